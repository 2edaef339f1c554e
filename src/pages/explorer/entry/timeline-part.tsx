import type { AddressFacts } from '../../../check/entry-addresses.ts';
import { timelineOf } from '../../../check/operation-facts.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { Part, TableFrame } from './part.tsx';

const { say } = EXPLORER;

function Bar({ count, of }: { readonly count: number; readonly of: number }) {
  return (
    <td class="bar">
      {/* The number says it; the bar only lets years be compared at a glance. */}
      <span aria-hidden="true" style={{ inlineSize: `${(count / of) * 100}%` }} />
      {count}
    </td>
  );
}

/** In which years named sources first and last listed the addresses. */
export function TimelinePart({ addresses }: { readonly addresses: readonly AddressFacts[] }) {
  const years = timelineOf(addresses);
  if (years.length === 0) return null;
  const most = Math.max(...years.flatMap(({ first, last }) => [first, last]));
  const head = say('timeline.heading');
  return (
    <Part head={head}>
      <TableFrame head={head}>
        <thead>
          <tr>
            <th scope="col">{say('timeline.year')}</th>
            <th scope="col">{say('timeline.first')}</th>
            <th scope="col">{say('timeline.last')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, first, last }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <Bar count={first} of={most} />
              <Bar count={last} of={most} />
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <p class="note">{say('timeline.note')}</p>
    </Part>
  );
}
