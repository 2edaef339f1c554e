import { useCallback, useEffect, useState } from 'preact/hooks';

export interface Loaded<Value> {
  /** `undefined` until the answer is there. */
  readonly value: Value | undefined;
  readonly reload: () => void;
}

/**
 * Loads a value when a component appears and whenever `load` changes. An answer that comes after a newer
 * question, or after the component is gone, is dropped.
 *
 * @param load never rejects: errors are values. Keep it stable with `useCallback`.
 */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [value, setValue] = useState<Value>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    const answer = async (): Promise<void> => {
      const loaded = await load();
      if (current) setValue(() => loaded);
    };
    void answer();
    return () => {
      current = false;
    };
  }, [load, turn]);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  return { value, reload };
}
