/** One alarm by name: wakes the background once, after so many milliseconds, also when it has been stopped meanwhile. */
import { browser } from './api.ts';

export interface Alarm {
  readonly isSet: () => Promise<boolean>;
  /** Takes the place of the one that is set. Browsers wait half a minute at least. */
  readonly set: (delay: number) => Promise<void>;
  /** To be called in the first turn. */
  readonly onRing: (listener: () => void) => void;
}

export function alarm(name: string): Alarm {
  return {
    isSet: async () => (await browser.alarms.get(name)) !== undefined,
    // A promise in the newer browsers only.
    set: async (delay) => {
      await Promise.resolve(browser.alarms.create(name, { delayInMinutes: delay / 60_000 }));
    },
    onRing: (listener) =>
      browser.alarms.onAlarm.addListener((ringing) => {
        if (ringing.name === name) listener();
      }),
  };
}
