/** What the opened banner needs beside the banner's own styles, its tokens among them. */
export const OPENED_STYLES = `
.full{padding:16px 20px 8px;max-inline-size:1180px;margin-inline:auto;color:var(--ink)}
.columns{display:grid;grid-template-columns:1.25fr 1fr 1fr;gap:20px 48px}
.tag{display:flex;align-items:center;gap:8px;font-weight:600;font-size:13px;color:var(--tone-ink)}
.tag .glyph{inline-size:16px;block-size:16px}
h2{font:700 24px/30px var(--serif);margin:4px 0 2px;color:var(--tone-ink);overflow-wrap:anywhere}
h3{font:600 12px/16px var(--sans);margin:0 0 6px;color:var(--ink-2)}
p{margin:0 0 8px;max-inline-size:68ch}
dl{margin:0}dl>div,li{display:flex;gap:12px;justify-content:space-between;border-block-start:1px solid var(--line);padding-block:5px}
dl>div{justify-content:start}dt{flex:0 0 96px;color:var(--ink-2)}dd{margin:0;font-weight:500;overflow-wrap:anywhere}
ul{list-style:none;margin:0;padding:0}li>span{color:var(--ink-2);font-variant-numeric:tabular-nums}
.small{font-size:12px;line-height:16px;color:var(--ink-2)}
.foot{display:flex;flex-wrap:wrap;align-items:center;gap:8px 24px;border-block-start:1px solid var(--line);margin-block-start:14px;padding-block:8px}
.foot .space{flex:1}
@media (max-width:760px){.columns{grid-template-columns:1fr}}
`;
