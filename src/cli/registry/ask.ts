/** Questions on a terminal. Off a terminal nothing is asked: what is missing stays missing. */
import { createInterface } from 'node:readline/promises';

/** Asks one question; an empty answer is `undefined`. */
export type Ask = (question: string) => Promise<string | undefined>;

/** Runs something that may ask, and lets go of the terminal. */
export async function withTerminal<T>(run: (ask: Ask) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY) return run(() => Promise.resolve(undefined));
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await run(async (question) => {
      const answer = (await terminal.question(`${question}: `)).trim();
      return answer === '' ? undefined : answer;
    });
  } finally {
    terminal.close();
  }
}
