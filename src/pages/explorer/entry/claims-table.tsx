import type { EntryClass } from '../../../registry/class.ts';
import type { Claim, Entry, Evidence } from '../../../registry/schema.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { dateWords } from '../../../ui/words/date-words.ts';
import { claimRows, type ClaimRow } from '../../../ui/words/claim-words.ts';
import { TableFrame } from './part.tsx';
import { ClaimSources } from './source-link.tsx';

const { say, language } = EXPLORER;

interface Props {
  readonly entry: Entry;
  readonly claims: readonly Claim[];
  readonly entryClass: EntryClass | null;
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** The address whose claims these are; absent for the entry's own. */
  readonly address?: string;
  readonly head: string;
}

function Notes({ claim }: { readonly claim: Claim }) {
  const { only, note } = claim;
  return (
    <>
      {only !== undefined && <p class="note">{say('claims.only', { addresses: only.join(', ') })}</p>}
      {note !== undefined && <p class="note">{say('claim.note', { note })}</p>}
    </>
  );
}

function Row({ row, evidence }: { readonly row: ClaimRow; readonly evidence: Props['evidence'] }) {
  const { question, answer, claim } = row;
  return (
    <tr>
      <th scope="row">{question}</th>
      <td>
        <bdi>{answer}</bdi>
        <Notes claim={claim} />
      </td>
      <td>
        <ClaimSources claim={claim} evidence={evidence} />
      </td>
      <td class="date">
        <time dateTime={claim.date}>{dateWords(claim.date, language)}</time>
      </td>
    </tr>
  );
}

/** Question, answer, who says so and when: a row for each claim, the code's three answers apart. */
export function ClaimsTable({ entry, claims, entryClass, evidence, address, head }: Props) {
  const rows = claimRows(entry, claims, entryClass, address !== undefined);
  return (
    <TableFrame head={head}>
      <thead>
        <tr>
          <th scope="col">{say('claims.question')}</th>
          <th scope="col">{say('claims.answer')}</th>
          <th scope="col">{say('claims.source')}</th>
          <th scope="col">{say('claims.date')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={[row.question, row.answer, row.claim.date, ...row.claim.evidence].join('\n')}
            row={row}
            evidence={evidence}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}
