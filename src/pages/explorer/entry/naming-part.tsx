import { namingSources } from '../../../check/operation-facts.ts';
import type { Operation } from '../../../registry/schema.ts';
import { ENGLISH_DETAILS } from '../../../ui/catalogue/details.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { kindWords } from '../../../ui/words/class-words.ts';
import { dateWords } from '../../../ui/words/date-words.ts';
import type { EntryData } from './entry-data.ts';
import { Part, TableFrame } from './part.tsx';
import { SourceLink } from './source-link.tsx';

const { say, language } = EXPLORER;

/** Who says so: every source, its kind, what it states, how many addresses it names here, its date. */
export function NamingPart({ data }: { readonly data: EntryData<Operation> }) {
  const head = say('sources.heading');
  const sources = namingSources(data.registry.records, data.entry);
  return (
    <Part head={head}>
      <TableFrame head={head}>
        <thead>
          <tr>
            <th scope="col">{say('claims.source')}</th>
            <th scope="col">{say('sources.kind')}</th>
            <th scope="col">{say('sources.states')}</th>
            <th scope="col">{say('claims.date')}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ source, addresses }) => (
            <tr key={source.id}>
              <th scope="row">
                <SourceLink source={source} />
              </th>
              <td>{kindWords(source.kind)}</td>
              <td>
                {source.states}
                {addresses > 0 && <p class="note">{say('sources.names', { count: addresses })}</p>}
              </td>
              <td class="date">
                {source.date === undefined ? (
                  ENGLISH_DETAILS.say('source.undated')
                ) : (
                  <time dateTime={source.date}>{dateWords(source.date, language)}</time>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </Part>
  );
}
