/** Updates of the list: what happened, why a published list was not taken, and what a reader can do. */
export const UPDATE_EN = {
  name: 'Masthead list',
  facts: {
    one: '{date}, serial {serial}, {count} entry, {origin}.',
    other: '{date}, serial {serial}, {count} entries, {origin}.',
  },
  'facts.short': 'List of {date}, serial {serial}, {origin}. Nothing about this page left the browser.',
  'origin.signed': 'signature checked',
  'origin.bundled': 'came with the extension',
  age: { one: 'It is {count} day old.', other: 'It is {count} days old.' },
  'age.stale': {
    one: 'No newer list has been confirmed for {count} day.',
    other: 'No newer list has been confirmed for {count} days.',
  },
  'age.old': {
    one: 'This list is {count} day old. What it says was true then; new sites are missing from it.',
    other: 'This list is {count} days old. What it says was true then; new sites are missing from it.',
  },
  off: 'Updates are off in this build; a newer list comes with a newer release.',
  'attempt.none': 'No server has been asked yet.',
  'attempt.begun':
    'Asked {time}, without an end: the browser stopped in between. Masthead asks again by itself.',
  'attempt.taken': 'Updated {time}.',
  'attempt.unchanged': 'Asked {time}: this is the newest list.',
  'attempt.refused': 'Asked {time}, nothing was taken.',
  'refusal.from': 'Not taken {time}, from {mirror}: {sentence}',
  'refusal.here': 'Not taken {time}: {sentence}',
  now: 'Update now',
  asking: 'Asking …',
  failed: 'Masthead’s background part did not answer. Reload this page to try again.',

  'refusal.unreachable': 'The server could not be reached. Masthead tries again by itself.',
  'refusal.no-answer': 'The server broke off in the middle. Masthead tries again by itself.',
  'refusal.bad-status': 'The server has no list to give at this address (it answered {detail}).',
  'refusal.redirected':
    'The server sent Masthead to another address, which it does not follow. A network that asks you to log in first does this.',
  'refusal.too-large': 'The answer was far larger than a list can be, so Masthead stopped reading it.',
  'refusal.too-slow': 'The answer came too slowly, so Masthead stopped waiting. It tries again by itself.',
  'refusal.not-a-manifest':
    'The answer was something else than a list, such as a page that asks you to log in to the network.',
  'refusal.unknown-key':
    'The list was signed with a key that this release of Masthead does not trust. An update of Masthead may bring the new key.',
  'refusal.wrong-signature': 'The signature does not fit: somebody has changed the list on its way.',
  'refusal.malformed': 'The list is signed, but can’t be read ({detail}). That is the publisher’s mistake.',
  'refusal.other-list': 'The server gave another list than the one asked for.',
  'refusal.newer-format': 'The list needs a newer release of Masthead. Please update the extension.',
  'refusal.expired':
    'The server gives an old copy whose time ran out on {detail}. Either it is out of order, or somebody holds updates back.',
  'refusal.from-the-future':
    'The list is dated {detail}, which lies in the future. Please check this device’s clock.',
  'refusal.older': 'The server gave an older list (serial {detail}) than the one in use.',
  'refusal.missing': 'The file {detail} is missing.',
  'refusal.cut-short': 'The list was cut short on its way ({detail}).',
  'refusal.changed-bytes':
    'The list is not the one that was signed: it has been changed or damaged on its way.',
  'refusal.not-unpacked': 'The list can’t be unpacked to what was signed.',
  'refusal.other-base': 'The changes do not fit the list in use.',
  'refusal.wrong-result': 'The list that resulted is not the one that was signed.',
  'refusal.wrong-list': 'The list is not what its announcement says ({detail}).',
  'refusal.collapsed':
    'Most of the list would be gone ({detail} left). Masthead takes that for an accident and keeps what it has.',
  'refusal.storage-full':
    'There is no room left in this browser’s storage for the new list. Masthead keeps the one it has.',
  'refusal.storage-failed': 'The browser did not let Masthead save the new list ({detail}).',
  'refusal.stored-damaged':
    'The list that was saved in this browser is damaged ({detail}), so Masthead uses an older one until the next update.',
} as const;
