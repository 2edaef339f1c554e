/**
 * One constructed style sheet draws all marks of a page: a random attribute, a short name as its value. Nothing is
 * inserted into the page's tree. Drawn as the link's `::after`; as `::before` where the page uses `::after` itself
 * (icons, links stretched over a card).
 */
import { toneOf } from '../../registry/class.ts';
import { classOf, type Summary } from '../../registry/index/verdict.ts';
import type { Label } from '../../registry/label.ts';
import { glyphOf } from '../../ui/glyphs.ts';
import { markAlternative, markWords, weakMarkAlternative, weakMarkWords } from '../../ui/words/mark-words.ts';
import { randomName } from '../context.ts';
import { contentRule, prefixOf, sharedRules, type Drawing, type MarkWords, type Side } from './mark-rules.ts';

interface Drawn extends MarkWords {
  readonly value: string;
  readonly side: Side;
}

export interface MarkSheet {
  readonly attribute: string;
  /** The attribute's value that draws this summary's mark. */
  valueFor(summary: Summary, side: Side): string;
  /** Writes the rules of marks that are new, and puts the sheet back where the page has replaced its list of sheets. */
  ensure(): void;
}

function wordsOf(summary: Summary): MarkWords {
  const { label } = summary;
  if (summary.weak === true)
    return {
      words: weakMarkWords(label),
      alternative: weakMarkAlternative(label),
      glyph: glyphOf(label.key),
      tone: 'plain',
      weak: true,
    };
  return {
    words: markWords(label),
    alternative: markAlternative(label),
    glyph: glyphOf(label.key),
    tone: toneOf(classOf(summary)),
  };
}

/**
 * @param life aborting it takes the sheet away
 */
export function openMarkSheet(life: AbortSignal): MarkSheet {
  const attribute = `data-${randomName()}`;
  const sheet = new CSSStyleSheet();
  const drawn: Drawn[] = [];
  let images = true;

  const adopt = (): void => {
    const sheets = document.adoptedStyleSheets;
    // The browser's list is slow to search: ours is nearly always the last.
    if (sheets[sheets.length - 1] !== sheet && !sheets.includes(sheet))
      document.adoptedStyleSheets = [...sheets, sheet];
  };
  /** Not written yet. */
  let rules = sharedRules(attribute, images);
  let isNew = true;
  const write = (): void => {
    // The first ones at once, which is parsed faster. Later ones one by one: each costs the page one look at its links, not one for every mark so far.
    if (isNew) sheet.replaceSync(rules.join(''));
    else for (const rule of rules) sheet.insertRule(rule, sheet.cssRules.length);
    isNew = false;
    rules = [];
  };
  const dark = matchMedia('(prefers-color-scheme:dark)');
  const forced = matchMedia('(forced-colors:active)');
  const drawingNow = (): Drawing => (!images || forced.matches ? 'words' : dark.matches ? 'dark' : 'light');
  let drawing = drawingNow();
  const ruleOf = (one: Drawn): string => contentRule(attribute, one.value, one.side, one, drawing);
  const redraw = (): void => {
    drawing = drawingNow();
    rules = [...sharedRules(attribute, images), ...drawn.map(ruleOf)];
    isNew = true;
    write();
  };
  for (const media of [dark, forced]) media.addEventListener('change', redraw, { signal: life });
  // A page policy without `img-src data:` blocks the image: the words alone take over.
  const onViolation = (event: SecurityPolicyViolationEvent): void => {
    if (!images || !event.effectiveDirective.startsWith('img-src') || !event.blockedURI.startsWith('data'))
      return;
    images = false;
    redraw();
  };
  document.addEventListener('securitypolicyviolation', onViolation, { signal: life });
  life.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  const valueOf = (summary: Summary, side: Side): string => {
    const mark = wordsOf(summary);
    // Other labels may come to the same words. Looked for one by one: a page has a few dozen, and a key of each would be a text of its own.
    const same = drawn.find(
      (one) => one.side === side && one.words === mark.words && one.alternative === mark.alternative,
    );
    if (same !== undefined) return same.value;
    const value = prefixOf(side, mark.tone) + drawn.length.toString(36);
    const one = { ...mark, value, side };
    drawn.push(one);
    rules.push(ruleOf(one));
    return value;
  };
  // The same label comes again and again (`verdict.ts` makes it once); its words are put together once.
  const sure = { after: new WeakMap<Label, string>(), before: new WeakMap<Label, string>() };
  const weak = { after: new WeakMap<Label, string>(), before: new WeakMap<Label, string>() };
  return {
    attribute,
    ensure() {
      if (rules.length > 0) write();
      adopt();
    },
    valueFor(summary, side) {
      const byLabel = (summary.weak === true ? weak : sure)[side];
      const drawnAs = byLabel.get(summary.label);
      if (drawnAs !== undefined) return drawnAs;
      const value = valueOf(summary, side);
      byLabel.set(summary.label, value);
      return value;
    },
  };
}
