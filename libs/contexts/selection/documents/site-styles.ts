/** The look of the public pages of a program: the learner site's, as far as they need it; dark where the device is. */
export const siteStyles = `
:root { color-scheme: light dark; --page: #fff; --key: #00428c; --key-deep: #00316a; --key-tint: #f0f9ff; --key-line: #97d3ff;
  --text: #1a1a1a; --text-2: #4d4d4d; --line: #cccccc; --quiet: #f2f2f2; --on-key: #fff; --ring: #000; --bad: #b3000c; }
@media (prefers-color-scheme: dark) {
  :root { --page: #16181d; --key: #9ccbff; --key-deep: #c6e1ff; --key-tint: #1c2836; --key-line: #3d6188; --text: #f0f0f0;
    --text-2: #c4c8ce; --line: #454b55; --quiet: #1f2329; --on-key: #10233b; --ring: #fff; --bad: #ff9b94; }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--page); color: var(--text);
  font: 1rem/1.8 "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic", "BIZ UDPGothic", Meiryo, "Noto Sans JP", sans-serif;
  word-break: auto-phrase; overflow-wrap: anywhere; line-break: strict; }
main { flex: 1 0 auto; padding-block: 1.5rem 4rem; } main:focus { outline: 0; }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; }
h1 { font-size: 1.5rem; line-height: 1.4; text-wrap: balance; } h2 { font-size: 1.25rem; line-height: 1.5; margin-top: 2.5rem; }
h3 { font-size: 1.0625rem; line-height: 1.5; margin-top: 1.75rem; }
a { color: var(--key); text-underline-offset: 0.2em; } a:hover { color: var(--key-deep); text-decoration-thickness: 3px; }
:focus-visible { outline: 4px solid var(--ring); outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d; }
.skip { position: absolute; left: 1rem; top: -6rem; z-index: 10; background: var(--page); padding: 0.75rem 1rem; } .skip:focus { top: 0.5rem; }
.wrap { width: 100%; max-width: 60rem; margin-inline: auto; padding-inline: 1rem; }
.site-header { border-bottom: 1px solid var(--line); }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.25rem; padding-block: 0.25rem; }
.program { font-weight: 700; font-size: 1.25rem; line-height: 1.3; color: var(--key-deep); text-decoration: none; margin-right: auto; display: inline-flex; align-items: center; min-height: 2.75rem; }
.top a.way { display: inline-flex; align-items: center; min-height: 2.75rem; }
.menu ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; padding: 0; }
.menu a { display: inline-flex; align-items: center; min-height: 2.75rem; border-bottom: 3px solid transparent; text-decoration: none; }
.menu a:hover { text-decoration: underline; } .menu a[aria-current] { border-color: var(--key); font-weight: 700; color: var(--text); }
.lead { margin-top: 0.75rem; font-size: 1.0625rem; color: var(--text-2); }
.draft { border: 2px solid var(--key); border-radius: 0.5rem; padding: 0.75rem 1rem; margin-bottom: 1.5rem; font-weight: 700; }
.words > * + * { margin-top: 1rem; } .words h2 { margin-top: 2.5rem; } .words h3 { margin-top: 1.75rem; } .words { margin-top: 1.5rem; max-width: 46rem; }
.words ul, .words ol { padding-left: 1.5rem; } .words li + li { margin-top: 0.25rem; }
.words p, .words li, .words td { word-break: normal; } .words th, .words td { overflow-wrap: break-word; }
.words table { display: block; overflow-x: auto; border-collapse: collapse; } .words th, .words td { border: 1px solid var(--line); padding: 0.5rem 0.75rem; text-align: left; vertical-align: top; }
.words th { background: var(--quiet); } .words pre { overflow-x: auto; background: var(--quiet); padding: 1rem; border-radius: 0.5rem; }
.words blockquote { margin-inline: 0; border-left: 4px solid var(--key-line); padding-left: 1rem; }
.cards { display: grid; gap: 1rem; list-style: none; padding: 0; margin-top: 2rem; }
.card { background: var(--key-tint); border: 1px solid var(--key-line); border-radius: 0.5rem; padding: 1rem; }
.card h2, .card h3 { margin-top: 0; font-size: 1.125rem; } .card p { margin-top: 0.25rem; }
.state { margin-top: 2rem; } .small { font-size: 0.875rem; }
h4 { margin: 1rem 0 0; font-size: 1rem; } h4 .small { font-weight: 400; color: var(--text-2); }
.works img { display: block; width: 100%; aspect-ratio: 16 / 9; object-fit: contain; background: var(--quiet); margin-bottom: 0.75rem; }
.work .lines { white-space: pre-line; } .work video, .work .pictures img { display: block; max-width: 100%; height: auto; margin-top: 1rem; }
.graduates { display: grid; gap: 0.5rem; padding-left: 1.5rem; overflow-wrap: anywhere; } .graduates .small { color: var(--text-2); }
.pictures { list-style: none; padding: 0; } .pictures img { border: 1px solid var(--line); }
.lines { white-space: pre-line; margin-top: 1rem; }
.slots { list-style: none; padding: 0; margin-top: 0.5rem; border-top: 1px solid var(--line); }
.slots li { display: grid; gap: 0 1.5rem; padding-block: 0.75rem; border-bottom: 1px solid var(--line); break-inside: avoid; }
.slots .time { font-variant-numeric: tabular-nums; font-weight: 700; } .slots a { display: inline-block; padding-block: 0.25rem; }
.card video { display: block; max-width: 100%; height: auto; margin-top: 1rem; }
.dates { margin-top: 2.5rem; font-size: 0.875rem; color: var(--text-2); }
.kv { border-top: 1px solid var(--line); margin-top: 1rem; } .kv > div { display: grid; gap: 0 1.5rem; padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
.kv dt { font-weight: 700; color: var(--text-2); } .kv dd { font-variant-numeric: tabular-nums; }
.form { max-width: 36rem; margin-top: 1.5rem; } .field { margin: 1.5rem 0 0; padding: 0; border: 0; min-width: 0; } .form .btn, .field + .btn { border: 0; font: inherit; font-weight: 700; cursor: pointer; }
.label, .field legend { display: block; font-weight: 700; padding: 0; } .hint { display: block; color: var(--text-2); font-size: 0.875rem; }
.input { display: block; width: 100%; min-height: 3.5rem; margin-top: 0.5rem; padding: 0.5rem 1rem; border: 1px solid var(--text-2); border-radius: 0.5rem; background: var(--page); color: var(--text); font: inherit; }
.choice { display: flex; gap: 0.75rem; align-items: flex-start; min-height: 2.75rem; padding: 0.5rem 0; } .choice input { flex: none; width: 1.5rem; height: 1.5rem; margin: 0.15rem 0 0; accent-color: var(--key); }
.problem { color: var(--bad); font-weight: 700; } .problems { border: 2px solid var(--bad); border-radius: 0.5rem; padding: 0.75rem 1rem; margin-top: 1.5rem; } .problems ul { padding-left: 1.25rem; }
.number { font-size: 1.75rem; font-weight: 700; letter-spacing: 0.1em; font-variant-numeric: tabular-nums; } .code-picture { display: block; width: 11rem; height: 11rem; margin-top: 1rem; }
.lines { white-space: pre-line; } .btn-quiet { background: var(--page); color: var(--key); border: 2px solid var(--key) !important; } details { margin-top: 2rem; } summary { min-height: 2.75rem; cursor: pointer; color: var(--key); }
.btn { display: inline-flex; align-items: center; justify-content: center; margin-top: 1.5rem; min-height: 3.5rem; padding: 0.5rem 2rem; border-radius: 0.5rem; background: var(--key); color: var(--on-key); font-weight: 700; text-decoration: none; }
.btn:hover { background: var(--key-deep); color: var(--on-key); text-decoration: underline; }
.site-footer { background: var(--quiet); border-top: 1px solid var(--line); padding-block: 2rem; }
.site-footer .wrap { display: grid; gap: 0.5rem; } .site-footer a { display: inline-flex; align-items: center; min-height: 2.75rem; }
@media (min-width: 40em) {
  .wrap { padding-inline: 2rem; } .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); } .card { padding: 1.25rem 1.5rem; }
  .kv > div { grid-template-columns: 14rem minmax(0, 1fr); } .slots li { grid-template-columns: 8rem minmax(0, 1fr); }
}
@media (min-width: 60em) { body { font-size: 1.0625rem; } h1 { font-size: 2rem; } h2 { font-size: 1.5rem; } h3 { font-size: 1.1875rem; } }
@media print { .menu, .way, .skip, .btn, .site-footer a { display: none; } .card, .kv > div { break-inside: avoid; } body { font-size: 11pt; } }
`;
