/**
 * One constructed style sheet draws all marks of a page: a random attribute, a number as its value, a rule for each
 * number. Nothing is inserted into the page's tree. Drawn as the link's `::after`; as `::before` where the page
 * uses `::after` itself (icons, links stretched over a card).
 */
import { toneOf } from '../../registry/class.ts';
import { classOf, type Summary } from '../../registry/index/verdict.ts';
import { colour, SANS, type Theme } from '../../ui/tokens.ts';
import { glyphOf } from '../../ui/glyphs.ts';
import { markAlternative, markWords } from '../../ui/words/mark-words.ts';
import { randomName } from '../context.ts';
import { BASELINE, markImage } from './mark-image.ts';

/** Which pseudo-element carries the mark. */
export type Side = 'after' | 'before';

const BASE = `display:inline!important;position:static!important;float:none!important;margin:0!important;padding:0!important;border:0!important;
inline-size:auto!important;block-size:auto!important;opacity:1!important;visibility:visible!important;transform:none!important;
line-height:0!important;letter-spacing:normal!important;white-space:nowrap!important;font-size:11px!important;`;
const BACKGROUND_NONE = 'background:none!important;box-shadow:none!important;';

const quoted = (text: string): string =>
  `"${text.replace(/[\\"\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;

/** Words instead of an image: under a policy that lets no data image load, and in forced colours. */
function wordsRule(selector: string, summary: Summary, theme: Theme): string {
  const tone = toneOf(classOf(summary));
  const words = `"\\2060\\a0" ${quoted(markWords(summary.label))} / ${quoted(markAlternative(summary.label))}`;
  return (
    `${selector}{content:${words}!important;${BASE}font:500 11px/1 ${SANS}!important;line-height:0!important;vertical-align:baseline!important;` +
    `color:${colour(`${tone}-ink`, theme)}!important;background:${colour(`${tone}-ground`, theme)}!important;outline:1px solid ${colour(`${tone}-line`, theme)}!important}`
  );
}

function imageRule(selector: string, summary: Summary, theme: Theme): string {
  const image = markImage(
    markWords(summary.label),
    glyphOf(summary.label.key),
    toneOf(classOf(summary)),
    theme,
  );
  return `${selector}{content:"\\2060" url("${image}") / ${quoted(markAlternative(summary.label))}!important;${BASE}${BACKGROUND_NONE}vertical-align:${BASELINE}px!important}`;
}

const FORCED =
  'color:CanvasText!important;background:Canvas!important;outline:1px solid CanvasText!important';

/** All rules of one mark: light, dark, forced colours, and none in print. */
function rulesOf({ selector, summary }: Drawn, images: boolean): string[] {
  const rule = images ? imageRule : wordsRule;
  const covert = toneOf(classOf(summary)) === 'covert' ? ';outline:3px double CanvasText!important' : '';
  return [
    rule(selector, summary, 'light'),
    `@media (prefers-color-scheme:dark){${rule(selector, summary, 'dark')}}`,
    `@media (forced-colors:active){${wordsRule(selector, summary, 'light')}${selector}{${FORCED}${covert}}}`,
    `@media print{${selector}{content:none!important}}`,
  ];
}

interface Drawn {
  readonly selector: string;
  readonly summary: Summary;
}

export interface MarkSheet {
  readonly attribute: string;
  /** The attribute's value that draws this summary's mark. */
  valueFor(summary: Summary, side: Side): string;
  /** Puts the sheet back where the page has replaced its list of sheets. */
  ensure(): void;
}

/**
 * @param life aborting it takes the sheet away
 */
export function openMarkSheet(life: AbortSignal): MarkSheet {
  const attribute = `data-${randomName()}`;
  const sheet = new CSSStyleSheet();
  const values = new Map<string, string>();
  const drawn: Drawn[] = [];
  let images = true;

  const ensure = (): void => {
    if (!document.adoptedStyleSheets.includes(sheet))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  // Rules are added one by one: each costs the page one look at its links, not one for every mark so far.
  const draw = (one: Drawn): void =>
    rulesOf(one, images).forEach((rule) => sheet.insertRule(rule, sheet.cssRules.length));
  // A page policy without `img-src data:` blocks the image: the words alone take over.
  const onViolation = (event: SecurityPolicyViolationEvent): void => {
    if (!images || !event.effectiveDirective.startsWith('img-src') || !event.blockedURI.startsWith('data'))
      return;
    images = false;
    sheet.replaceSync('');
    drawn.forEach(draw);
  };
  document.addEventListener('securitypolicyviolation', onViolation, { signal: life });
  life.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  const valueOf = (summary: Summary, side: Side): string => {
    const key = `${side} ${markWords(summary.label)} ${markAlternative(summary.label)}`;
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = values.size.toString(36);
    values.set(key, value);
    // The attribute twice: stronger than a page's own `#id a::after`, as far as a selector can be.
    const one = { selector: `[${attribute}="${value}"][${attribute}][${attribute}]::${side}`, summary };
    drawn.push(one);
    draw(one);
    return value;
  };
  // The same summary object comes again and again; its words are put together once.
  const bySummary = { after: new WeakMap<Summary, string>(), before: new WeakMap<Summary, string>() };
  return {
    attribute,
    ensure,
    valueFor(summary, side) {
      const drawnAs = bySummary[side].get(summary);
      if (drawnAs !== undefined) return drawnAs;
      const value = valueOf(summary, side);
      bySummary[side].set(summary, value);
      return value;
    },
  };
}
