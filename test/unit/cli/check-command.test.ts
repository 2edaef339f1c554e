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
  route: v.literal('domain'),
  via: v.array(v.string()),
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
