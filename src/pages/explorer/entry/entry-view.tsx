import { useMemo } from 'preact/hooks';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { Sentence } from '../../../ui/components/sentence.tsx';
import type { OpenedRegistry } from '../load-registry.ts';
import { entryData, type EntryData } from './entry-data.ts';
import { OperationView } from './operation-view.tsx';
import { OutletView } from './outlet-view.tsx';

const { say, parts } = EXPLORER;

interface Props {
  readonly registry: OpenedRegistry;
  readonly id: string;
  /** The address that the reader came for. */
  readonly address: string | undefined;
}

function Unknown({ id }: { readonly id: string }) {
  return (
    <main class="waiting">
      <h1 tabIndex={-1}>{say('unknown.title')}</h1>
      <p>
        <Sentence parts={parts('unknown.sentence', { id })} />
      </p>
      <p>
        <a href="#/">{say('unknown.back')}</a>
      </p>
    </main>
  );
}

function dataOf({ registry, id }: Props): EntryData | undefined {
  const entry = registry.records.entries.get(id);
  return entry === undefined ? undefined : entryData(registry, entry, new Date().toISOString().slice(0, 10));
}

/** One entry: an outlet or an operation, with all that is on record. */
export function EntryView(props: Props) {
  const { registry, id, address } = props;
  const data = useMemo(() => dataOf(props), [registry, id]);
  if (data === undefined) return <Unknown id={id} />;
  const { entry } = data;
  return entry.kind === 'outlet' ? (
    <OutletView data={{ ...data, entry }} address={address} />
  ) : (
    <OperationView data={{ ...data, entry }} address={address} />
  );
}
