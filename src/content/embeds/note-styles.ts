/** The notes' style sheet: constant text, px units, system colours where the reader forces them. */
import { tokenStyles } from '../../ui/tokens.ts';

const HOST = `
:host{all:initial!important;position:absolute!important;top:0!important;left:0!important;width:0!important;height:0!important;
z-index:2147483646!important;display:block!important;pointer-events:none!important;contain:layout style!important}
@media print{:host{display:none!important}}
[hidden]{display:none!important}
`;

const NOTE = `
.note{position:absolute;box-sizing:border-box;inline-size:max-content;display:flex;align-items:center;gap:6px;padding:3px 8px 3px 6px;
font:600 12px/16px var(--sans);color:var(--tone-ink);background:var(--ground);border:1px solid var(--line);border-inline-start:4px solid var(--line);
border-radius:4px;overflow-wrap:anywhere}
.note.plain{border-style:dashed;border-inline-start-style:solid}
.note .glyph{flex:none;inline-size:14px;block-size:14px;color:var(--line)}
@media (forced-colors:active){.note .glyph{color:CanvasText}.note.covert{border-inline-start:5px double CanvasText}}
`;

const TONES = ['overt', 'covert', 'plain']
  .map(
    (tone) =>
      `.${tone}{--ground:var(--${tone}-ground);--tone-ink:var(--${tone}-ink);--line:var(--${tone}-line)}`,
  )
  .join('');

export const NOTE_STYLES = tokenStyles(':host') + HOST + TONES + NOTE;
