/** The polyfilled WebExtension API, for the background and our own pages. Content scripts use `chrome` alone. */
import browser from 'webextension-polyfill';
export { browser };
