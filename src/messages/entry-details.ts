/** Banner -> background, when the reader asks for "More" on the page itself. The page is the sender's own. */
import type { Details } from '../check/details.ts';
import { contract, stringField } from './bus.ts';

export interface EntryDetailsRequest {
  readonly entry: string;
  readonly property: string;
}

export const entryDetails = contract<EntryDetailsRequest, Details | null>('entry-details', 'both', (body) => ({
  entry: stringField(body, 'entry', 200),
  property: stringField(body, 'property', 2048),
}));
