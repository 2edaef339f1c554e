/**
 * The banner's one style sheet: constant text, px units (a page's rem must not leak in), logical properties.
 * `!important` on `:host` wins over anything the page writes about our element, inline or not. Its parts are functions, since most pages
 * have no banner: a constant is a text of its own on the heap beside the script's.
 */
import { tokenStyles } from '../../ui/tokens.ts';

const host = (): string => `
:host{all:initial!important;position:fixed!important;inset-inline:0!important;inset-block-start:0!important;z-index:2147483647!important;
display:block!important;visibility:visible!important;opacity:1!important;transform:none!important;clip-path:none!important;filter:none!important;
pointer-events:none!important;contain:layout style!important;inline-size:auto!important;block-size:auto!important;max-inline-size:none!important;
max-block-size:none!important;min-inline-size:0!important;margin:0!important;padding:0!important;border:0!important;float:none!important}
@media print{:host{display:none!important}}
*{box-sizing:border-box}
[hidden]{display:none!important}
.frame{font:400 14px/20px var(--sans);color:var(--ink);pointer-events:none;text-align:start;color-scheme:light dark}
.frame.waiting{visibility:hidden}
.sheet,.badge{pointer-events:auto}
`;

const toneStyles = (): string =>
  ['overt', 'covert', 'plain']
    .map(
      (tone) =>
        `.${tone}{--ground:var(--${tone}-ground);--tone-ink:var(--${tone}-ink);--line:var(--${tone}-line)}`,
    )
    .join('');

const controls = (): string => `
.glyph{flex:none;inline-size:18px;block-size:18px;color:var(--line)}
.lead{font-weight:600;color:var(--tone-ink)}
.rest,.more-findings{color:var(--ink-2)}
button{font:inherit;color:inherit;background:none;border:0;margin:0;padding:0;cursor:pointer;border-radius:4px;text-align:inherit}
button:focus-visible,a:focus-visible{outline:2px solid var(--focus);outline-offset:2px;box-shadow:0 0 0 6px var(--ground)}
.link,a{color:var(--action);text-decoration:underline;text-underline-offset:3px;min-block-size:28px;min-inline-size:28px}
.covert .link,.covert a{color:var(--covert-ink)}
.go{background:var(--covert-ink);color:var(--covert-ground);font-weight:600;font-size:13px;padding:5px 12px;min-block-size:32px}
.plain .go{background:none;color:var(--ink);border:1px solid var(--edge)}
.outlined{border:1px solid var(--line);padding:4px 10px;font-size:13px;color:var(--tone-ink);font-weight:500;min-block-size:32px}
.close{inline-size:32px;block-size:32px;display:grid;place-items:center;flex:none;color:var(--tone-ink)}
.close svg{inline-size:16px;block-size:16px}
.dot{white-space:nowrap}
`;

const slim = (): string => `
.sheet{background:var(--ground);border-block-start:3px solid var(--line);border-block-end:1px solid var(--line)}
.sheet.back{max-block-size:100vh;overflow-y:auto;overscroll-behavior:contain}
.plain.sheet{border-block-start-color:transparent;border-block-end-style:dashed}
.slim{min-block-size:44px;display:flex;align-items:center;gap:10px;padding:4px 12px 4px 20px}
.slim:dir(rtl){padding:4px 20px 4px 12px}
.words{flex:1;min-inline-size:0;overflow-wrap:anywhere}
.actions{display:flex;align-items:center;gap:14px;flex:none;flex-wrap:wrap;justify-content:end}
@media (max-width:480px){.slim{flex-wrap:wrap}.words{flex-basis:calc(100% - 90px)}.slim>.close{order:0}
button,.close,.link{min-block-size:44px;min-inline-size:44px}}
@media (pointer:coarse){button,.close,.link{min-block-size:44px;min-inline-size:44px}}
`;

const badge = (): string => `
.badge{position:fixed;inset-block-end:14px;inset-inline-end:14px;display:flex;align-items:center;gap:8px;max-inline-size:calc(100vw - 28px);
background:var(--ground);color:var(--tone-ink);border:1px solid var(--line);border-inline-start:4px solid var(--line);border-radius:4px;
padding:7px 12px 7px 10px;font:600 13px/18px var(--sans);box-shadow:0 1px 2px #101C281A,0 8px 24px #101C2824;min-block-size:34px}
.badge.plain{border-style:dashed;border-inline-start-style:solid}
.badge .glyph{inline-size:16px;block-size:16px}
@media (prefers-reduced-motion:no-preference){.badge,.sheet.back{animation:appear 180ms ease-out}}
@keyframes appear{from{opacity:0}}
@media (prefers-color-scheme:dark){.badge{box-shadow:0 0 0 1px var(--rule),0 10px 30px #0000008C}}
`;

/** An svg root keeps its own colour in forced colours, and shadows vanish there: both are said outright. */
const forced = (): string => `
@media (forced-colors:active){.glyph{color:CanvasText}.close svg{color:ButtonText}
.sheet.covert{border-block-start:5px double CanvasText}.sheet.plain{border-block-start:3px dashed CanvasText}
.badge.covert{border-inline-start:5px double CanvasText}button.outlined,button.go{border:1px solid ButtonBorder}}
`;

/** The whole sheet's text. */
export const bannerStyles = (): string =>
  tokenStyles(':host') + host() + toneStyles() + controls() + slim() + badge() + forced();
