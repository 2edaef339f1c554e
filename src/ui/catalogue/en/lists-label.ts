/** What is said of a list that the reader added, beside its name: the background puts it together, pages only draw it. */
export const LISTS_LABEL_EN = {
  'terms.plain': 'unsigned, from {host}, {date}',
  'terms.signed': 'signature checked, from {host}, {date}',
  'terms.text': 'unsigned, from a file or text of yours, {date}',
  'own.noted': '{note}',
  'own.bare': 'You added it on {date}.',
  'row.own': 'On your list: {note}',
  'row.own.bare': 'On your list since {date}',
  'row.other': 'Listed by {name} ({terms})',
  'opened.heading': 'The list',
  'opened.note':
    'You added this list. What it says is its own; Masthead has not checked it, and the Masthead list says nothing of this address.',
  'opened.own-note': 'Your own entry. The Masthead list says nothing of this address.',
  'opened.property': 'Entry',
  'opened.from': 'From',
  'opened.date': 'Date',
} as const;
