/** Opens an index as bytes and asks it in all the usual ways; tells which functions that ran. */
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import { buildIndex } from '../../../src/registry/index/build-index.ts';
import { openIndex } from '../../../src/registry/index/open-index.ts';
import { answer } from '../processes.ts';

const NAMES = ['example.com', 'example.net', 'example.org', 'news.example.org', 'platform.example:name'];
const LINKS = [
  'https://www.example.org/story',
  'https://example.com:8080/',
  'https://NEWS.example.org/',
  'https://elsewhere.example/',
  '/story',
];

const bytes = buildIndex(new Map(NAMES.map((name) => [name, name])));
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
const index = openIndex(bytes);
for (const link of LINKS) index.findLink(link);
for (const name of NAMES) index.verdict(index.lookUp(name)?.verdict ?? index.lookUpKey(name)?.verdict ?? 0);
const { result } = await session.post('Profiler.takePreciseCoverage');

answer(
  result
    .filter(({ url }) => url.startsWith('file:'))
    .map(({ url, functions }) => ({
      file: fileURLToPath(url),
      run: functions.flatMap(({ ranges: [whole] }) =>
        whole === undefined || whole.count === 0 ? [] : [[whole.startOffset, whole.endOffset]],
      ),
    })),
);
