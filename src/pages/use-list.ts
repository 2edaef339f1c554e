import { useState } from 'preact/hooks';
import { send } from '../browser/send.ts';
import { updateNow, type ListStatus } from '../messages/list-status.ts';

export interface LiveList {
  readonly status: ListStatus;
  readonly asking: boolean;
  /** Whether the background did not answer. */
  readonly failed: boolean;
  readonly update: () => void;
}

/** The list's state as it was given, and after "update now" as it came back. */
export function useList(given: ListStatus): LiveList {
  const [answered, setAnswered] = useState<ListStatus>();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const update = async (): Promise<void> => {
    setAsking(true);
    const reply = await send(updateNow, {});
    setAsking(false);
    setFailed(!reply.ok);
    if (reply.ok) setAnswered(reply.value);
  };
  return {
    status: answered ?? given,
    asking,
    failed,
    update: () => {
      if (!asking) void update();
    },
  };
}
