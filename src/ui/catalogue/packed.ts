/**
 * Messages as one text, a line for each: the key, `=`, the message. One that depends on a number has a line for each of its forms,
 * with a space and the plural category behind the key. For scripts that say a few of many (`registry/index/carried-text.ts`).
 */
import { BEGIN, textOf, type CarriedText } from '../../registry/index/carried-text.ts';
import { joinLines, LINE_END } from '../../registry/index/lines.ts';
import { asRaw } from '../../registry/index/raw-text.ts';
import type { Message, Messages, Plural } from './speech.ts';

const BEHIND_KEY = '=';
const FORM = ' ';
/** Must read back what stands for what no raw text has. */
const ENCODED = ['%'];
/** CLDR's categories but `other`, which every language has. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many'] as const;

const lineFor = (key: string, text: string): string => key + BEHIND_KEY + asRaw(text, ENCODED);

/** @throws when a key has the end of a line in it */
export function packMessages(messages: Messages): string {
  const lines = Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'string'
      ? [lineFor(key, message)]
      : Object.entries(message).map(([category, form]) => lineFor(key + FORM + category, form)),
  );
  // An end in front of the first line as behind all: what is searched for begins with one.
  return BEGIN + LINE_END + joinLines(lines);
}

/** The text in the line of a key. */
function textBehind(packed: string, key: string): string | undefined {
  const at = packed.indexOf(LINE_END + key + BEHIND_KEY);
  if (at < 0) return undefined;
  const start = at + LINE_END.length + key.length + BEHIND_KEY.length;
  return decodeURIComponent(packed.slice(start, packed.indexOf(LINE_END, start)));
}

function pluralOf(packed: string, key: string): Plural {
  const other = textBehind(packed, `${key}${FORM}other`);
  if (other === undefined) throw new Error(`no message ${key}`);
  const forms = CATEGORIES.map((category) => [category, textBehind(packed, key + FORM + category)] as const);
  return { other, ...Object.fromEntries(forms.filter(([, form]) => form !== undefined)) };
}

/**
 * The messages by their keys.
 *
 * @param carried what `packMessages` wrote
 * @returns gives the message of a key; throws when there is none
 */
export function messagesIn(carried: CarriedText): (key: string) => Message {
  let packed: string | undefined;
  const said = new Map<string, Message>();
  return (key) => {
    let message = said.get(key);
    if (message === undefined) {
      packed ??= textOf(carried);
      said.set(key, (message = textBehind(packed, key) ?? pluralOf(packed, key)));
    }
    return message;
  };
}
