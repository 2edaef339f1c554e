/**
 * Asks again and again until the answer is yes; a failing question counts as no.
 *
 * @param what said when the time is up
 * @param timeout ms
 */
export async function until(what: string, ask: () => Promise<boolean>, timeout = 15_000): Promise<void> {
  const end = Date.now() + timeout;
  let reason = '';
  for (;;) {
    try {
      if (await ask()) return;
    } catch (error) {
      reason = `: ${String(error)}`;
    }
    if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain until ${what}${reason}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** An event still on its way to a stopped background starts it again; those of a page that has been loaded come within this time. */
const QUIET = 150;

/** Acts again and again until a state holds for a while. */
export async function untilQuiet(
  what: string,
  holds: () => Promise<boolean>,
  act: () => Promise<unknown>,
): Promise<void> {
  let since = Infinity;
  const isQuiet = async (): Promise<boolean> => {
    if (await holds()) {
      since = Math.min(since, Date.now());
      return Date.now() - since >= QUIET;
    }
    since = Infinity;
    await act();
    // Stopped again at once, a background would never get the event it was started for, and be started for it for ever.
    await new Promise((resolve) => setTimeout(resolve, 2 * QUIET));
    return false;
  };
  await until(what, isQuiet);
}
