/** The goals of the look-up part, and the measures that are kept of it. */
import type { Measure } from '../measure.ts';
import type { Spread } from '../spread.ts';
import type { ListName } from './lists.ts';
import type { Score } from './part.ts';

interface Goal {
  readonly must: number;
  readonly aim: number;
}

/** From the shipped list to 100,000 names. */
const SPEED: Goal = { must: 0.6, aim: 0.4 };
const PEERS: Goal = { must: 0.33, aim: 0.22 };
const HEAP: Goal = { must: 0.2, aim: 0.13 };
const LOAD: Readonly<Partial<Record<ListName, Goal>>> = {
  '20k': { must: 0.2, aim: 0.12 },
  '100k': { must: 0.06, aim: 0.03 },
};

/** Ours with its goals, the others to compare two runs by. */
export function lookupMeasures(list: ListName, scores: readonly Score[]): Measure[] {
  return scores.flatMap((score): Measure[] => {
    const measure = (what: string, words: string, value: Spread | null, goal: Goal | undefined): Measure[] =>
      value === null
        ? []
        : [
            {
              id: `lookup.${list}.${score.id}.${what}`,
              words: `${list}: ${score.words}, ${words}`,
              unit: 'x',
              ...value,
              ...(score.id === 'ours' ? goal : undefined),
            },
          ];
    // Nothing to be proud of against itself.
    const peers =
      score.id === 'set' || score.id === 'hntrie' ? [] : measure('x-trie', 'x HNTrie', score.xTrie, PEERS);
    return [
      ...measure('x-floor', 'x floor', score.xFloor, list === '1M' ? undefined : SPEED),
      ...(score.id === 'ours' ? [...peers, ...measure('x-set', 'x Set + walk', score.xSet, PEERS)] : []),
      ...measure('load', 'load x Set', score.loadXSet, LOAD[list]),
      ...measure('heap', 'heap x Set', score.heapXSet, list === 'shipped' ? undefined : HEAP),
    ];
  });
}
