/** The popup's own words: frame, states, actions, links of the page, the list's line. */
export const POPUP_EN = {
  product: 'Masthead',
  title: 'Masthead: who is behind this page',
  nav: 'Masthead',
  settings: 'Settings',
  reports: 'Your reports',
  back: 'Close',

  loading: 'Looking up this address …',
  'error.gone':
    'Masthead’s background part did not answer. Close this window and open it again; if that does not help, reload the extension.',
  'error.failed': 'The address could not be looked up: {detail}',
  'unseen.title': 'This page’s address can’t be seen',
  'unseen.sentence':
    'It belongs to the browser itself, or your browser does not let Masthead see it. Site access is in Settings.',
  'error.retry': 'Try again',

  'none.tag': 'Nothing to look up',
  'none.title': 'This page has no site behind it',
  'none.sentence':
    'Pages of the browser itself, files and pages made on the spot have no address that a list could name.',

  'unlisted.tag': 'Not on our lists',
  'unlisted.title': 'Nothing recorded',
  'unlisted.sentence': 'This is not an endorsement. It says only that no source we use lists this site.',

  'listed.as': 'Listed as {property}',
  go: 'Go to {realSite}, the real site',
  findings: {
    one: '{count} entry lists this address.',
    other: '{count} entries list this address, strongest first.',
  },
  off: 'You switched this off in Settings: no banner, no badge, no marks. Here stands what the lists say.',
  'sources.more': { one: 'and {count} more', other: 'and {count} more' },
  'new-tab': 'opens in a new tab',

  'links.heading': 'Links on this page',
  'links.count': {
    one: '{count} of {total} leads to a listed site.',
    other: '{count} of {total} lead to listed sites.',
  },
  'links.none': {
    one: 'The {count} link on this page leads to no listed site.',
    other: 'None of the {count} links on this page leads to a listed site.',
  },
  'links.no-links': 'No links were found on this page.',
  'links.unavailable': 'The links of this page can’t be read from here.',
  'links.times': { one: '{count} link', other: '{count} links' },

  actions: 'What you can do',
  report: 'Report this site',
  correct: 'Correct this',
  entry: 'Full entry',
  cite: 'Copy with source',
  cited: 'Copied.',
  'cite.failed': 'The browser did not let Masthead copy. The full entry has the same words to copy by hand.',
  mute: 'Mute {site}',
  unmute: 'Show again on {site}',
  muted: 'Masthead is quiet on {site}: no banner, no marks.',
  'mute.failed': 'That did not work: {detail}',
} as const;
