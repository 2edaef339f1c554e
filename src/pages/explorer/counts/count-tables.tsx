import type { EntryCounts } from '../../../check/counts.ts';
import { NO_COUNTRY } from '../../../check/search.ts';
import { ROW_CLASSES, type RowClass } from '../../../check/search-rows.ts';
import type { Counts } from '../../../registry/report.ts';
import { COUNTS } from '../../../ui/catalogue/counts.ts';
import { ENGLISH_LABELS } from '../../../ui/catalogue/label.ts';
import { ClassName } from '../../../ui/components/class-name.tsx';
import { className } from '../../../ui/words/class-words.ts';
import { countryName } from '../../../ui/words/country-words.ts';
import { TableFrame } from '../entry/part.tsx';
import { searchHash } from '../route.ts';

const { say, language } = COUNTS;
const NUMBERS = new Intl.NumberFormat(language.formats);

interface Props {
  readonly counts: EntryCounts;
}

function presentClasses({ byClass }: EntryCounts): readonly RowClass[] {
  return ROW_CLASSES.filter((one) => byClass.has(one));
}

const stateName = (country: string): string =>
  country === NO_COUNTRY ? say('state.none') : countryName(country, ENGLISH_LABELS);

/** Entries and addresses of each class; each class leads to its entries. */
export function ClassCounts({ counts }: Props) {
  return (
    <TableFrame head={say('class.heading')}>
      <thead>
        <tr>
          <th scope="col">{say('class.class')}</th>
          <th scope="col" class="number">
            {say('class.entries')}
          </th>
          <th scope="col" class="number">
            {say('class.addresses')}
          </th>
        </tr>
      </thead>
      <tbody>
        {presentClasses(counts).map((one) => (
          <tr key={one}>
            <th scope="row">
              <a href={searchHash({ text: '', class: one })}>
                <ClassName of={one} shown={undefined} />
              </a>
            </th>
            <td class="number">{NUMBERS.format(counts.byClass.get(one) ?? 0)}</td>
            <td class="number">{NUMBERS.format(counts.addressesByClass.get(one) ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

/** One row for each state, one column for each class: whoever suspects asymmetry looks here. */
export function StateCountsTable({ counts }: Props) {
  const classes = presentClasses(counts);
  return (
    <TableFrame head={say('state.caption')}>
      <thead>
        <tr>
          <th scope="col">{say('state.state')}</th>
          <th scope="col" class="number">
            {say('state.total')}
          </th>
          {classes.map((one) => (
            <th key={one} scope="col" class="number">
              {className(one)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.byState.map(({ country, total, byClass }) => (
          <tr key={country}>
            <th scope="row">
              <a href={searchHash({ text: '', country })}>{stateName(country)}</a>
            </th>
            <td class="number">{NUMBERS.format(total)}</td>
            {classes.map((one) => (
              <td key={one} class="number">
                {byClass.has(one) && (
                  <a href={searchHash({ text: '', country, class: one })}>
                    {NUMBERS.format(byClass.get(one) ?? 0)}
                  </a>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

/** A name and its number of entries. */
export function PairCounts({ name, counts }: { readonly name: 'source' | 'year'; readonly counts: Counts }) {
  const title = name === 'source' ? say('source.source') : say('year.year');
  return (
    <TableFrame head={say(`${name}.heading`)}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" class="number">
            {say(`${name}.entries`)}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(([value, count]) => (
          <tr key={value}>
            <th scope="row">
              <bdi>{value}</bdi>
            </th>
            <td class="number">{NUMBERS.format(count)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
