import type { Outlet } from '../../../registry/schema.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { sentenceWords } from '../../../ui/words/title-words.ts';
import { AddressesPart } from './addresses/addresses-part.tsx';
import { AlsoListedPart } from './also-listed.tsx';
import { ClaimsTable } from './claims-table.tsx';
import type { EntryData } from './entry-data.ts';
import { EntryHead } from './entry-head.tsx';
import { Glance } from './glance.tsx';
import { outletRows } from './glance-rows.tsx';
import { HistoryPart } from './history-part.tsx';
import { ObjectionsPart } from './objections-part.tsx';
import { Part } from './part.tsx';
import { RulePart } from './rule-part.tsx';
import { TakeAlong } from './take-along.tsx';

const { say } = EXPLORER;

interface Props {
  readonly data: EntryData<Outlet>;
  readonly address: string | undefined;
}

/** What an outlet's page says under its name. */
export function outletSentences({ finding }: Pick<EntryData, 'finding'>): readonly string[] {
  return [finding === undefined ? say('entry.unlabelled') : sentenceWords(finding.label)];
}

/** An outlet: what each source says, objections, addresses; beside it the facts in short. */
export function OutletView({ data, address }: Props) {
  const { entry, registry, finding } = data;
  const sentences = outletSentences(data);
  return (
    <main class="entry">
      <div class="main-column">
        <EntryHead data={data}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </EntryHead>
        <Part head={say('claims.heading')}>
          <ClaimsTable
            entry={entry}
            claims={entry.claims}
            entryClass={finding?.class ?? null}
            evidence={registry.records.evidence}
            head={say('claims.heading')}
          />
        </Part>
        <ObjectionsPart data={data} />
        <AddressesPart data={data} picked={address} />
      </div>
      <div class="side-column">
        <Glance rows={outletRows(data)} />
        <RulePart finding={finding} />
        <AlsoListedPart also={data.also} />
        <HistoryPart history={entry.history} />
        <TakeAlong data={data} sentences={sentences} />
      </div>
    </main>
  );
}
