import { useMemo, useState } from 'preact/hooks';
import type { AddressFacts } from '../../../../check/entry-addresses.ts';
import { EXPLORER } from '../../../../ui/catalogue/explorer.ts';
import type { EntryData } from '../entry-data.ts';
import { Part, TableFrame } from '../part.tsx';
import { AddressControls } from './address-controls.tsx';
import { EVERY_ADDRESS, filterAddresses } from './address-filter.ts';
import { AddressRow } from './address-row.tsx';

const { say } = EXPLORER;

/** So many rows at first, and with every "Show more". */
const STEP = 50;
/** From so many on there is a search. */
const MANY = 12;

interface Props {
  readonly data: EntryData;
  /** The address the reader came for: shown first, opened. */
  readonly picked: string | undefined;
}

/** What is weak about the evidence, counted: one witness alone, low confidence. */
function Weaknesses({ addresses }: { readonly addresses: readonly AddressFacts[] }) {
  const single = addresses.filter(({ witnesses }) => witnesses.length === 1).length;
  const low = addresses.filter(({ property }) => property.confidence === 'low').length;
  return (
    <div class="note">
      {single > 0 && <p>{say('confidence.single', { count: single })}</p>}
      {low > 0 && <p>{say('confidence.low.count', { count: low })}</p>}
      <p>{say('confidence.note')}</p>
    </div>
  );
}

function Heads({ isOperation }: { readonly isOperation: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col">{say('addresses.address')}</th>
        {!isOperation && <th scope="col">{say('addresses.shown')}</th>}
        {isOperation && <th scope="col">{say('addresses.role')}</th>}
        {isOperation && <th scope="col">{say('addresses.copy-of')}</th>}
        {isOperation && <th scope="col">{say('addresses.level')}</th>}
        <th scope="col">{say('addresses.listed')}</th>
        <th scope="col">{say('addresses.confidence')}</th>
        <th scope="col">{say('addresses.sources')}</th>
      </tr>
    </thead>
  );
}

/** The one that was asked for stands first. */
function pickedFirst(
  addresses: readonly AddressFacts[],
  picked: string | undefined,
): readonly AddressFacts[] {
  const first = addresses.find(({ property }) => property.value === picked);
  return first === undefined ? addresses : [first, ...addresses.filter((one) => one !== first)];
}

function Rows({ data, picked }: Props) {
  const [filter, setFilter] = useState(EVERY_ADDRESS);
  const [limit, setLimit] = useState(STEP);
  const ordered = useMemo(() => pickedFirst(data.addresses, picked), [data, picked]);
  const matching = useMemo(() => filterAddresses(ordered, filter), [ordered, filter]);
  const more = Math.min(STEP, matching.length - limit);
  const head = say('addresses.heading');
  return (
    <>
      {data.addresses.length > MANY && (
        <AddressControls
          addresses={data.addresses}
          filter={filter}
          onChange={(next) => {
            setFilter(next);
            setLimit(STEP);
          }}
        />
      )}
      <p role="status" class="note">
        {matching.length === 0
          ? say('addresses.none')
          : matching.length < data.addresses.length && say('addresses.found', { count: matching.length })}
      </p>
      <TableFrame head={head}>
        <Heads isOperation={data.entry.kind === 'operation'} />
        <tbody>
          {matching.slice(0, limit).map((address) => (
            <AddressRow
              key={address.property.value}
              data={data}
              address={address}
              open={address.property.value === picked}
            />
          ))}
        </tbody>
      </TableFrame>
      {more > 0 && (
        <button type="button" class="link" onClick={() => setLimit(limit + STEP)}>
          {say('more.rows', { count: more })}
        </button>
      )}
    </>
  );
}

/** Every address on record, with what is said of it, how well it is witnessed, and by whom. */
export function AddressesPart(props: Props) {
  const { addresses } = props.data;
  return (
    <Part head={say('addresses.heading')}>
      {addresses.length === 0 ? (
        <p>{say('addresses.empty')}</p>
      ) : (
        <>
          <Rows key={props.picked} {...props} />
          <Weaknesses addresses={addresses} />
        </>
      )}
    </Part>
  );
}
