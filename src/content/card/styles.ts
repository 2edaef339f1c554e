/** The card's rules, beside those it shares with the banner (`banner/styles.ts`). Constant text, px units, logical properties. */
export const CARD_STYLES = `
.card{position:fixed;inline-size:340px;max-inline-size:calc(100vw - 16px);max-block-size:calc(100vh - 16px);overflow-y:auto;pointer-events:auto;
background:var(--paper);color:var(--ink);border:1px solid var(--rule);border-block-start:4px solid var(--line);border-radius:6px;
font:400 13px/20px var(--sans);box-shadow:0 1px 2px #101C281A,0 8px 24px #101C2824}
.card .tag{display:flex;align-items:center;gap:8px;font-weight:600;color:var(--tone-ink)}.card .tag .glyph{inline-size:16px;block-size:16px}
.card-body{padding:12px 16px 10px}.card-name{font:700 18px/24px var(--serif);overflow-wrap:anywhere}
.card p{margin:2px 0 0}.card .card-second{color:var(--ink-2)}
.card .card-route{margin-block-start:10px;padding-block-start:8px;border-block-start:1px solid var(--rule);color:var(--ink-2);overflow-wrap:anywhere}
.card-foot{display:flex;flex-wrap:wrap;align-items:center;gap:6px 20px;background:var(--wash);border-block-start:1px solid var(--rule);padding:8px 16px}
.card .link{font-weight:500}.card.covert .link{color:var(--action)}.card .small{font-size:12px;line-height:16px;flex-basis:100%;color:var(--ink-2)}
.card button:focus-visible{box-shadow:0 0 0 6px var(--paper)}
@media (pointer:coarse){.card.from-touch{inset-inline:0!important;inset-block:auto 0!important;inline-size:auto;max-inline-size:none;
border-radius:6px 6px 0 0;padding-block-end:env(safe-area-inset-bottom)}}
@media (prefers-reduced-motion:no-preference){.card{animation:appear 120ms ease-out}}
@media (prefers-color-scheme:dark){.card{box-shadow:0 0 0 1px var(--rule),0 10px 30px #0000008C}}
@media (forced-colors:active){.card{border:1px solid CanvasText;border-block-start:4px solid CanvasText}.card.covert{border-block-start:6px double CanvasText}}
`;
