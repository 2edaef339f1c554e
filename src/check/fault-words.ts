/** A sentence for every way in which an address can't be read: what is wrong, and what to do. */
import { MAX_ADDRESS, type AddressFault } from '../address/parse-address.ts';

export type InputFault = AddressFault | 'not-utf-8';

const WORDS: Readonly<Record<InputFault, string>> = {
  empty: 'The line is empty: give an address such as https://example.org/page.',
  'too-long': `The line is longer than ${MAX_ADDRESS} characters: give one address a line.`,
  mail: 'This is a mail address, not a web address: give the part behind the @ to check the site.',
  'control-characters': 'There are control characters in the address: copy it again from the address bar.',
  'not-an-address': 'This is not a web address: give one such as https://example.org/page or example.org.',
  'not-utf-8': 'The line is not UTF-8 text: save the file as UTF-8 and try again.',
};

export function faultWords(fault: InputFault): string {
  return WORDS[fault];
}
