/** Which lists and candidates a run measures, and how often. */
import { CANDIDATE_IDS, type CandidateId } from './candidates/all.ts';
import type { ListName } from './lists.ts';

export interface Plan {
  readonly list: ListName;
  readonly ids: readonly CandidateId[];
  readonly rounds: number;
  readonly loadRounds: number;
}

const FULL: readonly Plan[] = [
  { list: 'shipped', ids: CANDIDATE_IDS, rounds: 25, loadRounds: 9 },
  { list: '20k', ids: CANDIDATE_IDS, rounds: 25, loadRounds: 9 },
  { list: '100k', ids: CANDIDATE_IDS, rounds: 21, loadRounds: 9 },
  { list: '1M', ids: CANDIDATE_IDS, rounds: 9, loadRounds: 3 },
];

/** Left out of a quick run: both take most of the time. */
const SLOWEST: ReadonlySet<CandidateId> = new Set(['eth', 'ghostery']);

function quickPlans(): readonly Plan[] {
  const ids = CANDIDATE_IDS.filter((id) => !SLOWEST.has(id));
  return (['shipped', '20k', '100k'] as const).map((list) => ({ list, ids, rounds: 7, loadRounds: 3 }));
}

/** All of them, or those of `SIZES=shipped,1M`. */
export function plans(quick: boolean): readonly Plan[] {
  const { SIZES: sizes } = process.env;
  return (quick ? quickPlans() : FULL).filter(
    ({ list }) => sizes === undefined || sizes.split(',').includes(list),
  );
}
