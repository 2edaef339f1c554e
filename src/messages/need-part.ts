/** Page script -> background: put another part of the script beside me. Says nothing of the page or of what it leads to. */
import { contract } from './bus.ts';

export const NEED_ACCOUNTS = 'need-accounts';
export const NEED_NOTES = 'need-notes';

/** The listed accounts' names. */
export const needAccounts = /* @__PURE__ */ contract<object, null>(NEED_ACCOUNTS, 'content', () => ({}));
/** What draws notes on embeds. */
export const needNotes = /* @__PURE__ */ contract<object, null>(NEED_NOTES, 'content', () => ({}));
