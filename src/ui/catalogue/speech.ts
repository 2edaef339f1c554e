/**
 * The one way from a typed key to words. Messages are whole sentences with `{placeholders}`; the keys and
 * the placeholders' names are read off the English source by the compiler, so that a missing or a misspelt
 * one fails the type check. No dependency: the content script carries this file.
 */

/** A message that depends on a number: one form per plural category of the language. `{count}` is the number. */
export type Plural = { readonly other: string } & { readonly [Rule in Intl.LDMLPluralRule]?: string };
export type Message = string | Plural;
export type Messages = Readonly<Record<string, Message>>;

type Slot<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slot<Rest>
  : never;
type SlotsOf<M extends Message> = M extends string
  ? Slot<M>
  : M extends Plural
    ? Slot<M['other']> | 'count'
    : never;
type Values<M extends Message> = {
  readonly [Name in SlotsOf<M>]: Name extends 'count' ? number : string | number;
};
type Arguments<M extends Message> = [SlotsOf<M>] extends [never] ? [] : [values: Values<M>];

/** The same keys in another language: strings stay strings, plurals stay plurals. */
export type Translation<English extends Messages> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Plural;
};

/** A language: its tag for `lang`, and the tag whose dates and numbers it uses. */
export interface Language {
  readonly tag: string;
  readonly formats: string;
}

/** Days before months, as in the sources' own dates. */
export const ENGLISH: Language = { tag: 'en', formats: 'en-GB' };

/** A piece of a message: its own words, or what was put into a placeholder. */
export interface Part {
  readonly text: string;
  /** The placeholder's name; absent for the message's own words. */
  readonly slot?: string;
}

export interface Speech<English extends Messages> {
  readonly language: Language;
  /** One message as text: `say(key)` or, where the message has placeholders, `say(key, values)`. */
  readonly say: <Key extends keyof English>(key: Key, ...values: Arguments<English[Key]>) => string;
  /** The same in pieces, so that a page can set names and addresses apart from the words around them. */
  readonly parts: <Key extends keyof English>(
    key: Key,
    ...values: Arguments<English[Key]>
  ) => readonly Part[];
}

const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

/** What the platform makes slowly is made once for each language. */
function once<Made>(made: Map<string, Made>, formats: string, make: () => Made): Made {
  let one = made.get(formats);
  if (one === undefined) made.set(formats, (one = make()));
  return one;
}

function written(value: unknown, formats: string): string {
  return typeof value === 'number'
    ? once(numbers, formats, () => new Intl.NumberFormat(formats)).format(value)
    : String(value);
}

function pluralForm(message: Plural, count: unknown, formats: string): string {
  const rules = once(plurals, formats, () => new Intl.PluralRules(formats));
  return message[rules.select(Number(count))] ?? message.other;
}

type Given = Readonly<Record<string, unknown>>;

/** A message's own form for these values. */
const formOf = (message: Message, values: Given, formats: string): string =>
  typeof message === 'string' ? message : pluralForm(message, values['count'], formats);

/**
 * Gives the pieces in order; what is put in is never looked at again, so a value may hold braces.
 *
 * @param put hears each, with the placeholder's name where it stands in one
 */
function fill(
  text: string,
  values: Given,
  formats: string,
  put: (piece: string, slot?: string) => void,
): void {
  let end = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', end)) {
    if (open > end) put(text.slice(end, open));
    end = text.indexOf('}', open) + 1;
    const slot = text.slice(open + 1, end - 1);
    put(written(values[slot], formats), slot);
  }
  if (end < text.length) put(text.slice(end));
}

/**
 * Puts a language and its messages together.
 *
 * @param language the language the messages are in
 * @param messages one message per key of the English source
 */
export const speech = <const English extends Messages>(
  language: Language,
  messages: Translation<English>,
): Speech<English> => speechBy(language, (key) => messages[key]);

/**
 * The same with messages that are looked for when they are said.
 *
 * @param language the language the messages are in
 * @param messageOf gives the message of each key of the English source
 */
export function speechBy<const English extends Messages>(
  language: Language,
  messageOf: (key: keyof English) => Message,
): Speech<English> {
  const { formats } = language;
  return {
    language,
    parts(key, given: Given = {}) {
      const parts: Part[] = [];
      fill(formOf(messageOf(key), given, formats), given, formats, (text, slot) =>
        parts.push(slot === undefined ? { text } : { text, slot }),
      );
      return parts;
    },
    say(key, given: Given = {}) {
      let said = '';
      fill(formOf(messageOf(key), given, formats), given, formats, (piece) => (said += piece));
      return said;
    },
  };
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** The writing direction of a language, for the `dir` attribute. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
