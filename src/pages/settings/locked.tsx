import type { ComponentChildren } from 'preact';
import { GlyphIcon } from '../../ui/components/glyph.tsx';
import { LOCK } from '../../ui/glyphs.ts';
import { SETTINGS } from '../../ui/catalogue/settings.ts';

interface Props {
  /** Whether the organisation's policy decides this. */
  readonly when: boolean;
  readonly children: ComponentChildren;
}

/** Settings that the organisation decides: to be seen, in words too, and not to be changed. */
export function Locked({ when, children }: Props) {
  if (!when) return <>{children}</>;
  return (
    <fieldset class="locked" disabled>
      <legend>
        <GlyphIcon glyph={LOCK} size={16} />
        {SETTINGS.say('policy.locked')}
      </legend>
      {children}
    </fieldset>
  );
}
