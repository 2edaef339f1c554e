import { htmlPage, type SitePage } from '../site-page.ts';
import * as changing from './changing.ts';
import * as documents from './documents.ts';
import * as embeds from './embeds.ts';
import * as hostile from './hostile.ts';
import * as lists from './lists.ts';
import { watched } from './watched.ts';

const TRIALS: Readonly<Record<string, () => SitePage>> = {
  watched,
  'strict-csp': documents.strictCsp,
  frames: documents.frames,
  frame: documents.frame,
  embeds: embeds.embeds,
  'fed-players': embeds.fedPlayers,
  'only-player': embeds.onlyPlayer,
  syndicated: embeds.syndicated,
  'embeds-of-others': embeds.embedsOthersWords,
  wrapped: embeds.wrapped,
  xhtml: documents.xhtml,
  svg: documents.svg,
  'right-to-left': documents.rightToLeft,
  dark: documents.dark,
  'fixed-header': documents.fixedHeader,
  'adds-links': changing.addsLinks,
  'changes-links': changing.changesLinks,
  'single-page': changing.singlePage,
  editors: changing.editors,
  'becomes-editor': changing.becomesEditor,
  huge: changing.huge,
  'plain-list': lists.plainList,
  'links-to-lists': lists.linksToLists,
  removes: hostile.removes,
  plants: hostile.plants,
};

/** The test page of that name, served under whatever host was asked. */
export function trial(name: string): SitePage {
  return (
    TRIALS[name] ?? (() => htmlPage({ title: 'No such trial', body: `<h1>No such trial: ${name}</h1>` }))
  )();
}
