/**
 * What a server, a network or a publisher may do wrong: each fault changes how one file is answered. The same table is
 * run against the updater in node and in the browsers.
 */
import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { MANIFEST_FILE } from '../../src/registry/update/manifest.ts';
import type { Release } from '../../src/registry/update/plan-release.ts';
import { fileOf, flipped } from './publisher.ts';

/** How a mirror answers. */
export type Answer = (path: string, response: ServerResponse, etag: string | undefined) => void;

function plain(
  response: ServerResponse,
  status: number,
  body: Uint8Array | string = '',
  type = 'text/html',
): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** A static host: files as they are, an ETag on the one that is polled. */
export function serve({ files }: Release): Answer {
  return (path, response, etag) => {
    const bytes = files.get(path);
    if (bytes === undefined) return plain(response, 404, 'Not Found');
    const tag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
    const head = { etag: tag, 'content-type': 'application/octet-stream', 'content-length': bytes.length };
    if (etag === tag) {
      response.writeHead(304, { etag: tag });
      response.end();
      return;
    }
    response.writeHead(200, head);
    response.end(bytes);
  };
}

/** The same host with another answer for some of the files. */
function instead(release: Release, isMeant: (path: string) => boolean, answer: Answer): Answer {
  const whole = serve(release);
  return (path, response, etag) => (isMeant(path) ? answer : whole)(path, response, etag);
}

const isManifest = (path: string): boolean => path === MANIFEST_FILE;
const isPacked = (path: string): boolean => /^(?:lists|diffs)\//.test(path);
const isDiff = (path: string): boolean => path.startsWith('diffs/');

/** The files that the fault is about, changed. */
function changed(
  release: Release,
  isMeant: (path: string) => boolean,
  change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array,
): Answer {
  return instead(release, isMeant, (path, response) =>
    plain(response, 200, change(fileOf(release, path)), 'application/octet-stream'),
  );
}

/** Sends a byte now and then, for ever. */
const drip: Answer = (_path, response) => {
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  const timer = setInterval(() => response.write('m'), 50);
  response.on('close', () => clearInterval(timer));
};

/** Sends without end, as fast as it is read. */
const endless: Answer = (_path, response) => {
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  const block = Buffer.alloc(65_536, 109);
  const more = (): void => {
    while (!response.destroyed && response.write(block));
  };
  response.on('drain', more);
  more();
};

/** A thousand times as much as it seems. */
const BOMB: Uint8Array = gzipSync(Buffer.alloc(20_000_000), { level: 1 });

export interface Fault {
  /** How the mirror answers, given the good release that it would serve. */
  readonly answer: (release: Release) => Answer;
  /** What the reader is told. */
  readonly reason: RegExp;
}

/** Faults of server and network: the release itself is good. */
export const SERVER_FAULTS: Readonly<Record<string, Fault>> = {
  'a changed byte in the signed text': {
    answer: (release) => changed(release, isManifest, (bytes) => flipped(bytes, 300)),
    reason: /^wrong-signature/,
  },
  'a manifest cut short': {
    answer: (release) => changed(release, isManifest, (bytes) => bytes.slice(0, 400)),
    reason: /^wrong-signature/,
  },
  'a manifest cut short in its first line': {
    answer: (release) => changed(release, isManifest, (bytes) => bytes.slice(0, 90)),
    reason: /^not-a-manifest/,
  },
  'an empty manifest': {
    answer: (release) => changed(release, isManifest, () => new Uint8Array()),
    reason: /^not-a-manifest/,
  },
  'lists cut short': {
    answer: (release) => changed(release, isPacked, (bytes) => bytes.slice(0, -10)),
    reason: /^cut-short/,
  },
  'lists with a flipped bit': {
    answer: (release) => changed(release, isPacked, (bytes) => flipped(bytes, 200)),
    reason: /^changed-bytes/,
  },
  'a list with more behind its end': {
    answer: (release) => changed(release, isPacked, (bytes) => Buffer.concat([bytes, Buffer.alloc(10)])),
    reason: /^too-large/,
  },
  'a huge manifest': {
    answer: (release) => instead(release, isManifest, endless),
    reason: /^too-large/,
  },
  'a huge list': { answer: (release) => instead(release, isPacked, endless), reason: /^too-large/ },
  'a gzip bomb for a list': {
    answer: (release) => changed(release, isPacked, () => BOMB),
    // As long as it is, or not as long: it is never unpacked.
    reason: /^(?:too-large|changed-bytes|cut-short)/,
  },
  'a slow drip': { answer: (release) => instead(release, isManifest, drip), reason: /^too-slow/ },
  'a slow drip of the list': {
    answer: (release) => instead(release, isPacked, drip),
    reason: /^too-slow/,
  },
  'no such manifest': {
    answer: (release) => instead(release, isManifest, (_, response) => plain(response, 404)),
    reason: /^bad-status 404/,
  },
  'no such list': {
    answer: (release) => instead(release, isPacked, (_, response) => plain(response, 404)),
    reason: /^bad-status 404/,
  },
  'a server out of order': {
    answer: (release) =>
      instead(
        release,
        () => true,
        (_, response) => plain(response, 500),
      ),
    reason: /^bad-status 500/,
  },
  'a redirect loop': {
    answer: (release) =>
      instead(
        release,
        () => true,
        (path, response) => {
          response.writeHead(302, { location: `/${path}` });
          response.end();
        },
      ),
    reason: /^redirected/,
  },
  'a page that asks to log in': {
    answer: (release) =>
      instead(
        release,
        () => true,
        (_, response) =>
          plain(response, 200, '<!doctype html><title>Welcome</title><form action="/login">Log in</form>'),
      ),
    reason: /^not-a-manifest/,
  },
  'a login page in place of the list': {
    answer: (release) =>
      instead(release, isPacked, (_, response) => plain(response, 200, '<!doctype html>'.repeat(10))),
    reason: /^(?:cut-short|changed-bytes)/,
  },
  'a connection that breaks': {
    answer: (release) =>
      instead(release, isPacked, (path, response) => {
        const bytes = fileOf(release, path);
        response.writeHead(200, { 'content-length': bytes.length });
        response.write(bytes.subarray(0, 50), () => response.destroy());
      }),
    reason: /^no-answer/,
  },
  'nobody there': {
    answer: (release) =>
      instead(
        release,
        () => true,
        (_, response) => response.destroy(),
      ),
    reason: /^unreachable/,
  },
};

/** The diff alone is broken: the full list makes it good. */
export const DIFF_FAULTS: Readonly<Record<string, (release: Release) => Answer>> = {
  'a missing diff': (release) => instead(release, isDiff, (_, response) => plain(response, 404)),
  'a damaged diff': (release) => changed(release, isDiff, (bytes) => flipped(bytes, 30)),
  'a diff cut short': (release) => changed(release, isDiff, (bytes) => bytes.slice(0, -3)),
  'an endless diff': (release) => instead(release, isDiff, endless),
};
