/** Typing in the registry's page, from inside it; both functions travel to the browser as text. */

/** What one keystroke led to. */
export interface Typed {
  /** Entries found; -1 where the page says nothing, or something else a frame later. */
  readonly entries: number;
  /** Frames from the keystroke until the next can be drawn: 1 where none was missed. */
  readonly frames: number;
}

/** Waits for the list. @returns how many entries it has; 0 where it did not come in half a minute */
export async function whenListed(): Promise<number> {
  const shown = (): string => document.querySelector('.found-line [role="status"]')?.textContent ?? '';
  for (let turn = 0; turn < 1800 && shown() === ''; turn++) await new Promise(requestAnimationFrame);
  return Number(/^[\d,]+/.exec(shown())?.[0].replaceAll(',', '') ?? 0);
}

/** Puts a text into the field, as the last letter typed would, and waits until two frames have passed. */
export async function typeText(text: string): Promise<Typed> {
  const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
  const shown = (): string => document.querySelector('.found-line [role="status"]')?.textContent ?? '';
  /** "1,234 entries"; 0 where the page says in words that nothing matches. */
  const count = (): number =>
    shown() === '' ? -1 : Number(/^[\d,]+/.exec(shown())?.[0].replaceAll(',', '') ?? 0);
  const field = document.querySelector<HTMLInputElement>('#search');
  if (field === null) return { entries: -1, frames: 0 };
  await frame();
  const before = await frame();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  // The result is drawn in a microtask of the same task.
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  const entries = count();
  const after = await frame();
  await frame();
  // A count that changes later was not the result: it came too late.
  const settled = count() === entries;
  return {
    entries: settled ? entries : -1,
    frames: Math.max(1, Math.round((after - before) / (1000 / 60))),
  };
}
