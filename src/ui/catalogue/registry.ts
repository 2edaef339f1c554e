/** The words that the registry's pages share, one language at a time. */
import { REGISTRY_EN } from './en/registry.ts';
import { ENGLISH, speech, type Speech } from './speech.ts';

export type RegistrySpeech = Speech<typeof REGISTRY_EN>;

export const REGISTRY: RegistrySpeech = speech<typeof REGISTRY_EN>(ENGLISH, REGISTRY_EN);
