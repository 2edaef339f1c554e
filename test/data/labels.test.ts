/**
 * Every label that the build can produce, in every language of the catalogue, against the label rules: who says what,
 * about which relation, when; no adjective of ours; loudness by confidence.
 */
import { describe, expect, it } from 'vitest';
import type { Label, LabelFacts } from '../../src/registry/label.ts';
import { ENGLISH_LABELS, type LabelSpeech } from '../../src/ui/catalogue/label.ts';
import { bannerWords, labelSentence } from '../../src/ui/words/banner-words.ts';
import {
  MARK_LIMIT,
  markAlternative,
  markWords,
  weakMarkAlternative,
  weakMarkWords,
} from '../../src/ui/words/mark-words.ts';
import { badgeWords, sentenceWords, tagWords, titleWords } from '../../src/ui/words/title-words.ts';
import { BANNED_EN } from './banned-words.ts';
import { DROPPED_NAMES } from './dropped-names.ts';
import { judged, saidOf, type Judged } from './registry-on-disk.ts';

/** A language joins here with its catalogue, and with its own words that no label may use. */
const LANGUAGES: readonly { readonly speech: LabelSpeech; readonly banned: RegExp }[] = [
  {
    speech: ENGLISH_LABELS,
    banned: BANNED_EN,
  },
];

interface Told {
  readonly where: string;
  readonly judged: Judged;
  readonly label: Label;
}

const told: readonly Told[] = judged.flatMap((one) =>
  one.verdict === null
    ? []
    : [{ where: `${one.entry.id} ${one.property.value}`, judged: one, label: one.verdict.label }],
);

/** Everything that the surfaces say of one label. */
function allWords(label: Label, name: string, speech: LabelSpeech): Readonly<Record<string, string>> {
  const { lead, rest } = bannerWords(label, speech);
  return {
    lead,
    rest,
    sentence: labelSentence(label, speech),
    mark: markWords(label, speech),
    alternative: markAlternative(label, speech),
    weakMark: weakMarkWords(label, speech),
    weakAlternative: weakMarkAlternative(label, speech),
    badge: badgeWords(label, speech),
    tag: tagWords(label, speech),
    title: titleWords(label, name, speech),
    body: sentenceWords(label, speech),
  };
}

const MASK = '§';
const NAMES = [
  'source',
  'copiedBy',
  'operation',
  'realSite',
  'sponsor',
  'sponsorSource',
  'originBy',
  'act',
] as const satisfies readonly (keyof LabelFacts)[];

/** The label without names: what is left is what we say ourselves. */
function masked({ key, facts }: Label): Label {
  const names = NAMES.filter((name) => facts[name] !== undefined).map((name) => [name, MASK] as const);
  return { key, facts: { ...facts, ...Object.fromEntries(names) } };
}

/** What breaks a rule, by place, so that a failure says which. */
function breaking(rule: (one: Told) => boolean): string[] {
  return told.filter(rule).map(({ where }) => where);
}

/** One of each, since most labels are the same but for the address. */
const different: readonly Told[] = [
  ...new Map(told.map((one) => [JSON.stringify([one.label, one.judged.entry.name]), one])).values(),
];

it('there are thousands of labels, and hundreds of different ones', () => {
  expect(told.length).toBeGreaterThan(3000);
  expect(different.length).toBeGreaterThan(500);
});

