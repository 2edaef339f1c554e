import { POPUP } from '../../ui/catalogue/popup.ts';
import { GlyphIcon } from '../../ui/components/glyph.tsx';
import { Logo } from '../../ui/components/logo.tsx';
import { SLIDERS } from '../../ui/glyphs.ts';

const { say } = POPUP;

/** The nameplate of the check, with the ways to the reader's reports and settings. */
export function PopupHead({ onReports }: { readonly onReports: () => void }) {
  return (
    <header>
      <Logo name={say('product')} />
      <nav aria-label={say('nav')}>
        <button type="button" onClick={onReports}>
          {say('reports')}
        </button>
        <a href="../settings/index.html" target="_blank">
          <GlyphIcon glyph={SLIDERS} size={16} />
          {say('settings')}
        </a>
      </nav>
    </header>
  );
}

interface ScreenHeadProps {
  readonly title: string;
  readonly onClose: () => void;
}

/** The nameplate of a screen that can be closed: its title is the page's heading. */
export function ScreenHead({ title, onClose }: ScreenHeadProps) {
  return (
    <header>
      <h1>
        <Logo name={title} />
      </h1>
      <button type="button" onClick={onClose}>
        {say('back')}
      </button>
    </header>
  );
}
