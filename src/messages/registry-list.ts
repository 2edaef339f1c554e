/** The registry's page -> background: the whole list that is in use now, as it was verified. */
import type { RegistryList } from '../registry/schema.ts';
import { contract } from './bus.ts';

export type ListInUse = Omit<RegistryList, 'v'>;

export const registryList = contract<Record<string, never>, ListInUse>('registry-list', 'pages', () => ({}));
