/** The settings page. */
export const SETTINGS_EN = {
  title: 'Settings',
  'page-title': 'Masthead settings',
  sections: 'Sections',
  applies: 'Changes apply to open pages at once.',
  on: 'On',
  off: 'Off',
  loading: 'Reading your settings …',
  unread: 'The browser did not let Masthead read your settings. Reload this page to try again.',
  failed: 'The browser did not let Masthead save this. It is as it was.',

  'access.heading': 'Access to sites',
  'access.missing':
    'Your browser lets Masthead see only some sites, or none until you click. On the others there is no banner and no mark; the popup’s check still works.',
  'access.ask': 'Allow on all sites',
  'access.refused':
    'Nothing was changed. You can allow it at any time in the browser’s own settings for this extension.',

  'page.heading': 'On the page',
  banner: 'Banner',
  'banner.note': 'One line on pages of listed sites, with the source.',
  medium: 'Banner also where one source stands alone',
  'medium.note':
    'Outlets that one assessor classifies have a badge and marks only, unless you ask for the banner too.',

  'links.heading': 'Links',
  marks: 'Mark listed links',
  'marks.note': 'In pages, search results, feeds and chat answers.',

  'shown.heading': 'What is shown',
  'shown.note':
    'What you switch off has no banner, no badge and no marks. The popup still tells what the lists say, and that you switched it off.',
  'shown.presets': 'Kinds of listing',
  'shown.preset.everything': 'Everything',
  'shown.preset.covert-only': 'Only operations and copies',
  'shown.preset.without-party': 'Without party organs',
  'shown.preset.own': 'Your own choice, below.',
  'shown.classes': 'Choose kind by kind',
  'shown.class.impersonation': 'Domains that a named source reports as copies of another site.',
  'shown.class.covert-operation': 'Addresses that a named report lists as an operation’s own.',
  'shown.class.state-controlled':
    'Media whose funding, management and editorial line a state controls, per a named source.',
  'shown.class.state-managed':
    'Media whose management and editorial line are under state control, per a named source.',
  'shown.class.state-captured-private':
    'Privately owned media whose editorial line a state controls, per a named source.',
  'shown.class.state-designated': 'Media that an official act designates as under state control.',
  'shown.class.party-organ': 'Media of a party, per a named source.',

  'states.name': 'States',
  'states.all': 'The media of every state are shown. Operations and copies do not follow this choice.',
  'states.off': 'Switched off: media of {states}. Operations and copies do not follow this choice.',
  'states.reset': 'Show all states',
  'states.choose': 'Choose state by state',
  'states.of': '{state} ({count})',
  'states.unavailable':
    'Masthead’s background part did not answer, so the states can’t be listed. Reload this page to try again.',
  'region.africa': 'Africa',
  'region.africa.all': 'All of Africa',
  'region.americas': 'Americas',
  'region.americas.all': 'All of the Americas',
  'region.asia': 'Asia',
  'region.asia.all': 'All of Asia',
  'region.europe': 'Europe',
  'region.europe.all': 'All of Europe',
  'region.oceania': 'Oceania',
  'region.oceania.all': 'All of Oceania',

  'list.heading': 'List',
  'list.unavailable':
    'Masthead’s background part did not answer, so the list’s date is not known. Reload this page to try again.',

  'policy.heading': 'Your organisation',
  'policy.note':
    'Your organisation has set some of this for its browsers. What it set is locked here and says so.',
  'policy.locked': 'Set by your organisation',
  'policy.mirrors': {
    one: 'The Masthead list comes from {count} address that your organisation named.',
    other: 'The Masthead list comes from {count} addresses that your organisation named.',
  },
  'policy.reports': 'Reports go to {address}.',
  'policy.faults':
    'Some of its policy cannot be read and was left out; the rest holds. Tell whoever manages your browser:',
  'policy.fault.unknown': '“{field}” is no field of a policy.',
  'policy.fault.wrong-value': '“{field}” has a value of a wrong kind.',
  'policy.fault.no-https-address': '“{field}” is no https address.',
  'policy.fault.too-many': '“{field}” has too many items; the first ones hold.',

  'lists.heading': 'Your lists',

  'muted.heading': 'Muted sites',
  'muted.none': 'No site is muted. “Mute” in the banner or in the popup adds one.',
  'muted.since': 'Muted {date}.',
  'muted.show': 'Show again',
  'muted.show.of': 'Show again on {site}',
  'muted.shown': 'Masthead shows what it knows on {site} again.',
  'muted.undo': 'Undo',
  'muted.undo.of': 'Mute {site} again',

  'data.heading': 'Reports',
  'data.name': 'Your reports and receipts',
  'data.count': {
    one: '{count} report is kept in this browser.',
    other: '{count} reports are kept in this browser.',
  },
} as const;
