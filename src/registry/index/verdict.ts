/**
 * What the index says of a name: one summary for each entry that holds it, strongest first. A summary is everything the
 * slim banner and the mark say, so that a page never waits for the worker.
 */
import type { EntryClass, Level, Shown } from '../class.ts';
import { classOfKey, type Label, type LabelFacts } from '../label.ts';
import { valueOfKey } from './index-key.ts';
import { sharedNumber, strengthened } from './layers.ts';
import { lineIn } from './lines.ts';
import type { Index } from './open-index.ts';
import {
  anonymousEntry,
  BETWEEN_FIELDS,
  BETWEEN_SUMMARIES,
  keyOfNumber,
  LEVELS,
  RADIX,
  SHAPE_FACTS,
  SHOWN,
} from './verdict-format.ts';

export interface Summary {
  /** The entry's id; in the index of pages, which has none, whatever tells entries apart there. */
  readonly entry: string;
  /** Empty in the index of pages. */
  readonly name: string;
  readonly kind: 'outlet' | 'operation';
  /** The property that the summary is about. */
  readonly property: string;
  readonly shown: Shown;
  readonly level?: Level;
  readonly label: Label;
  /** Said of where a short link appears to lead, by what it shows of itself. */
  readonly weak?: true;
}

type Verdicts = Pick<Index, 'verdict'>;

/** What many summaries share: loudness and class in one number, and facts in the order of `SHAPE_FACTS`. */
interface Shape {
  readonly flags: number;
  readonly facts: readonly string[];
}

interface Layer {
  readonly index: Verdicts;
  /** Of the verdict that is the shapes' texts, a line each. */
  readonly number: number;
  /** By number: a page's hits take a few of two hundred. */
  readonly shapes: Map<number, Shape>;
  /** By how a summary writes it: a few labels stand for thousands of names. */
  readonly labels: Map<string, Label>;
}

const tables = new WeakMap<Verdicts, Map<number, Layer>>();

function layerOf(index: Verdicts, number: number): Layer {
  const layers = tables.get(index) ?? new Map<number, Layer>();
  tables.set(index, layers);
  const known = layers.get(number);
  if (known !== undefined) return known;
  const layer = { index, number, shapes: new Map<number, Shape>(), labels: new Map<string, Label>() };
  layers.set(number, layer);
  return layer;
}

const ESCAPE = '%';
const unescaped = (field: string): string => (field.includes(ESCAPE) ? decodeURIComponent(field) : field);

/** A shape by its number, parsed once. */
function shapeOf({ index, number, shapes }: Layer, line: number): Shape | undefined {
  const known = shapes.get(line);
  if (known !== undefined) return known;
  const text = lineIn(index.verdict(number), line);
  if (text === '') return undefined;
  const facts = text.split(BETWEEN_FIELDS).slice(1);
  const shape = {
    flags: Number.parseInt(text, RADIX),
    facts: text.includes(ESCAPE) ? facts.map(decodeURIComponent) : facts,
  };
  shapes.set(line, shape);
  return shape;
}

function factsOf(shape: Shape, country: string, realSite: string): LabelFacts {
  const facts: { -readonly [Fact in keyof LabelFacts]: string } = { source: '', year: '' };
  for (let i = 0; i < shape.facts.length; i++) {
    const fact = SHAPE_FACTS[i];
    const value = shape.facts[i];
    if (fact !== undefined && value !== undefined && value !== '') facts[fact] = value;
  }
  if (country !== '') facts.country = country;
  if (realSite !== '') facts.realSite = realSite;
  return facts;
}

/** Where the number of the shape ends: the country's capitals, or nothing, come behind it. */
function headEnd(text: string): number {
  let end = 0;
  while (end < text.length && (text.charCodeAt(end) < 65 || text.charCodeAt(end) > 90)) end++;
  return end;
}

/** The same object for the same label, so that what is made of one is made once. */
function labelOf({ labels }: Layer, shape: Shape, head: string, country: string, realSite: string): Label {
  const written = realSite === '' ? head : `${head}${BETWEEN_FIELDS}${realSite}`;
  const known = labels.get(written);
  if (known !== undefined) return known;
  const label: Label = {
    key: keyOfNumber(shape.flags >> 5),
    facts: factsOf(shape, country, unescaped(realSite)),
  };
  labels.set(written, label);
  return label;
}

function readSummary(text: string, layer: Layer, anonymous: string, at: string): Summary | null {
  // Not taken apart by a pattern, here as above: that is three times as much code for an engine to compile.
  const fields = text.split(BETWEEN_FIELDS);
  const head = fields[0] ?? '';
  const realSite = fields[1] ?? '';
  const end = headEnd(head);
  const shape = shapeOf(layer, Number.parseInt(head.slice(0, end), RADIX));
  if (shape === undefined) return null;
  const { flags } = shape;
  const level = LEVELS[((flags >> 1) & 3) - 1];
  return {
    entry: unescaped(fields[2] ?? '') || anonymous,
    name: unescaped(fields[3] ?? ''),
    kind: (flags & 1) === 0 ? 'outlet' : 'operation',
    property: unescaped(fields[4] ?? '') || valueOfKey(at),
    shown: SHOWN[(flags >> 3) & 3] ?? 'facts',
    ...(level === undefined ? {} : { level }),
    label: labelOf(layer, shape, head, head.slice(end), realSite),
  };
}

/**
 * Reads a verdict back.
 *
 * @param index an index that was verified as a whole
 * @param number the verdict's number
 * @param name the name it stands at
 */
export function readVerdict(index: Verdicts, number: number, name: string): Summary[] {
  const sure = strengthened(number);
  const layer = layerOf(index, sharedNumber(sure));
  const text = index.verdict(sure);
  const summaries = (text === '' ? [] : text.split(BETWEEN_SUMMARIES)).flatMap(
    (summary, position) => readSummary(summary, layer, anonymousEntry(sure, position), name) ?? [],
  );
  return sure === number ? summaries : summaries.map((summary) => ({ ...summary, weak: true }));
}

/** What an index says of a hostname: one summary for each entry, strongest first; none when it is not listed. */
export function summariesFor(index: Index, hostname: string): Summary[] {
  const listed = index.lookUp(hostname);
  return listed === null ? [] : readVerdict(index, listed.verdict, listed.name);
}

/** A summary's class: `null` where there are only dated facts, or a list of the reader's alone. */
export function classOf({ label }: Summary): EntryClass | null {
  return classOfKey(label.key);
}
