/** From what came back on the wire to what it means for the report. */
import * as v from 'valibot';
import { readRetryAfter } from './backoff.ts';
import type { Refusal, RetryReason } from './standing.ts';
import { parseJson, Problem, Receipt } from './wire.ts';

/** What an attempt brought back; made in `browser/`. */
export type Answer =
  | {
      readonly is: 'answer';
      /** 0 for a redirect, which is not followed. */
      readonly status: number;
      readonly body: string;
      readonly retryAfter: string | null;
    }
  | { readonly is: 'none'; readonly why: 'offline' | 'unreachable' | 'timeout' };

export type Outcome =
  | { readonly is: 'accepted'; readonly receipt: Receipt }
  | { readonly is: 'refused'; readonly why: Refusal; readonly said?: string }
  | {
      readonly is: 'retry';
      readonly why: RetryReason;
      /** Whether the receiver may have kept it all the same. */
      readonly mayHaveArrived: boolean;
      /** Milliseconds. */
      readonly retryAfter?: number;
    };

/** Shown to the reader: nothing that moves the text around it. */
const UNSEEN = /[\p{Cc}\p{Cf}\s]+/gu;

/** The receiver's own words, as one short line. */
function wordsOf(body: string): { said?: string } {
  const problem = v.safeParse(Problem, parseJson(body));
  const text = problem.success ? problem.output.detail?.replace(UNSEEN, ' ').trim() : '';
  return text === undefined || text === '' ? {} : { said: text.slice(0, 300) };
}

function readSuccess(body: string): Outcome {
  const receipt = v.safeParse(Receipt, parseJson(body));
  return receipt.success
    ? { is: 'accepted', receipt: receipt.output }
    : { is: 'retry', why: 'garbled', mayHaveArrived: true };
}

function readRefusal(status: number, body: string): Outcome {
  if (status === 413) return { is: 'refused', why: 'too-large' };
  if (status === 400 || status === 422) return { is: 'refused', why: 'invalid', ...wordsOf(body) };
  return { is: 'refused', why: 'not-taken', ...wordsOf(body) };
}

/** 408: it was too slow to be read; 425, 409: the same key is being worked on; 429, 503: come later. */
const LATER = new Set([408, 409, 425, 429, 503]);

/**
 * Every answer there can be has a meaning: what is not understood is tried again, under the same key.
 *
 * @param now for `Retry-After`
 */
export function readAnswer(answer: Answer, now: Date): Outcome {
  if (answer.is === 'none') return { is: 'retry', why: answer.why, mayHaveArrived: answer.why !== 'offline' };
  const { status, body } = answer;
  if (status >= 200 && status < 300) return readSuccess(body);
  const retryAfter = readRetryAfter(answer.retryAfter, now);
  const wait = retryAfter === undefined ? {} : { retryAfter };
  if (LATER.has(status)) return { is: 'retry', why: 'busy', mayHaveArrived: status === 409, ...wait };
  if (status >= 400 && status < 500) return readRefusal(status, body);
  if (status >= 500) return { is: 'retry', why: 'server-fault', mayHaveArrived: true, ...wait };
  return { is: 'retry', why: 'garbled', mayHaveArrived: false };
}
