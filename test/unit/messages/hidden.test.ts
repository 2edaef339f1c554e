import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHidden, type Hidden } from '../../../src/messages/hidden.ts';
import { PRESETS, presetOf, SWITCHABLE } from '../../../src/messages/switchable.ts';
import { CLASSES, type EntryClass } from '../../../src/registry/class.ts';
import type { Label, LabelKey } from '../../../src/registry/label.ts';

const label = (key: LabelKey, country?: string): Label => ({
  key,
  facts: { source: 'S', year: '2024', ...(country === undefined ? {} : { country }) },
});
const without = (hiddenClasses: readonly EntryClass[], hiddenCountries: readonly string[] = []): Hidden => ({
  hiddenClasses,
  hiddenCountries,
});

describe('what the reader switched off', () => {
  it.each([
    ['nothing is, by default', label('state-controlled', 'RU'), without([]), false],
    ['a class', label('party-organ', 'CN'), without(['party-organ']), true],
    ['another class stays', label('state-controlled', 'CN'), without(['party-organ']), false],
    ['a state', label('state-managed', 'RS'), without([], ['RS']), true],
    ['another state stays', label('state-managed', 'HU'), without([], ['RS']), false],
    ['operations do not follow the state', label('covert-operation', 'RU'), without([], ['RU']), false],
    ['nor do copies', label('impersonation', 'RU'), without([], ['RU']), false],
    [
      'operations have their own switch',
      label('covert-operation', 'RU'),
      without(['covert-operation']),
      true,
    ],
    ['a listing without a state', label('state-controlled'), without([], ['RU']), false],
    ['dated facts alone are never drawn', label('facts-only', 'RU'), without([], ['RU']), false],
  ])('%s', (_, given, hidden, expected) => {
    expect(isHidden(given, hidden)).toBe(expected);
  });
});

describe('ready choices', () => {
  it('offers only operations and copies: every overt class is off, no other', () => {
    const shown = SWITCHABLE.filter((one) => !isHidden(label(one, 'RU'), without(PRESETS['covert-only'])));
    expect(shown).toEqual(['impersonation', 'covert-operation']);
  });

  it('knows itself in whatever order it was stored, and no other choice', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...CLASSES]), (classes) => {
        const name = presetOf(classes);
        if (name === undefined) expect(Object.values(PRESETS)).not.toContainEqual(classes);
        else expect(classes.toSorted()).toEqual([...PRESETS[name]].toSorted());
      }),
    );
    for (const [name, classes] of Object.entries(PRESETS)) expect(presetOf(classes.toReversed())).toBe(name);
  });
});
