/** The schema that Chromium reads policies by knows the same fields as our own parser. */
import { expect, test } from 'vitest';
import schema from '../../assets/managed-schema.json' with { type: 'json' };
import { parsePolicy } from '../../src/messages/policy.ts';
import { DEFAULT_SETTINGS } from '../../src/messages/settings.ts';

test('the fields', () => {
  const known = Object.keys(schema.properties);
  const { faults } = parsePolicy(Object.fromEntries(known.map((field) => [field, null])));
  expect(faults.filter(({ fault }) => fault === 'unknown')).toEqual([]);
  expect(parsePolicy({ other: null }).faults).toEqual([{ field: 'other', fault: 'unknown' }]);
});

test('every setting but the reader’s own muted sites can be forced', () => {
  const forcible = Object.keys(DEFAULT_SETTINGS).filter((key) => key !== 'v' && key !== 'muted');
  expect(Object.keys(schema.properties.settings.properties).toSorted()).toEqual(forcible.toSorted());
});

test('no property named in `required`, no combination: Chromium’s reader of schemas knows neither', () => {
  expect(JSON.stringify(schema)).not.toMatch(/"(?:required|oneOf|anyOf|allOf|const)"/u);
});
