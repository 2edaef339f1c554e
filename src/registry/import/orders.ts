/** Orders of regulators and registries, host by host: dated, place-bound facts at the property they name. */
import type { Claim, Entry, Property } from '../schema.ts';
import { field, type CsvRow } from './csv.ts';
import type { LeftOut } from './left-out.ts';
import { evidenceId } from './read-evidence.ts';

const FILE = 'state-media/regulator_orders.csv';

/** Prefix of the order's evidence id -> code in the catalogue of acts. */
const CODES: Readonly<Record<string, string>> = {
  neplp: 'lv-neplp',
  'ro-dnsc': 'ro-government-list',
  sis: 'md-sis',
  'ua-ncu': 'ua-ncu',
};

function codeOf(evidence: string): string {
  const prefix = Object.keys(CODES).find((start) => evidence.startsWith(`${start}-`));
  const code = prefix === undefined ? undefined : CODES[prefix];
  if (code === undefined) throw new Error(`no code for orders with the evidence ${evidence}`);
  return code;
}

function orderClaim(row: CsvRow, property: Property): Claim {
  const evidence = evidenceId(field(row, 'evidence_id'));
  const host = field(row, 'domain');
  const number = field(row, 'order_no');
  return {
    relation: 'restriction',
    value: codeOf(evidence),
    evidence: [evidence],
    date: field(row, 'order_date'),
    ...(number === '' ? {} : { act: number }),
    ...(host === property.value ? {} : { only: [host] }),
  };
}

/** The longest property of the entry that the host is, or lies below. */
function propertyFor(host: string, entry: Entry): Property | undefined {
  return entry.properties
    .filter(({ kind, value }) => kind === 'domain' && (host === value || host.endsWith(`.${value}`)))
    .toSorted((a, b) => b.value.length - a.value.length)[0];
}

/** One order is one claim, however many hosts below the property it names; where it names the property, that is all. */
function joinedOrder(one: Claim, other: Claim): Claim {
  const { only: _, ...whole } = one;
  return one.only === undefined || other.only === undefined
    ? whole
    : { ...whole, only: [...one.only, ...other.only] };
}

function withOrder(claims: readonly Claim[], order: Claim): Claim[] {
  const at = claims.findIndex(
    (claim) => claim.relation === 'restriction' && claim.evidence[0] === order.evidence[0],
  );
  const known = claims[at];
  return known === undefined ? [...claims, order] : claims.with(at, joinedOrder(known, order));
}

function withClaim(entry: Entry, property: Property, claim: Claim): Entry {
  const properties = entry.properties.map((one) =>
    one === property ? { ...one, claims: withOrder(one.claims, claim) } : one,
  );
  return { ...entry, properties };
}

export interface OrdersResult {
  readonly entries: Entry[];
  readonly leftOut: LeftOut[];
}

/**
 * Adds each order to the property it names, in every entry that the table ties it to.
 *
 * @param rows the table of orders
 * @param entries outlets and operations as imported so far
 */
export function addOrders(rows: readonly CsvRow[], entries: readonly Entry[]): OrdersResult {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const leftOut: LeftOut[] = [];
  for (const row of rows) {
    const host = field(row, 'domain');
    const item = `${host} (${field(row, 'evidence_id')})`;
    const owners = [field(row, 'outlet_id'), field(row, 'campaign_id')].filter((id) => id !== '');
    if (owners.length === 0) {
      const note = field(row, 'note');
      const reason = 'an order that belongs to no outlet and no operation is no reason for a label';
      leftOut.push({ file: FILE, item, reason: note === '' ? reason : `${reason}; ${note}` });
    }
    for (const id of owners) {
      const entry = byId.get(id);
      const property = entry === undefined ? undefined : propertyFor(host, entry);
      if (entry === undefined || property === undefined) {
        leftOut.push({ file: FILE, item, entry: id, reason: 'the entry does not carry this address' });
      } else {
        byId.set(id, withClaim(entry, property, orderClaim(row, property)));
      }
    }
  }
  return { entries: entries.map((entry) => byId.get(entry.id) ?? entry), leftOut };
}
