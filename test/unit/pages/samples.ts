import type { ListStatus } from '../../../src/messages/list-status.ts';

/** The bundled list in a build without updates; what a test is about is given over it. */
export function listState(over: Partial<ListStatus> = {}): ListStatus {
  return {
    serial: 1,
    date: '2026-11-22',
    entries: 824,
    downloaded: false,
    asOf: '2026-11-22',
    updates: 'off',
    attempt: null,
    refusal: null,
    ...over,
  };
}
