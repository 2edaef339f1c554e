import { attributionsOf } from '../../../check/operation-facts.ts';
import type { Operation } from '../../../registry/schema.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { dateWords } from '../../../ui/words/date-words.ts';
import type { EntryData } from './entry-data.ts';
import { Part, TableFrame } from './part.tsx';
import { SourceLink } from './source-link.tsx';

const { say, language } = EXPLORER;

/** To whom named sources attribute the operation, and when; organisations only. Says so where none does. */
export function AttributionsPart({ data }: { readonly data: EntryData<Operation> }) {
  const head = say('attribution.heading');
  const attributions = attributionsOf(data.registry.records, data.entry);
  if (attributions.length === 0) {
    return (
      <Part head={head}>
        <p>{say('operation.unattributed')}</p>
      </Part>
    );
  }
  return (
    <Part head={head}>
      <TableFrame head={head}>
        <thead>
          <tr>
            <th scope="col">{say('attribution.to')}</th>
            <th scope="col">{say('attribution.for')}</th>
            <th scope="col">{say('claims.source')}</th>
            <th scope="col">{say('claims.date')}</th>
          </tr>
        </thead>
        <tbody>
          {attributions.map(({ to, source, date, addresses }) => (
            <tr key={[to, source.id, ...addresses].join('\n')}>
              <th scope="row">
                <bdi>{to}</bdi>
              </th>
              <td>{addresses.length === 0 ? say('attribution.whole') : <bdi>{addresses.join(', ')}</bdi>}</td>
              <td>
                <SourceLink source={source} />
              </td>
              <td class="date">
                <time dateTime={date}>{dateWords(date, language)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </Part>
  );
}
