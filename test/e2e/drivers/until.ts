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
