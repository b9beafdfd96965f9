/** The look of the public pages: the learner site's, as far as they need it. */
export const verificationStyles = `
:root { --key: #00428c; --key-deep: #00316a; --key-tint: #f0f9ff; --key-line: #97d3ff; --text: #1a1a1a; --text-2: #4d4d4d;
  --line: #cccccc; --control: #666666; --quiet: #f2f2f2; --ok: #115a36; --warn: #8b3200; --err: #ce0000; }
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: #fff; color: var(--text);
  font: 1rem/1.7 "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic", "BIZ UDPGothic", Meiryo, "Noto Sans JP", sans-serif;
  word-break: auto-phrase; overflow-wrap: anywhere; line-break: strict; }
main { flex: 1 0 auto; padding-block: 1.5rem 4rem; } main:focus { outline: 0; }
h1, h2, p, ol, dl, dd { margin: 0; padding: 0; }
h1 { font-size: 1.5rem; line-height: 1.4; text-wrap: balance; } h2 { font-size: 1.25rem; line-height: 1.5; margin-bottom: 1rem; }
a { color: var(--key); text-underline-offset: 0.2em; } a:hover { color: var(--key-deep); text-decoration-thickness: 3px; }
:focus-visible { outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d; }
.small { font-size: 0.875rem; } .muted { color: var(--text-2); } .num { font-variant-numeric: tabular-nums; } .lead { margin-top: 0.5rem; }
.skip { position: absolute; left: 1rem; top: -6rem; z-index: 10; background: #fff; padding: 0.75rem 1rem; } .skip:focus { top: 0.5rem; }
.wrap { width: 100%; max-width: 50rem; margin-inline: auto; padding-inline: 1rem; }
.site-header { border-bottom: 1px solid var(--line); } .site-header .wrap { display: flex; flex-wrap: wrap; align-items: center; max-width: 72rem; }
.wordmark { display: inline-flex; align-items: center; gap: 0.625rem; min-height: 3.5rem; color: var(--key-deep); text-decoration: none; font-weight: 700; line-height: 1; }
.wordmark svg { width: 2rem; height: 2rem; } .wordmark b { font-size: 1.375rem; }
.header-note { margin-left: auto; } .header-note a { display: inline-flex; align-items: center; min-height: 2.75rem; }
.site-footer { background: var(--quiet); border-top: 1px solid var(--line); padding-block: 2rem; } .site-footer .wrap { max-width: 72rem; }
.site-footer h2 { font-size: 1.125rem; margin-bottom: 0.5rem; }
.section { margin-top: 2.5rem; }
.card { background: var(--key-tint); border: 1px solid var(--key-line); border-radius: 0.5rem; padding: 1rem; }
.verdict { display: grid; gap: 1rem; border: 2px solid; border-radius: 0.5rem; padding: 1.5rem 1rem; }
.verdict p { color: var(--text); margin-top: 0.25rem; } .verdict p.muted { color: var(--text-2); }
.sign { width: 3.5rem; height: 3.5rem; border-radius: 50%; display: grid; place-items: center; color: #fff; }
.icon { width: 2.25rem; height: 2.25rem; fill: none; stroke: currentColor; stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }
.verdict-ok { border-color: var(--ok); color: var(--ok); } .verdict-ok .sign { background: var(--ok); }
.verdict-no { border-color: var(--err); color: var(--err); } .verdict-no .sign { background: var(--err); }
.verdict-q { border-color: var(--control); color: var(--text); } .verdict-q .sign { background: var(--control); }
.kv { border-top: 1px solid var(--line); } .kv > div { display: grid; gap: 0 1.5rem; padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
.kv dt { font-weight: 700; color: var(--text-2); } .kv dd { font-variant-numeric: tabular-nums; }
.notice { border: 2px solid var(--key); border-radius: 0.5rem; padding: 1rem; } .notice h2 { font-size: 1.125rem; margin-bottom: 0.25rem; }
.notice-same { border-color: var(--ok); } .notice-different, .notice-too-often { border-color: var(--warn); }
.field { margin-top: 1rem; } .label { display: block; font-weight: 700; font-size: 1.0625rem; } .hint { display: block; color: var(--text-2); line-height: 1.5; }
.slip { color: var(--err); font-weight: 700; margin-top: 0.5rem; }
.input { display: block; width: 100%; min-height: 3.5rem; margin-top: 0.5rem; padding: 0.5rem 1rem; border: 1px solid var(--control); border-radius: 0.5rem; background: #fff; color: var(--text); font: inherit; }
.input-code { letter-spacing: 0.08em; font-variant-numeric: tabular-nums; }
.btn { margin-top: 1.5rem; width: 100%; min-height: 3.5rem; padding: 0.5rem 2rem; border: 2px solid var(--key); border-radius: 0.5rem; background: var(--key); color: #fff; font: inherit; font-weight: 700; cursor: pointer; }
.btn:hover { background: var(--key-deep); text-decoration: underline; }
.rows { border-top: 1px solid var(--line); list-style: none; } .rows > li { border-bottom: 1px solid var(--line); }
.todo { counter-reset: t; } .todo > li { counter-increment: t; display: grid; grid-template-columns: 2rem minmax(0, 1fr); gap: 0.75rem; padding-block: 1rem; }
.todo > li::before { content: counter(t); display: grid; place-items: center; width: 2rem; height: 2rem; border-radius: 50%; border: 2px solid var(--key); color: var(--key); font-weight: 700; }
.more { margin-top: 2.5rem; } .more summary { min-height: 2.75rem; cursor: pointer; font-weight: 700; color: var(--key); }
@media (min-width: 40em) {
  .wrap { padding-inline: 2rem; } .card { padding: 1.5rem; } .btn { width: auto; }
  .verdict { grid-template-columns: auto minmax(0, 1fr); align-items: center; gap: 1.5rem; padding: 2rem; }
  .kv > div { grid-template-columns: 11rem minmax(0, 1fr); }
}
@media (min-width: 60em) { body { font-size: 1.0625rem; } h1 { font-size: 2rem; } h2 { font-size: 1.5rem; } }
@media print { .site-header, .site-footer, form, .skip { display: none; } }
`;
