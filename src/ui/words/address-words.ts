/** An address as a reader knows it. */
import { inUnicode } from '../../check/search-rows.ts';
import type { Property } from '../../registry/schema.ts';
import { REGISTRY, type RegistrySpeech } from '../catalogue/registry.ts';

/** Platforms by their own names; another one is called by its id. */
const PLATFORMS: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  telegram: 'Telegram',
  threads: 'Threads',
  tiktok: 'TikTok',
  vk: 'VK',
  x: 'X',
  youtube: 'YouTube',
};

/** "rt.com", "xn--p1ai.example (рф.example)", "AJEnglish on X". */
export function addressWords(property: Property, { say }: RegistrySpeech = REGISTRY): string {
  if (property.kind === 'account') {
    const { handle, platform } = property;
    return say('address.account', { handle, platform: PLATFORMS[platform] ?? platform });
  }
  const { value } = property;
  return value.includes('xn--') ? say('address.native', { ascii: value, native: inUnicode(value) }) : value;
}
