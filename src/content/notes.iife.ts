/** Notes on embeds: put into a page or frame that may have a listed one, never before. */
import { NOTED_EMBEDS, type NotedEmbed } from '../messages/embeds.ts';
import { beginNotes } from './embeds/begin-notes.ts';
import { offerNotes, type Noted } from './embeds/notes-part.ts';

const begun = new WeakSet<Noted>();
let noted: () => readonly NotedEmbed[] = () => [];

offerNotes((next) => {
  if (begun.has(next)) return;
  begun.add(next);
  noted = beginNotes(next);
});
// Where the popup's question finds it: in the extension's own world of this frame, out of the page's reach.
Reflect.set(globalThis, NOTED_EMBEDS, () => noted());
