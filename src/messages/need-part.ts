/** Page script -> background: put another part of the script beside me. Says nothing of the page or of what it leads to. */
import { contract } from './bus.ts';

export const NEED_CLOSER = 'need-closer';
export const NEED_NOTES = 'need-notes';

/** What looks closer at addresses: unwraps them, knows the listed accounts. */
export const needCloser = /* @__PURE__ */ contract<object, null>(NEED_CLOSER, 'content', () => ({}));
/** What draws notes on embeds. */
export const needNotes = /* @__PURE__ */ contract<object, null>(NEED_NOTES, 'content', () => ({}));
