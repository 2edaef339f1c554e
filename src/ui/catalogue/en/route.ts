/** How an address led to what is listed, a sentence for each way. Small and without imports: every surface says it. */
export const ROUTE_EN = {
  domain: 'The address itself is listed: {property}.',
  account: 'From the account {property}.',
  embedded: 'Embedded in this page: {property}.',
  'embedded.own-data': 'Embedded in this page, by its own data: {property}.',
  'wrapped.redirect': 'This address leads on to {property}, through {via}.',
  'wrapped.share': 'This is a dialog for sharing {property}, on {via}.',
  'wrapped.copy': 'This is a copy of {property}, on {via}.',
  'wrapped.translation': 'This is a translation of {property}, by {via}.',
  'wrapped.reader': 'This shows {property}, through {via}.',
  'wrapped.message': 'This opens a message with {property} in it, through {via}.',
  weak: 'This short link ({via}) appears to lead to {property}: that is the address it shows.',
  'short-link': 'A short link: where it leads is not known before it is opened.',
} as const;
