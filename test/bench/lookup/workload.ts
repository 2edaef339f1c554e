/** The 10,000 links of the look-up part: 1 in 100 listed, the others as on real pages, with the odd forms among them. */
import { domainToASCII } from 'node:url';
import { seeded, type Random } from '../random.ts';
import { pageLinks, type PageLinks } from './page-links.ts';

export const LINKS = 10_000;
const HITS = 100;
/** The page that the links stand on. */
export const BASE = 'https://www.example.org/news/page.html';

type Form = (name: string, random: Random) => string;

const upper = (name: string): string =>
  name.replace(/^./, (first) => first.toUpperCase()).replace(/\.[a-z]/, (part) => part.toUpperCase());

/** How listed names are linked to; the plain forms are the common ones. */
const HIT_FORMS: readonly Form[] = [
  ...Array.from({ length: 9 }, (): Form => (name, random) => `https://${name}/story/${random.below(1e6)}`),
  ...Array.from({ length: 4 }, (): Form => (name, random) => `https://www.${name}/${random.below(1e6)}.html`),
  (name) => `http://${name}`,
  (name) => `https://edition.live.${name}/?from=page`,
  (name) => `https://${name}:8443/x`,
  (name) => `https://reader:secret@${name}/x`,
  (name) => `https://${upper(name)}/About`,
  (name) => `https://${name}./x`,
  (name) => `//cdn.${name}/x`,
];

const mutated: Form = (name, random) => {
  const at = random.below(Math.max(1, name.indexOf('.')));
  return `${name.slice(0, at)}${name[at] === 'q' ? 'w' : 'q'}${name.slice(at + 1)}`;
};

/** Not listed, however much they look it; with how many of each there are. */
const ODD_FORMS: readonly (readonly [count: number, form: Form])[] = [
  [100, (name, random) => `https://${mutated(name, random)}/x`],
  [50, (name) => `https://not${name}/x`],
  [50, (name) => `https://${name}.example/x`],
  [100, (name) => `https://search.example/?url=https://${name}/x`],
  [50, (name) => `https://archive.example/web/2026/https://${name}/`],
  [30, (name) => `mailto:desk@${name}`],
  [20, (_, random) => `mailto:name${random.below(99)}@mail.example`],
  [150, (_, random) => `/section/${random.below(1e5)}/story.html`],
  [30, (_, random) => `#part-${random.below(99)}`],
  [20, (_, random) => `?page=${random.below(99)}`],
  [30, (_, random) => `//static.images${random.below(99)}.example/x.png`],
  [
    50,
    (_, random) =>
      `https://${random.pick(['müller', 'пример', '例え', 'café', 'ångström'])}${random.below(99)}.de/x`,
  ],
  [20, (_, random) => `https://${domainToASCII(`müller${random.below(99)}.de`)}/x`],
  [80, (_, random) => `https://app${random.below(99)}.example.net:${1024 + random.below(60_000)}/x`],
  [20, (_, random) => `https://me:pw@host${random.below(99)}.example/x`],
  [50, (_, random) => `https://WWW.Shop${random.below(99)}.COM/Offer`],
  [20, (_, random) => `https://www.site${random.below(99)}.com./x`],
  [10, (_, random) => `http://192.168.${random.below(255)}.7/x`],
  [5, () => `http://[2001:db8::1]/x`],
  [10, () => 'javascript:void(0)'],
];

export interface Workload {
  readonly links: readonly string[];
  readonly source: PageLinks['source'];
}

/** A link that the platform's parser accepts (a changed letter can make an IDN name invalid). */
function make(form: Form, names: readonly string[], random: Random): string {
  for (;;) {
    const link = form(random.pick(names), random);
    if (URL.canParse(link, BASE)) return link;
  }
}

/** @param names the list that one link in a hundred leads to */
export function workload(names: readonly string[]): Workload {
  const random = seeded(99 + names.length);
  const { links, source } = pageLinks();
  const made = [
    ...Array.from({ length: HITS }, (_, i) =>
      make(HIT_FORMS[i % HIT_FORMS.length] ?? mutated, names, random),
    ),
    ...ODD_FORMS.flatMap(([count, form]) => Array.from({ length: count }, () => make(form, names, random))),
  ];
  const ordinary = random.shuffled(links).slice(0, LINKS - made.length);
  return { links: random.shuffled([...made, ...ordinary]), source };
}
