import { render, type ComponentChild } from 'preact';
import { directionOf, type Language } from '../ui/catalogue/speech.ts';
import { tokenStyles } from '../ui/tokens.ts';

/**
 * Starts one of our pages: colours, language and direction, then the content.
 *
 * @param title the document's title
 * @param content what goes into `#page`
 */
export function startPage(language: Language, title: string, content: ComponentChild): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokenStyles(':root'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.documentElement.lang = language.tag;
  document.documentElement.dir = directionOf(language);
  document.title = title;
  const root = document.getElementById('page');
  if (root !== null) render(content, root);
}
