import type { ComponentChildren } from 'preact';
import type { Details } from '../../check/details.ts';
import { ENGLISH_DETAILS } from '../../ui/catalogue/details.ts';
import { FactTable } from '../../ui/components/fact-table.tsx';
import { Sentence } from '../../ui/components/sentence.tsx';
import { dateWords } from '../../ui/words/date-words.ts';
import { factWords } from '../../ui/words/fact-words.ts';
import { operationRows, statusWords } from '../../ui/words/operation-words.ts';
import { relationRows } from '../../ui/words/relation-words.ts';
import { quietReason } from '../../ui/words/shown-words.ts';
import { correctionWords, disputeWords, eventWords } from '../../ui/words/source-words.ts';
import { witnessNote } from '../../ui/words/witness-words.ts';
import { SourceList } from './source-list.tsx';

const { say, parts, language } = ENGLISH_DETAILS;

interface Props {
  readonly details: Details;
  readonly first: boolean;
}

/** A part of the body under its small head; absent when there is nothing to say. */
function Part({ head, first, children }: { head: string; first: boolean; children: ComponentChildren }) {
  const Heading = first ? 'h2' : 'h3';
  return (
    <section>
      <Heading>{head}</Heading>
      {children}
    </section>
  );
}

function Operation({ details, first }: Props) {
  const { finding, otherProperties, status } = details;
  const head = finding.class === 'impersonation' ? 'heading.operation' : 'heading.firmness';
  const rows = operationRows(details);
  return (
    <Part head={say(head)} first={first}>
      <FactTable
        rows={
          status === undefined
            ? rows
            : [...rows, { term: say('operation.status'), value: statusWords(status) }]
        }
      />
      <p class="note">{say('operation.note')}</p>
      {otherProperties > 0 && <p class="note">{say('operation.others', { count: otherProperties })}</p>}
    </Part>
  );
}

function Relations({ details, first }: Props) {
  const rows = relationRows(details);
  if (rows.length === 0) return null;
  return (
    <Part head={say('heading.relations')} first={first}>
      <FactTable rows={rows} />
    </Part>
  );
}

function DatedFacts({ details, first }: Props) {
  if (details.facts.length === 0) return null;
  return (
    <Part head={say('heading.facts')} first={first}>
      <ul class="plain-list">
        {details.facts.map((fact) => (
          <li key={fact.code + fact.date}>{factWords(fact)}</li>
        ))}
      </ul>
    </Part>
  );
}

/** The objection or contradiction on record, and the outlet's own words. */
function Objections({ details, first }: Props) {
  const correction = correctionWords(details);
  const dispute = disputeWords(details);
  const { reply, finding } = details;
  return (
    <>
      {correction !== undefined && <p>{correction}</p>}
      {dispute !== undefined && (
        <Part head={say('heading.dispute')} first={first}>
          <p>{dispute}</p>
        </Part>
      )}
      {reply !== undefined && (
        <Part head={say('heading.reply')} first={first}>
          <blockquote>
            <bdi>{reply.text}</bdi>
          </blockquote>
          <p class="note">
            <Sentence
              parts={parts('reply.date', { name: finding.name, date: dateWords(reply.date, language) })}
            />
          </p>
        </Part>
      )}
    </>
  );
}

function History({ history }: { readonly history: Details['history'] }) {
  if (history.length === 0) return null;
  return (
    <details class="history">
      <summary>{say('heading.history')}</summary>
      <ul class="plain-list">
        {history.map((event) => (
          <li key={event.date + event.event + event.note}>
            {eventWords(event)}
            <span class="note">{event.note}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Everything under the toned block: relations, facts, objections, sources, history. */
export function FindingBody({ details, first }: Props) {
  const quiet = quietReason(details);
  const witness = witnessNote(details);
  const { finding, otherProperties } = details;
  return (
    <div class="body">
      {finding.kind === 'operation' && <Operation details={details} first={first} />}
      <Relations details={details} first={first} />
      <DatedFacts details={details} first={first} />
      <Objections details={details} first={first} />
      <Part head={say('heading.sources')} first={first}>
        <SourceList sources={details.sources} />
        {witness !== undefined && <p class="note">{witness}</p>}
      </Part>
      {finding.kind === 'outlet' && otherProperties > 0 && (
        <p class="note">{say('outlet.others', { count: otherProperties })}</p>
      )}
      {quiet !== undefined && <p class="note">{quiet}</p>}
      <History history={details.history} />
    </div>
  );
}
