/** Indicators: the addresses of operations, each with what a reader is told of it. */
import { startOf } from '../instants.ts';
import type { Publication, Told } from '../publication.ts';
import { claimsOn, listedOn, sourcesOf } from '../sources.ts';
import type { Withdrawn } from '../withdrawn.ts';
import { confidenceOf, references, stixObject, type StixObject } from './objects.ts';

/** "[domain-name:value = 'example.com']"; a host holds neither quote nor backslash. */
function patternOf(host: string): string {
  return `[domain-name:value = '${host}']`;
}

const COMMON = {
  // That a source attributes it, which is all we say: `malicious-activity` would be our own adjective.
  indicator_types: ['attribution'],
  pattern_type: 'stix',
  pattern_version: '2.1',
} as const;

export function indicator(publication: Publication, told: Told): StixObject {
  const { entry, property, verdict } = told;
  const { added, value, confidence, role, status } = property;
  const labels = [
    `class:${verdict.class ?? 'none'}`,
    ...(verdict.level === undefined ? [] : [`level:${verdict.level}`]),
    ...(role === undefined ? [] : [`role:${publication.speech.role(role)}`]),
    ...(status === undefined ? [] : [`status:${status}`]),
  ];
  return stixObject(publication, 'indicator', [entry.id, value], added, {
    name: value,
    description: publication.speech.sentence(verdict.label),
    ...COMMON,
    pattern: patternOf(value),
    valid_from: startOf(listedOn(told)[0] ?? added),
    labels,
    confidence: confidenceOf(confidence),
    external_references: references(sourcesOf(publication, claimsOn(told))),
  });
}

/** An address that was removed: the same object, revoked, so that whoever has it takes it back. */
export function revokedIndicator(
  publication: Publication,
  entry: string,
  since: string,
  { address, reason }: Withdrawn,
): StixObject {
  return stixObject(publication, 'indicator', [entry, address], since, {
    name: address,
    description: `Removed from the registry: ${reason}`,
    ...COMMON,
    pattern: patternOf(address),
    valid_from: startOf(since),
    revoked: true,
  });
}
