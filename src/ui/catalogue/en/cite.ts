/** A finding or an entry as text to paste: what is said, by whom, when, from which list. */
export const CITE_EN = {
  name: '{name} ({property})',
  source: 'Source: {words}, {date}. {url}',
  'source.no-url': 'Source: {words}, {date}.',
  list: 'Masthead registry, list of {date}, serial {serial}, entry {entry}.',
} as const;
