import { describe, expect, it } from 'vitest';
import { readLines, type Line } from '../../../src/cli/check/lines.ts';

async function linesOf(chunks: readonly (string | Uint8Array)[]): Promise<Line[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
  }
  const lines: Line[] = [];
  for await (const line of readLines(stream())) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('splits at line breaks wherever the chunks end', async () => {
    expect(await linesOf(['a\nb', 'c\r\n', '\n', 'd'])).toEqual([
      { text: 'a' },
      { text: 'bc' },
      { text: '' },
      { text: 'd' },
    ]);
  });
  it('gives nothing for nothing', async () => {
    expect(await linesOf([])).toEqual([]);
    expect(await linesOf([''])).toEqual([]);
  });
  it('keeps characters whole that chunks cut', async () => {
    const bytes = new TextEncoder().encode('рт.рф\n');
    expect(await linesOf([bytes.slice(0, 3), bytes.slice(3)])).toEqual([{ text: 'рт.рф' }]);
  });
  it('names a line that is not UTF-8, and goes on', async () => {
    const lines = await linesOf([new Uint8Array([0x72, 0xff, 0x74, 10]), 'rt.com\n']);
    expect(lines).toEqual([{ text: 'r\ufffdt', fault: 'not-utf-8' }, { text: 'rt.com' }]);
  });
  it('refuses a line of a megabyte without keeping it, and goes on', async () => {
    const chunk = 'x'.repeat(64 * 1024);
    const lines = await linesOf([...Array.from({ length: 16 }, () => chunk), '\nrt.com\n']);
    expect(lines.map(({ fault }) => fault)).toEqual(['too-long', undefined]);
    expect(lines[0]?.text.length).toBeLessThan(300);
  });
});
