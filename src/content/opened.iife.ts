/** The opened banner: put into a page when its reader asks for more, never before. */
import { fullBanner } from './banner/full.ts';
import { OPENED_STYLES } from './banner/opened-styles.ts';
import { offerOpenedPart } from './banner/opened-part.ts';
import { quietBar } from './banner/quiet.ts';

let sheet: CSSStyleSheet | undefined;

/** Adds the opened banner's own styles to the frame's root, once. */
function dress(frame: HTMLElement): void {
  const root = frame.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(OPENED_STYLES);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

offerOpenedPart({
  full(frame, summary, opened, actions) {
    dress(frame);
    return fullBanner(summary, opened, actions);
  },
  quiet: quietBar,
});
