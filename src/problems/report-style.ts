/** The one style sheet inside the page of problems: the inks of the bulletin, by day, by night and on paper, in the machine's own faces. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --paper: #fbf8f1; --ink: #221d18; --ink-2: #574e44; --rule: #d8cdbb; --leaf: #f2ecdf; --son: #8f1d1a; --cham: #1f5391; --mark: #f1d9a8; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #171411; --ink: #efe8dc; --ink-2: #c3b9aa; --rule: #3d362e; --leaf: #221e19; --son: #f0917f; --cham: #8fb8ec; --mark: #5c4413; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1000px; padding: 0 16px 64px; background: var(--paper); color: var(--ink); font: 400 1rem/1.55 "Noto Sans", system-ui, sans-serif; overflow-wrap: anywhere; }
header { border-top: 5px solid var(--son); margin-bottom: 24px; }
header::before { content: ""; display: block; margin-top: 3px; border-top: 1px solid var(--ink); }
.bulletin { margin: 12px 0 24px; padding-bottom: 8px; border-bottom: 1px solid var(--ink); font-weight: 600; }
h1, h2, .empty-state { font-family: "Source Serif 4", "Noto Serif", Georgia, serif; font-weight: 600; text-wrap: balance; }
h1 { margin: 0; font-size: 2.25rem; line-height: 1.35; }
h2 { margin: 48px 0 12px; padding-top: 10px; border-top: 2px solid var(--ink); font-size: 1.375rem; line-height: 1.4; }
.empty-state { margin: 48px 0 8px; padding-top: 12px; border-top: 2px solid var(--ink); font-size: 1.75rem; }
p { margin: 0 0 8px; }
a { color: inherit; text-decoration-color: var(--son); text-underline-offset: .22em; }
a:hover { color: var(--son); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--cham); outline-offset: 3px; }
code, pre { font: 400 .875rem/1.55 "Noto Sans Mono", ui-monospace, Consolas, monospace; }
ul, ol { margin: 0; padding: 0; list-style: none; }
.aside { color: var(--ink-2); font-size: .875rem; }
.tally { margin: 24px 0 12px; border-top: 2px solid var(--ink); border-bottom: 1px solid var(--rule); }
.tally li { display: grid; grid-template-columns: 56px minmax(0, 1fr); padding: 10px 0; align-items: baseline; }
.tally li + li { border-top: 1px solid var(--rule); }
.tally b { font-size: 1.75rem; line-height: 1; font-weight: 500; grid-row: span 2; }
.severity { font-weight: 600; }
.error .severity { color: var(--son); }
.severity::before { content: ""; display: inline-block; width: .6em; height: .6em; margin-right: .45em; border: 2px solid currentcolor; }
.error .severity::before { background: currentcolor; }
.info .severity::before { height: 0; vertical-align: .2em; border-bottom: 0; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th, td { padding: 6px 0 6px 16px; border-bottom: 1px solid var(--rule); text-align: right; font-weight: 400; vertical-align: top; font-variant-numeric: tabular-nums; }
th:first-child { padding-left: 0; text-align: left; }
thead th { font-weight: 600; border-color: var(--ink); white-space: nowrap; }
.problem { padding: 14px 0; border-bottom: 1px solid var(--rule); }
.problem:target { outline: 3px solid var(--cham); outline-offset: 4px; }
.spot b, .spot code { display: block; }
.spot code { color: var(--ink-2); font-size: .8125rem; }
.message { font-weight: 600; }
.line { display: flex; gap: 12px; padding: 6px 12px; background: var(--leaf); white-space: pre-wrap; }
.line .number { flex: none; color: var(--ink-2); font-size: .8125rem; user-select: none; }
mark { background: var(--mark); color: inherit; box-shadow: 0 2px 0 var(--son); }
.related li { margin-top: 4px; }
.related, details { margin-top: 8px; font-size: .9375rem; }
summary { cursor: pointer; color: var(--ink-2); text-decoration: underline var(--rule); text-underline-offset: .22em; }
details p { margin-top: 8px; }
pre { margin: 0; padding: 8px 12px; background: var(--leaf); white-space: pre-wrap; }
@media (min-width: 720px) {
  .tally { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .tally li { display: block; padding: 12px 16px 12px 0; }
  .tally li + li { border-top: 0; padding-left: 16px; border-left: 1px solid var(--rule); }
  .tally b { display: block; margin-bottom: 6px; font-size: 2.5rem; }
  .tally .aside { display: block; }
  .problem { display: grid; grid-template-columns: 190px minmax(0, 1fr); column-gap: 24px; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --ink-2: #333; --rule: #b5b5b5; --leaf: #f2f2f2; --son: #7a1613; --mark: #e6e6e6; }
  @page { margin: 18mm 16mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  h1 { font-size: 20pt; }
  h2 { margin-top: 18pt; font-size: 13pt; break-after: avoid; }
  .problem { break-inside: avoid; }
  details { display: none; }
  .severity::before, mark, .line, thead { print-color-adjust: exact; }
  .line, pre { border: .5pt solid var(--rule); }
}
`
