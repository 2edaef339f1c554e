import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../../src/cli/launch/eager/bundle.ts';
import { inFunction } from '../../../src/cli/literal-source.ts';
import type { CarriedText } from '../../../src/registry/index/carried-text.ts';
import { LABEL_EN } from '../../../src/ui/catalogue/en/label.ts';
import { ENGLISH_LABELS, type LabelSpeech } from '../../../src/ui/catalogue/label.ts';
import { messagesIn, packMessages } from '../../../src/ui/catalogue/packed.ts';
import type { Message, Messages } from '../../../src/ui/catalogue/speech.ts';

/** As a script holds it. */
const packed = (messages: Messages): ((key: string) => Message) =>
  messagesIn(runInNewContext(`(${inFunction(packMessages(messages))})`) as CarriedText);

/** What means something in the text, in a source or in an address, and letters beyond Latin-1. */
const text = fc.string({
  unit: fc.constantFrom(...Array.from('<>={}%"\'\\`$ \nab·’é中😀'), '%7b'),
  maxLength: 12,
});
const plural = fc.record({ one: text, few: text, other: text }, { requiredKeys: ['other'] });
const key = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-'), minLength: 1, maxLength: 4 });

describe('messages as one text', () => {
  it('are read back as they were', () => {
    fc.assert(
      fc.property(fc.dictionary(key, fc.oneof<fc.Arbitrary<Message>[]>(text, plural)), (messages) => {
        const messageOf = packed(messages);
        // Twice: the second time it is kept.
        for (const [each, message] of [...Object.entries(messages), ...Object.entries(messages)])
          expect(messageOf(each)).toEqual(message);
      }),
    );
  });

  it('have none for another key', () => {
    const messageOf = packed({ 'mark.state': 'state', more: { other: 'more' } });
    for (const other of ['mark', 'state', 'mark.state.short', 'other', 'more other=', ''])
      expect(() => messageOf(other)).toThrow(`no message ${other}`);
  });

  it('say in the page script what they say everywhere else', async () => {
    const built = await bundle('.', 'src/ui/catalogue/label.ts', 'es', {});
    // Put in the module's place, and not beside it.
    expect(built).not.toContain(LABEL_EN['banner.lookalike']);
    const { ENGLISH_LABELS: inPages } = (await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(built)}`
    )) as { ENGLISH_LABELS: LabelSpeech };
    const said = (speech: LabelSpeech, each: string): unknown =>
      Reflect.apply(speech.parts, undefined, [each, { count: 3, source: 'A', country: '{B}' }]);
    for (const each of Object.keys(LABEL_EN)) expect(said(inPages, each)).toEqual(said(ENGLISH_LABELS, each));
  });
});
