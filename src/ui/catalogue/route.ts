/** The messages on routes, one language at a time. */
import { ROUTE_EN } from './en/route.ts';
import { ENGLISH, speech, type Speech } from './speech.ts';

export type RouteSpeech = Speech<typeof ROUTE_EN>;

export const ENGLISH_ROUTES: RouteSpeech = speech<typeof ROUTE_EN>(ENGLISH, ROUTE_EN);
