import { hostOf, namesText, type Candidate } from './candidate.ts';

/** What people write: a Set of names, asked for the host and each parent of it. */
export const SET_WALK: Candidate = {
  id: 'set',
  words: 'Set + suffix walk',
  serialise: (names) => Promise.resolve(namesText(names)),
  open(bytes) {
    const names = new Set(new TextDecoder().decode(bytes).split('\n'));
    return Promise.resolve((href) => {
      let host = hostOf(href);
      if (host.endsWith('.')) host = host.slice(0, -1);
      for (;;) {
        if (names.has(host)) return true;
        const dot = host.indexOf('.');
        if (dot < 0) return false;
        host = host.slice(dot + 1);
      }
    });
  },
};
