import { useLayoutEffect, useMemo } from 'preact/hooks';
import { countEntries } from '../../../check/counts.ts';
import { removalOf } from '../../../registry/removed.ts';
import { COUNTS } from '../../../ui/catalogue/counts.ts';
import { dateWords } from '../../../ui/words/date-words.ts';
import type { OpenedRegistry } from '../load-registry.ts';
import { ClassCounts, PairCounts, StateCountsTable } from './count-tables.tsx';
import { LeftOutPart } from './left-out-part.tsx';
import { RemovedPart } from './removed-part.tsx';
import { RuleTable } from './rule-table.tsx';
import { SECTIONS, Section, type SectionName } from './section.tsx';

const { say, language } = COUNTS;

interface Props {
  readonly registry: OpenedRegistry;
  /** The part that the reader came for. */
  readonly section: string | undefined;
}

function Intro({ registry: { records, index } }: { readonly registry: OpenedRegistry }) {
  const entries = [...records.entries.values()];
  const operations = entries.filter(({ kind }) => kind === 'operation').length;
  return (
    <p class="note">
      {say('intro', {
        entries: entries.length,
        outlets: entries.length - operations,
        operations,
        addresses: index.rows.reduce((sum, row) => sum + row.addresses.length, 0),
        date: dateWords(records.list.date, language),
        serial: String(records.list.serial),
      })}
    </p>
  );
}

/** A link into the page lands at its part, with the heading read out. */
function useSection(section: string | undefined): void {
  useLayoutEffect(() => {
    const name = SECTIONS.find((one) => one === section);
    const heading = name === undefined ? null : document.getElementById(`${name}-heading`);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [section]);
}

function Sections({ shown }: { readonly shown: readonly SectionName[] }) {
  return (
    <nav class="sections" aria-label={say('sections')}>
      {shown.map((name) => (
        <a key={name} href={`#/counts/${name}`}>
          {say(`${name}.heading`)}
        </a>
      ))}
    </nav>
  );
}

/** How many entries of which state and class, by which source; the rule; what is left out, and why. */
export function CountsView({ registry, section }: Props) {
  const { records, index } = registry;
  const counts = useMemo(() => countEntries(records, index.rows), [records, index]);
  const removed = useMemo(
    () => [...records.entries.values()].filter((entry) => removalOf(entry) !== undefined),
    [records],
  );
  useSection(section);
  return (
    <main class="counts">
      <h1 tabIndex={-1}>{say('title')}</h1>
      <Intro registry={registry} />
      <p class="lead">{say('lead')}</p>
      <Sections shown={SECTIONS.filter((name) => name !== 'removed' || removed.length > 0)} />
      <Section name="class">
        <ClassCounts counts={counts} />
      </Section>
      <Section name="rule">
        <RuleTable />
      </Section>
      <Section name="state">
        <StateCountsTable counts={counts} />
      </Section>
      <Section name="source">
        <PairCounts name="source" counts={counts.bySource} />
      </Section>
      <Section name="year">
        <PairCounts name="year" counts={counts.byYear} />
      </Section>
      {removed.length > 0 && (
        <Section name="removed">
          <RemovedPart entries={removed} />
        </Section>
      )}
      <Section name="left">
        <LeftOutPart />
      </Section>
    </main>
  );
}
