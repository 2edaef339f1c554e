/** The plain answer that every candidate is held against: the platform's parser and a walk up the labels. */
import { hostnameOf } from '../../../src/address/parse-address.ts';
import { BASE } from './workload.ts';

/** @returns the longest listed name that the link leads to, or `null` */
export function listedName(names: ReadonlySet<string>, href: string): string | null {
  if (!URL.canParse(href, BASE)) return null;
  let host: string = hostnameOf(new URL(href, BASE)) ?? '';
  while (host !== '') {
    if (names.has(host)) return host;
    const dot = host.indexOf('.');
    host = dot < 0 ? '' : host.slice(dot + 1);
  }
  return null;
}
