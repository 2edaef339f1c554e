/** The command as people call it: arguments, standard input, saved pages, exit codes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const Citation = v.object({ id: v.string(), publisher: v.string(), title: v.string(), kind: v.string() });
const FindingLine = v.object({
  entry: v.string(),
  name: v.string(),
  kind: v.picklist(['outlet', 'operation']),
  class: v.nullable(v.string()),
  country: v.optional(v.string()),
  route: v.picklist(['domain', 'account', 'wrapped']),
  via: v.array(v.string()),
  wrapper: v.optional(v.string()),
  weak: v.optional(v.literal(true)),
  property: v.string(),
  target: v.string(),
  realSite: v.optional(v.string()),
  level: v.optional(v.string()),
  operation: v.optional(v.string()),
  lists: v.array(v.string()),
  label: v.string(),
  shown: v.picklist(['banner', 'mark', 'facts']),
  evidence: v.pipe(v.array(Citation), v.minLength(1)),
});
const AnswerLine = v.strictObject({
  v: v.literal(1),
  input: v.string(),
  address: v.nullable(v.string()),
  target: v.nullable(v.string()),
  findings: v.array(FindingLine),
  list: v.strictObject({ serial: v.number(), date: v.string() }),
  error: v.nullable(v.string()),
});
type AnswerLine = v.InferOutput<typeof AnswerLine>;

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], input: string | Uint8Array = ''): Run {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/launch/run.mjs', 'check', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

function json(args: readonly string[], input?: string | Uint8Array): AnswerLine[] {
  const { status, out } = run(['--json', ...args], input);
  expect(status).toBe(0);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(AnswerLine, JSON.parse(line)));
}

describe('check', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'masthead-check-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('names class, country, route and sources of the addresses given', () => {
    const answers = json([
      'https://www.rt.com/news?x#y',
      'fr.news-pravda.com',
      'spiegel.ltd',
      'bbc.co.uk',
      'example.org',
    ]);
    expect(
      answers.map(({ findings }) => [findings[0]?.class, findings[0]?.property, findings[0]?.shown]),
    ).toEqual([
      ['state-controlled', 'rt.com', 'banner'],
      ['covert-operation', 'news-pravda.com', 'banner'],
      ['impersonation', 'spiegel.ltd', 'banner'],
      ['public-independent', 'bbc.co.uk', 'facts'],
      [undefined, undefined, undefined],
    ]);
    expect(answers[0]).toMatchObject({
      input: 'https://www.rt.com/news?x#y',
      target: 'https://www.rt.com/news?x#y',
      error: null,
    });
    expect(answers[0]?.findings[0]?.country).toBe('RU');
    expect(answers[2]?.findings[0]?.realSite).toBe('spiegel.de');
    expect(answers[4]).toMatchObject({ findings: [], error: null });
  });

  it('reads standard input, one a line, and goes on after bad ones', () => {
    const bad = [
      Buffer.from('rt.com\n'),
      Buffer.from([0x72, 0xff, 10]),
      Buffer.from(`${'a'.repeat(1_000_000)}\n`),
      Buffer.from('https://r\u0001t.com/\nno address\nxinhuanet.com'),
    ];
    const answers = json([], Buffer.concat(bad));
    expect(answers.map(({ findings, error }) => [findings[0]?.property ?? null, error === null])).toEqual([
      ['rt.com', true],
      [null, false],
      [null, false],
      [null, false],
      [null, false],
      ['xinhuanet.com', true],
    ]);
    for (const { error } of answers) expect(error ?? 'A sentence.').toMatch(/^[A-Z].*\.$/);
  });

  it('reads a saved page: its links in document order, then the page itself', () => {
    const file = join(folder, 'page.html');
    const links = ['/own', 'https://spiegel.ltd/x', 'mailto:a@rt.com', '//xinhuanet.com'];
    writeFileSync(
      file,
      `<!doctype html><title>t</title>${links.map((href) => `<p><a href="${href}">x</a>`).join('')}<a name="no-link">y</a>`,
    );
    const answers = json(['--html', file, '--base', 'https://www.rt.com/page']);
    expect(answers.map(({ input, findings }) => [input, findings[0]?.property ?? null])).toEqual([
      ['/own', 'rt.com'],
      ['https://spiegel.ltd/x', 'spiegel.ltd'],
      ['mailto:a@rt.com', null],
      ['//xinhuanet.com', 'xinhuanet.com'],
      ['#page', 'rt.com'],
    ]);
  });

  it('honours the page’s own base and says nothing of an unlisted page', () => {
    const file = join(folder, 'based.html');
    writeFileSync(file, '<base href="https://rt.com/"><a href="x">x</a>');
    expect(
      json(['--html', file, '--base', 'https://example.org/']).map(({ input, findings }) => [
        input,
        findings.length,
      ]),
    ).toEqual([['x', 1]]);
  });

  it('reads what a saved page’s short links show of themselves', () => {
    const file = join(folder, 'short.html');
    writeFileSync(
      file,
      `<a href="https://t.co/a"><span>https://</span>rt.com/<b>news</b>…</a>
       <a href="https://t.co/b" title="https://spiegel.ltd/x">Read this</a>
       <a href="https://t.co/c" aria-label="xinhuanet.com/a">Read this</a>
       <a href="https://t.co/d">Read this</a>
       <a href="https://example.org/">rt.com</a>`,
    );
    const answers = json(['--html', file, '--base', 'https://example.org/']);
    expect(answers.map(({ findings }) => [findings[0]?.property, findings[0]?.weak])).toEqual([
      ['rt.com', true],
      ['spiegel.ltd', true],
      ['xinhuanet.com', true],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('looks through wrappers, and says what was checked also where nothing is listed', () => {
    const away = 'https://l.facebook.com/l.php?u=';
    const answers = json([`${away}https%3A%2F%2Frt.com%2Fa`, `${away}https%3A%2F%2Fexample.org%2Fa`]);
    expect(answers.map(({ target, findings }) => [target, findings[0]?.route, findings[0]?.via])).toEqual([
      ['https://rt.com/a', 'wrapped', ['l.facebook.com']],
      ['https://example.org/a', undefined, undefined],
    ]);
  });

  it('says how an address led there, and what nobody can know of a short link', () => {
    const { out } = run(['https://web.archive.org/web/2024/https://www.rt.com/news', 'https://bit.ly/abc']);
    expect(out).toContain('\n    This is a copy of rt.com, on archive.org.\n');
    expect(out).toContain(
      'Not on our lists. This is not an endorsement. A short link: where it leads is not known',
    );
  });

  it('answers in words without --json', () => {
    const { out } = run(['rt.com', 'example.org']);
    expect(out).toContain('State-controlled media · Russia');
    expect(out).toContain('State Media Monitor (2024)');
    expect(out).toContain('Not on our lists. This is not an endorsement.');
  });

  it.each([
    [['--nonsense']],
    [['--html', 'x.html']],
    [['--html', 'missing.html', '--base', 'https://a.example/']],
    [['--base', 'x', '--html', 'y']],
  ])('exits with 2 and a sentence for a wrong call: %j', (args) => {
    const { status, out, err } = run(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('check: ');
  });
});
