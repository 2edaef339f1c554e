/** The look the demo pages share: plain type on plain ground. */
export const DEMO_STYLE = `
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1d2229; font: 16px/1.55 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
a { color: #1b4aa0; text-decoration: none; }
a:hover { text-decoration: underline; }
h1, h2, h3 { line-height: 1.25; margin: 0; }
small, .quiet { color: #5a6470; font-size: 14px; }
.picture { background: #e4e3de; display: block; }
`;
