import type { Part } from '../catalogue/speech.ts';

/** A message whose names and addresses are set apart, so that their direction never turns the sentence around. */
export function Sentence({ parts }: { readonly parts: readonly Part[] }) {
  return <>{parts.map(({ text, slot }) => (slot === undefined ? text : <bdi key={slot}>{text}</bdi>))}</>;
}
