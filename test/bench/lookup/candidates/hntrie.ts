import HNTrieContainer from '@gorhill/ubo-core/js/hntrie.js';
import { hostOf, type Candidate } from './candidate.ts';

/** uBlock Origin's trie of hostnames alone, in its JavaScript form (the WASM one was no faster where both were tried). */
export const HNTRIE: Candidate = {
  id: 'hntrie',
  words: 'uBO HNTrieContainer',
  serialise(names) {
    const trie = new HNTrieContainer();
    const root = trie.createTrieFromIterable(names);
    trie.optimize();
    const { buf32, checksum } = trie.toSelfie();
    const words = new Uint32Array(buf32.length + 2);
    words.set([root, checksum]);
    words.set(buf32, 2);
    return Promise.resolve(new Uint8Array(words.buffer));
  },
  open(bytes) {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
    const [root = 0, checksum = 0] = words;
    const trie = new HNTrieContainer();
    // A buffer of its own: the trie takes the view's whole buffer for its bytes.
    if (!trie.fromSelfie({ buf32: words.slice(2), checksum: checksum | 0 })) throw new Error('not a trie');
    return Promise.resolve((href) => {
      const host = hostOf(href);
      return trie.setNeedle(host.endsWith('.') ? host.slice(0, -1) : host).matchesJS(root) >= 0;
    });
  },
};
