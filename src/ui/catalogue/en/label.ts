/**
 * What a label says, in English: banner, badge, marks, class tags. Small and without imports, since the
 * content script carries it. Wording is bound by the label rules: a named source, its year, no adjective of ours.
 *
 * In banner sentences the part between asterisks leads and is set in bold. `{citation}` is a source with its
 * year, `{proof}` the act and date of a designation, `{theCountry}` a country as it stands inside a sentence ("the United Kingdom").
 */
export const LABEL_EN = {
  citation: '{source} ({year})',
  'citation.last': '{source} ({year}; last listed {lastListed})',
  'citation.copied': '{citation}, as copied by {copy}',
  'proof.act': '{act}, {date}',
  'proof.copied': '{proof}, as copied by {copy}',
  'country.in-sentence': 'the {country}',
  'country.unnamed': 'state not recorded',

  'banner.state-controlled': '*State-controlled media · {country}.* Per {citation}.',
  'banner.state-managed':
    '*State-managed media · {country}.* Management and editorial line under state control, per {citation}.',
  'banner.state-captured-private':
    '*Privately owned; editorial line controlled by the state of {theCountry},* per {citation}.',
  'banner.state-designated': '*Designated by {source} as under the state control of {theCountry}* ({proof}).',
  'banner.party-organ': '*Party organ · {country}.* Per {citation}.',
  'banner.public-independent':
    '*Receives public money from {theCountry}; editorially independent,* per {citation}.',
  'banner.covert-operation': '*Listed as part of the operation {operation}* by {citation}.',
  'banner.impersonation': '*This is not {realSite}.* Listed by {citation} as a copy of it.',
  'banner.impersonation.copied': '*This is not {realSite}.* Listed as a copy of it by {citation}.',
  'banner.lookalike':
    '*This address resembles {realSite}* but is not on any list. Check the address. Our own observation, not a listing.',
  'banner.facts-only': '*Dated facts only.* Recorded from {citation}; they make no class.',
  'banner.own-list': '*On your list.* {terms}',
  'banner.other-list': '*On a list you added.* Listed by {source} ({terms}).',
  'banner.attributed': '{sentence} Attributed to {sponsor} by {sponsorSource}.',
  'banner.located': '{sentence} {originBy} located its operators in {countries}.',

  'tag.state-controlled': 'State-controlled media · {country}',
  'tag.state-managed': 'State-managed media · {country}',
  'tag.state-captured-private': 'Privately owned, state editorial line · {country}',
  'tag.state-designated': 'Designated as under state control · {country}',
  'tag.party-organ': 'Party organ · {country}',
  'tag.covert-operation': 'Listed as part of an operation',
  'tag.impersonation': 'Copy of another site',
  'tag.lookalike': 'Not on any list',
  'tag.facts-only': 'Facts only',
  'tag.own-list': 'On your list',
  'tag.other-list': 'On a list you added',
  'tag.disputed': 'Facts only · sources contradict each other',

  'badge.covert-operation': 'Operation · {operation}',
  'badge.impersonation': 'Not {realSite}',
  'badge.lookalike': 'Resembles {realSite}',
  /* Over an embed whose address says nothing, but which names a listed one as its source. */
  'badge.own-data': 'By its own data: {words}',

  /* At most 28 characters when filled; the shorter ones stand in where a name is too long. */
  'mark.state': 'state · {country}',
  'mark.state-line': 'state line · {country}',
  'mark.party': 'party · {country}',
  'mark.operation': 'operation · per {source}',
  'mark.operation.short': 'op. · per {source}',
  'mark.operation.unnamed': 'listed in a named report',
  'mark.own-list': 'on your list',
  'mark.other-list': 'listed · {source}',
  'mark.other-list.unnamed': 'on a list you added',
  'mark.plain': 'facts only',
  'mark.copy': 'not {realSite}',
  'mark.copy.unnamed': 'listed as a copy',
  /* Of a short link, which says nothing of where it leads: by the address that its text shows. */
  'mark.weak': 'appears to be {mark}',
  'mark.weak.listed': 'appears to be listed',

  /* For screen readers, where the mark's words are too short to be understood. */
  'alternative.state-controlled': 'state-controlled media, {country}',
  'alternative.state-managed': 'state-managed media, {country}',
  'alternative.state-captured-private':
    'privately owned media, editorial line controlled by the state of {theCountry}',
  'alternative.state-designated': 'designated by {source} as under state control, {country}',
  'alternative.party-organ': 'party organ, {country}',
  'alternative.public-independent': 'public money, editorially independent, {country}',
  'alternative.covert-operation': 'listed as part of the operation {operation} by {source}',
  'alternative.impersonation': 'not {realSite}; listed by {source} as a copy of it',
  'alternative.lookalike': 'resembles {realSite}, on no list',
  'alternative.facts-only': 'dated facts only',
  'alternative.weak': 'by the address it shows, appears to lead to: {alternative}',
  'alternative.own-data': 'by its own data: {alternative}',
  'alternative.own-list': 'on your list',
  'alternative.other-list': 'on a list you added: {source}',

  'banner.region': 'Masthead: who is behind this page',
  'action.more': 'More',
  'action.less': 'Make small',
  'action.close': 'Close',
  'action.undo': 'Undo',
  'action.mute': 'Mute {site}',
  'action.go': 'Go to {realSite}',
  'action.report': 'Something wrong? Correct it',
  'quiet.on': 'Masthead is quiet on {site}.',
  'more.findings': { one: 'and {count} more', other: 'and {count} more' },
  'way.wrapped': 'About {property}, shown through {via}.',
  'way.account': 'About the account {property}.',
  'more.sources': { one: 'and {count} more', other: 'and {count} more' },
} as const;
