/** The lists that are looked up in: the shipped one with all it says, and generated ones that say one of four things. */
import { readList } from '../../../src/cli/registry-files.ts';
import { summariesByName } from '../../../src/registry/index/index-list.ts';
import { writeVerdicts, type WrittenVerdicts } from '../../../src/registry/index/write-verdicts.ts';
import { generatedNames } from './listed-names.ts';

export type ListName = 'shipped' | '20k' | '100k' | '1M';

const SIZES = { '20k': 20_000, '100k': 100_000, '1M': 1_000_000 } as const;

/** Name to the text of its verdict, and what verdicts share. */
export function listNamed(list: ListName): WrittenVerdicts {
  if (list === 'shipped') return writeVerdicts(summariesByName(readList('assets/registry'), 'all'));
  const said = (i: number): string => `${i % 4}RU`;
  return {
    verdicts: new Map(generatedNames(SIZES[list]).map((name, i) => [name, said(i)])),
    shared: '[[64],[72],[96],[104]]',
  };
}