describe.each(LANGUAGES.map((one) => [one.speech.language.tag, one] as const))('%s', (_tag, language) => {
  const { speech, banned } = language;
  const broken = (rule: (one: Told) => boolean): string[] => different.filter(rule).map(({ where }) => where);

  it('says nothing of its own that is banned', () => {
    const found = different.flatMap(({ label, where }) =>
      Object.entries(allWords(masked(label), MASK, speech))
        .filter(([, words]) => banned.test(words))
        .map(([surface, words]) => `${where} ${surface}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it('can find a banned word', () => {
    expect(banned.test('Fake site linked to propaganda, 90 % unreliable')).toBe(true);
  });

  it('names the source and its year in every full sentence', () => {
    const lacks = (words: string, { facts }: Label): boolean =>
      !words.includes(facts.source) || !words.includes(facts.year);
    expect(broken(({ label }) => lacks(labelSentence(label, speech), label))).toEqual([]);
    expect(broken(({ label }) => lacks(sentenceWords(label, speech), label))).toEqual([]);
  });

  it('names the copy in which a source was read', () => {
    const unnamed = broken(
      ({ label }) =>
        label.facts.copiedBy !== undefined && !labelSentence(label, speech).includes(label.facts.copiedBy),
    );
    expect(unnamed).toEqual([]);
  });

  it('names who attributes, wherever it names to whom', () => {
    const unnamed = broken(({ label }) => {
      const { sponsor, sponsorSource } = label.facts;
      const words = labelSentence(label, speech);
      return sponsor !== undefined && words.includes(sponsor) && !words.includes(sponsorSource ?? MASK);
    });
    expect(unnamed).toEqual([]);
  });

  it('leaves no gap and no placeholder', () => {
    const gaps = /undefined|null|NaN|[{}*]| {2}|^\s|\s$|\(\)| [,.;]|^$/u;
    const found = different.flatMap(({ label, where, judged: { entry } }) =>
      Object.entries(allWords(label, entry.name, speech))
        .filter(([, words]) => gaps.test(words))
        .map(([surface, words]) => `${where} ${surface}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it(`keeps every mark within ${MARK_LIMIT} characters`, () => {
    expect(broken(({ label }) => markWords(label, speech).length > MARK_LIMIT)).toEqual([]);
    expect(broken(({ label }) => weakMarkWords(label, speech).length > MARK_LIMIT)).toEqual([]);
  });

  it('never says of what a link only shows that it is so', () => {
    const sure = ({ label }: Told): boolean =>
      !weakMarkWords(label, speech).startsWith('appears to be ') ||
      !weakMarkAlternative(label, speech).includes('appears to lead to');
    expect(language.speech.language.tag === 'en' ? broken(sure) : []).toEqual([]);
  });

  it('names no person that the import dropped', () => {
    const found = different.flatMap(({ label, judged: { entry } }) =>
      Object.values(allWords(label, entry.name, speech)).filter((words) =>
        DROPPED_NAMES.some((name) => words.includes(name)),
      ),
    );
    expect(found).toEqual([]);
  });

  it('names the state of an outlet as the platform does, in its banner', () => {
    const unnamed = broken(({ label, judged: { entry } }) => {
      const name = new Intl.DisplayNames([speech.language.formats], { type: 'region' }).of(
        entry.country ?? '',
      );
      return (
        entry.kind === 'outlet' &&
        label.key !== 'facts-only' &&
        !labelSentence(label, speech).includes(name ?? MASK)
      );
    });
    expect(unnamed).toEqual([]);
  });
});

describe('no state where none is attributed', () => {
  const names = new Intl.DisplayNames(['en-GB'], { type: 'region' });
  const codes = new Set(judged.flatMap(({ entry: { country } }) => country ?? []));
  const states = [...codes].map((code) => names.of(code) ?? code);
  const named = (words: string): boolean => states.some((state) => words.includes(state));

  it('in an operation’s label, but for where a platform located its operators', () => {
    const wrong = breaking(({ label, judged: { entry } }) => {
      if (entry.kind !== 'operation') return false;
      const words = Object.values(allWords(masked(label), MASK, ENGLISH_LABELS));
      return words.some((one) => named(one.replace(/ § located its operators in [^.]*\./u, '')));
    });
    expect(wrong).toEqual([]);
  });

  it('in the facts that every surface gets', () => {
    const wrong = breaking(({ label, judged: { entry } }) => label.facts.country !== entry.country);
    // Of a re-registered address nothing is told but who listed it.
    expect(wrong).toEqual(['doppelganger rrn.world']);
    expect(
      breaking(
        ({ label, judged: { entry } }) => label.facts.origin !== undefined && entry.country !== undefined,
      ),
    ).toEqual([]);
  });

  it('can find one', () => {
    expect(named('Attributed to Russia.')).toBe(true);
  });
});

describe('the imitated site', () => {
  const copies = told.filter(({ label }) => label.key === 'impersonation');

  it('is never the accused: named only as what this is not', () => {
    expect(copies.length).toBeGreaterThan(100);
    const accused = copies.flatMap(({ label, judged: { entry } }) => {
      const { realSite = '' } = label.facts;
      return Object.values(
        allWords({ ...label, facts: { ...label.facts, realSite: MASK } }, entry.name, ENGLISH_LABELS),
      )
        .filter((words) => /§/u.test(words.replace(/\b[Nn]ot §/gu, '')))
        .map((words) => `${realSite}: ${words}`);
    });
    expect(accused).toEqual([]);
  });

  it('is not called a copy or an operation’s own itself', () => {
    const sites = new Set(copies.map(({ label }) => label.facts.realSite ?? ''));
    const wrong = [...sites].filter((site) =>
      saidOf(site).some(
        ({ verdict }) => verdict?.class === 'impersonation' || verdict?.class === 'covert-operation',
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('is never the address that the label stands on, or a name above it', () => {
    const own = breaking(({ label, judged: { property } }) => {
      const { realSite } = label.facts;
      return (
        realSite !== undefined && (property.value === realSite || property.value.endsWith(`.${realSite}`))
      );
    });
    expect(own).toEqual([]);
  });
});

describe('how loud', () => {
  const outlets = (one: Told): boolean => one.judged.entry.kind === 'outlet';
  it('medium rows of outlets have no banner', () => {
    expect(
      breaking(
        (one) =>
          outlets(one) &&
          one.judged.property.confidence === 'medium' &&
          one.judged.verdict?.shown === 'banner',
      ),
    ).toEqual([]);
  });
  it('low rows are facts, and of operations not told', () => {
    const low = told.filter(({ judged: { property } }) => property.confidence === 'low');
    expect(
      low.filter(({ judged: { verdict } }) => verdict?.shown !== 'facts').map(({ where }) => where),
    ).toEqual([]);
    const operations = low.filter((one) => !outlets(one)).map(({ where }) => where);
    expect(operations).toEqual(['doppelganger rrn.world']);
  });
  it('public, disputed and unclassed rows are facts', () => {
    const quiet = breaking(
      ({ label, judged: { entry, verdict } }) =>
        (label.key === 'public-independent' ||
          label.key === 'facts-only' ||
          entry.dispute?.kind === 'sources') &&
        verdict?.shown !== 'facts',
    );
    expect(quiet).toEqual([]);
  });
  it('every covert label has its level', () => {
    expect(
      breaking(
        (one) => !outlets(one) && one.label.key !== 'facts-only' && one.judged.verdict?.level === undefined,
      ),
    ).toEqual([]);
  });
});

it('the look-alike, which no list makes, says that it is our own observation and accuses nobody', () => {
  const label: Label = { key: 'lookalike', facts: { source: '', year: '', realSite: 'spiegel.de' } };
  for (const { speech, banned } of LANGUAGES) {
    const words = allWords(label, 'spiegel-online.example', speech);
    for (const one of Object.values(words)) expect(one).not.toMatch(banned);
    expect(markWords(label, speech).length).toBeLessThanOrEqual(MARK_LIMIT);
  }
  expect(labelSentence(label)).toContain('not on any list');
  expect(labelSentence(label)).toContain('Our own observation, not a listing.');
});
