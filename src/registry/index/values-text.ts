/**
 * The values of all names as text, for the script literal: in the names' order, separated by commas. Verdicts are numbered
 * as names first come upon them, so that most values are "the next new one", which is written as nothing.
 */
import { CLOSER_BIT } from './format.ts';

const RADIX = 36;
const CLOSER = '+';

/** @param values as in `IndexParts`: see `format.ts` for what a value says */
export function writeValues(values: Uint16Array): string {
  let newest = 0;
  return Array.from(values, (value) => {
    const number = value & ~CLOSER_BIT;
    const isNew = number === newest + 1;
    if (isNew) newest = number;
    return (isNew ? '' : number.toString(RADIX)) + (number === value ? '' : CLOSER);
  }).join(',');
}

/** @param count how many there are: a single new one is written as nothing at all */
export function readValues(text: string, count: number): Uint16Array {
  const values = new Uint16Array(count);
  const fields = text.split(',');
  let newest = 0;
  // Written out: in a page this runs once, before an engine has compiled anything it might call.
  for (let i = 0; i < count; i++) {
    const written = fields[i] ?? '';
    if (written === '') values[i] = ++newest;
    else if (written === CLOSER) values[i] = ++newest | CLOSER_BIT;
    else {
      const number = Number.parseInt(written, RADIX);
      values[i] = written.endsWith(CLOSER) ? number | CLOSER_BIT : number;
    }
  }
  return values;
}
