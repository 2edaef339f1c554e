/** Our pages <-> background: which list is in use, how fresh it is, how its updates go, and "update now". */
import type { Refusal } from '../registry/update/refusal.ts';
import { contract } from './bus.ts';

/** An update that was not taken. */
export interface RefusedUpdate extends Refusal {
  /** ISO date and time. */
  readonly at: string;
  /** Host that it came from; empty where this device is the reason. */
  readonly mirror: string;
}

export interface ListStatus {
  readonly serial: number;
  /** ISO date of the list. */
  readonly date: string;
  readonly entries: number;
  /** Whether it was downloaded, and so its signature checked here; else it came with the extension. */
  readonly downloaded: boolean;
  /** ISO date of the newest signed word that this is the list; the list's own date where there is none. */
  readonly asOf: string;
  /** `off`: this build has no address to ask. */
  readonly updates: 'on' | 'off';
  /** The last time that a server was asked. */
  readonly attempt: {
    readonly at: string;
    readonly outcome: 'taken' | 'unchanged' | 'refused' | 'begun';
  } | null;
  /** The last update that was not taken, whatever happened since. */
  readonly refusal: RefusedUpdate | null;
}

export const listStatus = contract<Record<string, never>, ListStatus>('list-status', 'pages', () => ({}));

/** Answers when the attempt has ended. */
export const updateNow = contract<Record<string, never>, ListStatus>('update-now', 'pages', () => ({}));
