/** The few functions used of peers that bring no types. */
declare module '@gorhill/ubo-core/js/hntrie.js' {
  interface Selfie {
    readonly buf32: Uint32Array;
    readonly checksum: number;
  }
  // oxlint-disable-next-line import/no-default-export
  export default class HNTrieContainer {
    createTrieFromIterable(names: Iterable<string>): number;
    optimize(): unknown;
    toSelfie(): Selfie;
    fromSelfie(selfie: Selfie): boolean;
    setNeedle(name: string): this;
    /** Where the match starts, or -1. */
    matchesJS(root: number): number;
  }
}

declare module '@gorhill/ubo-core' {
  export class StaticNetFilteringEngine {
    static create(): Promise<StaticNetFilteringEngine>;
    useLists(lists: readonly { readonly name: string; readonly raw: string }[]): Promise<void>;
    serialize(): Promise<string>;
    deserialize(serialized: string): Promise<boolean>;
    /** 0: nothing matched, 1: blocked, 2: allowed. */
    matchRequest(request: { originURL: string; url: string; type: string }): number;
  }
}

declare module 'eth-phishing-detect/src/detector.js' {
  interface Options {
    readonly blacklist: readonly string[];
  }
  // oxlint-disable-next-line import/no-default-export
  export default class PhishingDetector {
    constructor(options: Options);
    check(hostname: string): { readonly result: boolean };
  }
}
