/** A list that somebody publishes as text: which domains it names, and what is wrong with its other lines. */
import { canonicalNames } from './canonical-names.ts';
import { MAX_FAULTS, MAX_TITLE } from './limits.ts';
import { readLine, type LineFault } from './list-line.ts';
import { readName, type NameFault } from './list-name.ts';
import { plainLine } from '../plain-text.ts';

/** A line that was left out, with what it says and why. */
export interface BadLine {
  /** From 1. */
  readonly line: number;
  /** The beginning of what stands there. */
  readonly text: string;
  readonly fault: LineFault | NameFault;
}

export interface ParsedList {
  /** The list's name for itself, where it has one. */
  readonly title?: string;
  /** Canonical: sorted, each once, none below another. */
  readonly names: readonly string[];
  /** The first bad lines. */
  readonly faults: readonly BadLine[];
  /** How many bad lines there are in all. */
  readonly faultCount: number;
}

const SHOWN_TEXT = 80;

/** The name in a uBlacklist list's front matter (`---`, `name: …`, `---`), and the line behind it. */
function frontMatter(lines: readonly string[]): { title?: string; start: number } {
  if (lines[0]?.trim() !== '---') return { start: 0 };
  const end = lines.findIndex((line, i) => i > 0 && line.trim() === '---');
  if (end < 0) return { start: 1 };
  const name = lines.slice(1, end).find((line) => /^(?:name|title)\s*:/iu.test(line));
  const title = plainLine(
    (name?.replace(/^[^:]*:/u, '') ?? '').replace(/^\s*(["'])(.*)\1\s*$/u, '$2'),
    MAX_TITLE,
  );
  return { ...(title === '' ? {} : { title }), start: end + 1 };
}

/**
 * Reads a plain domain list, a hosts file, adblock-style lines or a uBlacklist list; the four may be mixed.
 * Every other line is counted and the first ones are kept, so that the reader can be told.
 *
 * @param text the whole text, of any origin
 * @param platforms hosts that carry everybody's content
 */
export function parseList(text: string, platforms: ReadonlySet<string>): ParsedList {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n|\n|\r/u);
  const names = new Set<string>();
  const faults: BadLine[] = [];
  let faultCount = 0;
  const { title: front, start } = frontMatter(lines);
  let title = front;
  const bad = (at: number, why: BadLine['fault']): void => {
    faultCount++;
    if (faults.length < MAX_FAULTS)
      faults.push({
        line: at + 1,
        text: plainLine((lines[at] ?? '').slice(0, SHOWN_TEXT), SHOWN_TEXT),
        fault: why,
      });
  };
  for (let at = start; at < lines.length; at++) {
    const line = readLine(lines[at] ?? '');
    if (line.is === 'title') title ??= line.title;
    else if (line.is === 'fault') bad(at, line.fault);
    else if (line.is === 'names')
      for (const written of line.names) {
        const read = readName(written, platforms);
        if (read.ok) names.add(read.name);
        else bad(at, read.fault);
      }
  }
  return { ...(title === undefined ? {} : { title }), names: canonicalNames(names), faults, faultCount };
}
