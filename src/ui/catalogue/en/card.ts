/** The card beside a marked link, in English. Class, name and sentence are the label's own words (`label.ts`). */
export const CARD_EN = {
  'card.region': 'Masthead, about this link: {tag}',
  /* Of a short link: only what it shows leads there. */
  'tag.weak': 'Appears to lead to: {tag}',
  'level.confirmed': 'Attribution level: confirmed.',
  'level.attributed': 'Attribution level: attributed.',
  'level.reported': 'Attribution level: reported.',
  'action.go': 'Go to {realSite}',
  'action.more': 'More',
  'action.copy': 'Copy with source',
  'action.copied': 'Copied',
  'action.not-copied': 'This page does not allow copying. “More” has the source.',
  /* Under a card that opened with the keyboard. */
  'keys.reach': 'Alt + ↓ leads to these buttons, Escape closes.',
} as const;
