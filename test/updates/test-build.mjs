/** What the builds for the tests of updates trust and ask: the public halves of `testKey(1)` and `testKey(2)`, two hosts of the local site. */
export const MIRRORS = ['https://mirror-a.example/list/', 'https://mirror-b.example/'];
const KEYS = [
  '4cb5abf6ad79fbf5abbccafcc269d85cd2651ed4b885b5869f241aedf0a5ba29',
  '7422b9887598068e32c4448a949adb290d0f4e35b9e01b0ee5f1a1e600fe2674',
];

/** For `vite build`. */
export const UPDATES_ENV = { VITE_LIST_MIRRORS: MIRRORS.join(' '), VITE_LIST_KEYS: KEYS.join(' ') };
