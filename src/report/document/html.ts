import { escapeHtml } from '../html/escape'
import { headHtml, PAGE_END } from '../html/head'
import { runsOf, type Block, type Facts, type PaperDocument, type Run, type Signatures, type Table } from './document'

/** A document as one page for reading and printing: no script, nothing loaded from anywhere, black on white. */
export function documentHtml({ language, title, blocks }: PaperDocument): string {
  return [headHtml(title, STYLE, language), `<h1>${escapeHtml(title)}</h1>`, ...blocks.map(setBlock), PAGE_END].join(
    '\n',
  )
}

function setBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${escapeHtml(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p${block.flush ? ' class="flush"' : ''}>${runsOf(block).map(setRun).join('')}</p>`
    case 'table':
      return tableHtml(block)
    case 'facts':
      return factsHtml(block)
    case 'signatures':
      return signaturesHtml(block)
  }
}

function setRun({ text, bold, comment }: Run): string {
  const words = bold ? `<b>${linesHtml(text)}</b>` : linesHtml(text)
  return comment === undefined ? words : `${words}<span class="comment">（${escapeHtml(comment)}）</span>`
}

function tableHtml({ columns, rows }: Table): string {
  const widths = columns.map(({ width }) => `<col style="width:${(width * 100).toFixed(1)}%">`).join('')
  const heads = columns.map(({ heading }) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((text) => `<td>${linesHtml(text)}</td>`).join('')}</tr>`).join('')
  return `<table><colgroup>${widths}</colgroup><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`
}

function factsHtml({ rows }: Facts): string {
  const lines = rows.map(
    ([name, value]) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${linesHtml(value)}</td></tr>`,
  )
  return `<table class="facts"><tbody>${lines.join('')}</tbody></table>`
}

function signaturesHtml({ labels }: Signatures): string {
  const lines = labels.map((label) => `<span>${escapeHtml(label)}：<i></i></span>`)
  return `<p class="signatures">${lines.join('')}</p>`
}

function linesHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}

/** A4 upright. Headings stay with what follows them, rows are not split, and the headings of a table come again on each page. */
const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 186mm; color: #000; background: #fff;
  font: 12pt/1.6 FangSong, STFangsong, 'Noto Serif CJK SC', SimSun, serif; }
h1 { margin: 0 0 14pt; font-size: 20pt; line-height: 1.3; text-align: center; overflow-wrap: anywhere; }
h2, h3, h4 { margin: 12pt 0 4pt; font-size: 13pt; break-after: avoid; font-family: SimHei, 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
h3 { font-family: KaiTi, STKaiti, inherit; }
p { margin: 0 0 6pt; text-indent: 2em; overflow-wrap: anywhere; } .flush, .signatures { text-indent: 0; }
table { width: 100%; margin: 0 0 10pt; border-collapse: collapse; table-layout: fixed; font-size: 10.5pt; line-height: 1.45; }
th, td { border: 1px solid #000; padding: 3pt 5pt; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
th { font-family: SimHei, 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; font-weight: 700; }
.facts th { width: 22%; }
thead { display: table-header-group; } tr { break-inside: avoid; }
.comment { font-size: 10pt; }
.signatures { display: flex; flex-wrap: wrap; gap: 10pt 18pt; margin-top: 20pt; break-inside: avoid; }
.signatures span { display: flex; flex: 1 0 auto; white-space: nowrap; } .signatures i { flex: 1; min-width: 70pt; border-bottom: 1px solid #000; }
@media print { @page { size: A4; margin: 20mm 18mm; } body { padding: 0 1px; max-width: none; } }
`
