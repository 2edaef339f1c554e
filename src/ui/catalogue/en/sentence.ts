/**
 * Heading and sentence under it, of the popup, the opened banner and the registry's page. Apart from the labels, since the
 * page script has no use for them. Wording is bound by the same rules.
 */
export const SENTENCE_EN = {
  /* Under the name, where the class tag has already been said. */
  'sentence.state-controlled': 'Per {citation}: the state controls funding, management and editorial line.',
  'sentence.state-managed': 'Management and editorial line under state control, per {citation}.',
  'sentence.party-organ': 'Per {citation}.',
  'sentence.impersonation.operation': 'Listed by {citation} as a copy of it, and as part of {operation}.',
  'sentence.impersonation.operation.copied':
    'Listed as a copy of it, and as part of {operation}, by {citation}.',
  'sentence.impersonation': 'Listed by {citation} as a copy of it.',
  'sentence.impersonation.copied': 'Listed as a copy of it by {citation}.',
  'sentence.covert-operation': 'Listed as part of {operation} by {citation}.',
  'sentence.lookalike': 'It is not on any list. Check the address. Our own observation, not a listing.',
  'sentence.state-designated': 'Designated by {source} as under the state control of {theCountry} ({proof}).',
  'sentence.facts-only': 'Recorded from {citation}. These facts make no class.',
  'sentence.own-list': '{terms}',
  'sentence.other-list': 'Listed by {source} ({terms}).',

  'title.impersonation': 'This is not {realSite}',
  'title.lookalike': 'This address resembles {realSite}',
} as const;
