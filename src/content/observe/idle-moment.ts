/** One call in an idle moment of the page, now or later; never two at once. */

/** A busy page still gives one within so many ms. */
const LATEST = 150;

export interface IdleMoment {
  /** Asked for already, or will be. */
  readonly isComing: boolean;
  ask(): void;
  /** @param ms from now; not sooner, and nothing is asked for before that */
  askIn(ms: number): void;
  cancel(): void;
}

export function openIdleMoment(work: () => void): IdleMoment {
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = (): void => {
    asked = 0;
    work();
  };
  const ask = (): void => {
    if (asked === 0) asked = requestIdleCallback(run, { timeout: LATEST });
  };
  const askNow = (): void => {
    timer = undefined;
    ask();
  };
  return {
    get isComing() {
      return asked !== 0 || timer !== undefined;
    },
    ask,
    askIn(ms) {
      // A timer drops what is less than a ms: without one more it would be asked again and again.
      timer ??= setTimeout(askNow, ms + 1);
    },
    cancel() {
      if (asked !== 0) cancelIdleCallback(asked);
      clearTimeout(timer);
      asked = 0;
      timer = undefined;
    },
  };
}
