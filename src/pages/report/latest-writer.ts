/**
 * Writes one value at a time and at once; of the values that come while a write is under way only the newest is
 * written. No timer: a popup may be gone the moment after a key, so nothing waits for a rest.
 *
 * @param write never rejects: errors are values
 * @returns a function that resolves to the outcome of the write that brought its value, or a newer one, to rest
 */
export function latestWriter<Value, Outcome>(
  write: (value: Value) => Promise<Outcome>,
): (value: Value) => Promise<Outcome> {
  let waiting: { readonly value: Value } | undefined;
  let running: Promise<Outcome> | undefined;
  const run = async (first: Value): Promise<Outcome> => {
    let outcome = await write(first);
    while (waiting !== undefined) {
      const { value } = waiting;
      waiting = undefined;
      outcome = await write(value);
    }
    running = undefined;
    return outcome;
  };
  return (value) => {
    if (running === undefined) running = run(value);
    else waiting = { value };
    return running;
  };
}
