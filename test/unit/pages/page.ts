/** A page under test: render, read as a reader does, act as a reader does. */
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';

export interface Page {
  readonly text: () => string;
  /** Buttons and links by their accessible name. */
  readonly control: (name: string | RegExp) => HTMLElement;
  readonly maybe: (name: string | RegExp) => HTMLElement | undefined;
  readonly field: (label: string) => HTMLInputElement | HTMLTextAreaElement;
  readonly all: (selector: string) => HTMLElement[];
  readonly click: (name: string | RegExp) => Promise<void>;
  readonly type: (label: string, value: string) => Promise<void>;
  /** Lets promises and effects run, for at least so many milliseconds. */
  readonly settle: (milliseconds?: number) => Promise<void>;
  readonly leave: () => Promise<void>;
}

function words(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent).replaceAll(/\s+/gu, ' ').trim();
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

export async function open(content: ComponentChild): Promise<Page> {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const settle = async (milliseconds = 0): Promise<void> => {
    // Effects run at the end of each round, and what they ask for is answered in the next.
    for (let round = 0; round < 5; round += 1) await act(() => wait(milliseconds / 5));
  };
  const maybe = (name: string | RegExp): HTMLElement | undefined =>
    all('button, a, summary').find((one) =>
      typeof name === 'string' ? words(one) === name : name.test(words(one)),
    );
  const control = (name: string | RegExp): HTMLElement => {
    const found = maybe(name);
    if (found === undefined) throw new Error(`no control ${String(name)} in: ${words(root)}`);
    return found;
  };
  const field = (label: string): HTMLInputElement | HTMLTextAreaElement => {
    const found = all('label').find((one) => words(one) === label);
    const id = found?.getAttribute('for');
    const input = id ? document.getElementById(id) : found?.querySelector('input');
    if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) return input;
    throw new Error(`no field ${label} in: ${words(root)}`);
  };
  const leave = async (): Promise<void> => {
    await act(() => render(null, root));
    await settle();
  };
  // What a page still waits for may come when the test's window is gone already: a page that has been left draws nothing then.
  onTestFinished(leave);
  await act(() => render(content, root));
  await settle();
  return {
    text: () => words(root),
    control,
    maybe,
    field,
    all,
    settle,
    async click(name) {
      await act(() => control(name).click());
      await settle();
    },
    async type(label, value) {
      await act(() => {
        const input = field(label);
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    leave,
  };
}
