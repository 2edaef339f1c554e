/** Settings -> background: which states have overt media on the list, so that each can be switched off. */
import { contract } from './bus.ts';

export interface ListedState {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Outlets that have a banner or marks. */
  readonly outlets: number;
}

export const listedStates = /* @__PURE__ */ contract<Record<string, never>, readonly ListedState[]>(
  'listed-states',
  'pages',
  () => ({}),
);
