/** The look of the printed report: black on white, A4 landscape, nothing told by colour alone. */
export const REPORT_STYLE = `
:root { color-scheme: light; --line: #999; --error: #a4262c; --warning: #7a4f01; --good: #0b6a0b; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 1100px; color: #1b1a19; background: #fff;
  font: 15px/1.6 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif; }
h1 { margin: 0; font-size: 24px; }
h2 { margin: 32px 0 8px; font-size: 20px; overflow-wrap: anywhere; }
h3 { margin: 20px 0 6px; font-size: 16px; }
.made { color: #555; margin: 2px 0 16px; }
.verdict { display: inline-block; margin: 4px 0 8px; padding: 6px 16px; border: 2px solid; font-size: 22px; font-weight: 700; }
.verdict.ready { color: var(--good); }
.verdict.warnings { color: var(--warning); border-style: dashed; }
.verdict.errors, .verdict.none, .verdict.failed { color: var(--error); border-width: 4px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0; }
dt { color: #555; } dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: 4px 8px; vertical-align: top; text-align: left; }
th { background: #f3f2f1; font-weight: 600; }
h1, h2, h3, .verdict { break-after: avoid; } th[scope=rowgroup] { break-after: avoid; }
thead { display: table-header-group; } tr { break-inside: avoid; }
.findings td { overflow-wrap: anywhere; }
.findings td:first-child { white-space: nowrap; }
.findings td:nth-child(2) { min-width: 7em; max-width: 16em; }
.severity { font-weight: 700; } .error .severity { color: var(--error); } .warning .severity { color: var(--warning); }
.result .severity, .info .severity { font-weight: 400; }
.hint { color: #444; } .waiver { border-left: 3px solid var(--good); padding-left: 6px; } .fix { color: var(--good); }
.unachieved-points { width: auto; } .unachieved-points td:nth-child(2) { text-align: right; }
dl + table, dl + p { margin-top: 16px; }
.map { width: auto; } .map th, .map td { text-align: center; padding: 1px 6px; }
.map thead th { vertical-align: bottom; }
.map.many thead th:not(:first-child) { writing-mode: vertical-rl; text-orientation: upright; padding: 6px 2px; }
.map .unachieved, .map .both, .map .neither { font-weight: 700; }
.map .both, .map .neither { outline: 2px solid #000; outline-offset: -3px; }
.causes { width: auto; } .causes td:nth-child(2) { min-width: 14em; white-space: normal; } .causes td:nth-child(3) { white-space: nowrap; }
.signatures { display: flex; flex-wrap: wrap; gap: 12px 32px; margin: 32px 0 0; break-inside: avoid; }
.signatures span { display: flex; flex: 1; white-space: nowrap; } .signatures i { flex: 1; min-width: 80px; border-bottom: 1px solid; }
.balance { width: auto; } .balance .error td:last-child { font-weight: 700; }
.index td:nth-child(2) { white-space: nowrap; }
section.file + section.file { border-top: 3px double var(--line); margin-top: 40px; }
@media screen and (max-width: 700px) { body { padding: 12px; } .scroll { overflow-x: auto; } }
@media print { @page { size: A4 landscape; margin: 14mm; } @page upright { size: A4 portrait; margin: 14mm; } body { padding: 0 1px; max-width: none; font-size: 11pt; }
  .map-page { page: upright; break-before: page; } .map { font-size: 8.5pt; line-height: 1.2; } .map th, .map td { padding-block: 0; }
  section.file + section.file { break-before: page; border: 0; } a { color: inherit; text-decoration: none; } }
`
