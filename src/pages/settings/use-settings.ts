import { useEffect, useState } from 'preact/hooks';
import { storageItem } from '../../browser/storage-item.ts';
import { parseSettings, SETTINGS_KEY, type Settings } from '../../messages/settings.ts';

const item = storageItem(SETTINGS_KEY, parseSettings);

export interface LiveSettings {
  /** `undefined` while loading, `null` where the browser does not let us read. */
  readonly settings: Settings | null | undefined;
  /** @returns whether it was saved */
  readonly change: (fields: Partial<Settings>) => Promise<boolean>;
}

/** The settings as they are now, wherever they were changed. */
export function useSettings(): LiveSettings {
  const [settings, setSettings] = useState<Settings | null>();
  useEffect(() => {
    const gone = new AbortController();
    item.onChanged(setSettings, gone.signal);
    item.get().then(setSettings, () => setSettings(null));
    return () => gone.abort();
  }, []);
  const change = async (fields: Partial<Settings>): Promise<boolean> => {
    try {
      setSettings(await item.update((before) => ({ ...before, ...fields })));
      return true;
    } catch {
      // Storage refused: the switch goes back to what is stored.
      return false;
    }
  };
  return { settings, change };
}
