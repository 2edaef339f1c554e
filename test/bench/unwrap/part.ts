/** The unwrap part: what it costs to look behind a link, where the index says that its host has to be looked at closer. */
import * as v from 'valibot';
import type { Measure, Part, PartResult } from '../measure.ts';
import { runProcess } from '../processes.ts';
import { spreadOf } from '../spread.ts';
import { number, spread } from '../table.ts';

const Compared = v.object({ floorNs: v.array(v.number()), ratios: v.array(v.number()), count: v.number() });
const Unwrapping = v.object({
  wrapped: Compared,
  nested: Compared,
  plain: Compared,
  firstMs: v.number(),
  source: v.string(),
  wrong: v.array(v.string()),
});
type Compared = v.InferOutput<typeof Compared>;

const PAGES = '../shared/evidence/page-links/pages.jsonl';

/** Two addresses are parsed, the wrapper and what it carries: under two nobody can get. */
const GOALS = { wrapped: { must: 10, aim: 6 }, plain: { must: 3, aim: 2 } } as const;

function measure(id: keyof typeof GOALS, words: string, { ratios }: Compared): Measure {
  return { id: `unwrap.${id}.x-floor`, words, unit: 'x', ...spreadOf(ratios), ...GOALS[id] };
}

function row(words: string, { floorNs, ratios, count }: Compared): string[] {
  const floor = spreadOf(floorNs).median;
  const ratio = spreadOf(ratios);
  return [words, String(count), spread(ratio), number(floor), number(floor * ratio.median)];
}

export const UNWRAP: Part = {
  name: 'unwrap',
  async run({ quick }): Promise<PartResult> {
    const request = { rounds: quick ? 101 : 301, pages: PAGES };
    const { wrapped, nested, plain, firstMs, source, wrong } = await runProcess(
      'unwrap-process',
      request,
      Unwrapping,
    );
    return {
      measures: [
        measure('wrapped', 'a wrapped link, x floor', wrapped),
        measure('plain', 'a plain link to a wrapper’s host, x floor', plain),
        { id: 'unwrap.first', words: 'first answer, cold', unit: 'ms', ...spreadOf([firstMs]) },
      ],
      tables: [
        {
          title: 'unwrap: against `new URL(link).hostname` on the same links',
          heads: ['', 'links', 'x floor', 'floor ns', 'ns a link'],
          rows: [
            row('wrapped links of every family', wrapped),
            row('nested ones, up to eight levels', nested),
            row('plain links to the same hosts', plain),
          ],
        },
      ],
      notes: [
        'Wrapped links: the worked examples of test/vectors/wrapped.jsonl, each is parsed, unwrapped and its target parsed.',
        `Plain links: ${source}. First answer: ${number(firstMs)} ms from the compiled text, code and table cold.`,
      ],
      wrong: wrong.map((href) => `unwrap: wrong target for ${href}`),
    };
  },
};
