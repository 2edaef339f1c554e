/** Notes on embeds: put into a page or frame that may have a listed one, never before. */
import { beginNotes } from './embeds/begin-notes.ts';
import { offerNotes, type Noted } from './embeds/notes-part.ts';

const begun = new WeakSet<Noted>();
offerNotes((noted) => {
  if (begun.has(noted)) return;
  begun.add(noted);
  beginNotes(noted);
});
