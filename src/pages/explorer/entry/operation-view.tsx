import type { Operation } from '../../../registry/schema.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { operationSentences } from '../../../ui/words/operation-sentences.ts';
import { AddressesPart } from './addresses/addresses-part.tsx';
import { AlsoListedPart } from './also-listed.tsx';
import { AttributionsPart } from './attributions-part.tsx';
import { CopiedPart } from './copied-part.tsx';
import type { EntryData } from './entry-data.ts';
import { EntryHead } from './entry-head.tsx';
import { Glance } from './glance.tsx';
import { operationGlance } from './glance-rows.tsx';
import { HistoryPart } from './history-part.tsx';
import { NamingPart } from './naming-part.tsx';
import { ObjectionsPart } from './objections-part.tsx';
import { Part } from './part.tsx';
import { TakeAlong } from './take-along.tsx';
import { TimelinePart } from './timeline-part.tsx';

const { say } = EXPLORER;

interface Props {
  readonly data: EntryData<Operation>;
  readonly address: string | undefined;
}

/** An operation: who names it, to whom they attribute it, when, its addresses, the sites it copied. */
export function OperationView({ data, address }: Props) {
  const { entry, registry, addresses } = data;
  const sentences = operationSentences(registry.records, entry, addresses);
  return (
    <main class="entry">
      <div class="main-column">
        <EntryHead data={data}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </EntryHead>
        <NamingPart data={data} />
        <AttributionsPart data={data} />
        <AddressesPart data={data} picked={address} />
        <TimelinePart addresses={addresses} />
        <ObjectionsPart data={data} />
      </div>
      <div class="side-column">
        <Glance rows={operationGlance(data)} />
        <CopiedPart addresses={addresses} />
        <AlsoListedPart also={data.also} />
        <Part head={say('not-said.heading')}>
          <p>{say('not-said')}</p>
        </Part>
        <HistoryPart history={entry.history} />
        <TakeAlong data={data} sentences={sentences} />
      </div>
    </main>
  );
}
