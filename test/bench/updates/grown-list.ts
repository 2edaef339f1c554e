/** A list of any size that is made like the shipped one, and what becomes of it in a week. */
import { readList } from '../../../src/cli/registry-files.ts';
import type { Entry, Property, RegistryList } from '../../../src/registry/schema.ts';
import { generatedNames } from '../lookup/listed-names.ts';
import { seeded, type Random } from '../random.ts';

const isDomain = ({ kind }: Property): boolean => kind === 'domain';

/** An entry's copy under other names, as many as it has. */
function copyOf(entry: Entry, number: number, nextName: () => string): Entry {
  const properties = entry.properties.filter(isDomain).map((one) => ({ ...one, value: nextName() }));
  return { ...entry, id: `${entry.id}-${number}`, name: `${entry.name} ${number}`, properties };
}

/**
 * @param count domains
 * @returns copies of the shipped entries, with their sources, claims and history, under generated names
 */
export function grownList(count: number): RegistryList {
  const shipped = readList();
  const names = seeded(count).shuffled(generatedNames(count));
  const entries: Entry[] = [];
  const nextName = (): string => names.pop() ?? '';
  for (let number = 0; names.length > 0; number++) {
    for (const entry of shipped.entries) {
      const size = entry.properties.filter(isDomain).length;
      if (size > 0 && size <= names.length) entries.push(copyOf(entry, number, nextName));
      else if (names.length > 0 && names.length < 40 && size > 0)
        entries.push(
          copyOf(
            { ...entry, properties: entry.properties.filter(isDomain).slice(0, names.length) },
            number,
            nextName,
          ),
        );
    }
  }
  return { ...shipped, entries: entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

export interface Churn {
  /** Shares of all domains. */
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

function changedProperty(property: Property, random: Random): Property {
  const year = 2024 + random.below(3);
  return { ...property, lastListed: `${year}-0${1 + random.below(9)}-1${random.below(10)}` };
}

/** The list a week later: addresses come, go and change their details; entries that lost their last one stay. */
export function aWeekLater(list: RegistryList, { added, removed, changed }: Churn): RegistryList {
  const random = seeded(7);
  const total = list.entries.reduce((sum, { properties }) => sum + properties.length, 0);
  const fresh = random.shuffled(generatedNames(total + Math.ceil(total * added) * 2)).values();
  const entries = list.entries.map((entry): Entry => {
    const properties = entry.properties.flatMap((property): Property[] => {
      const chance = random.next();
      if (chance < removed) return [];
      if (chance < removed + changed) return [changedProperty(property, random)];
      if (chance < removed + changed + added)
        return [property, { ...property, value: `new-${fresh.next().value ?? ''}` }];
      return [property];
    });
    return { ...entry, properties };
  });
  return { ...list, serial: list.serial + 1, date: '2026-11-29', entries };
}
