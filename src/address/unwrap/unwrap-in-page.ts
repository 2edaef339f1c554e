/** The door for the page script: by the families that pages link to, in a table of its own for its size. */
import { PAGE_WRAPPERS } from '../../generated/wrappers.ts';
import { openUnwrap } from './open-unwrap.ts';

/** What is behind a link's or the page's own address; `null` when it is not wrapped. */
export const unwrapInPage = openUnwrap(PAGE_WRAPPERS);
