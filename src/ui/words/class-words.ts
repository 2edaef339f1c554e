/** Names of classes, acts and kinds of source, as filters and tables use them. */
import type { RowClass } from '../../check/search-rows.ts';
import type { Evidence } from '../../registry/schema.ts';
import { REGISTRY, type RegistrySpeech } from '../catalogue/registry.ts';
import { REGISTRY_EN } from '../catalogue/en/registry.ts';

/** "State-controlled". */
export function className(rowClass: RowClass, { say }: RegistrySpeech = REGISTRY): string {
  return say(`class.${rowClass}`);
}

type ActKey = Extract<keyof typeof REGISTRY_EN, `act-name.${string}`>;

function isActKey(key: string): key is ActKey {
  return Object.hasOwn(REGISTRY_EN, key);
}

/** "EU: distribution suspended"; an act that this version has no words for is shown by its code. */
export function actName(code: string, { say }: RegistrySpeech = REGISTRY): string {
  const key = `act-name.${code}`;
  return isActKey(key) ? say(key) : code;
}

/** "government report". */
export function kindWords(kind: Evidence['kind'], { say }: RegistrySpeech = REGISTRY): string {
  return say(`kind.${kind}`);
}
