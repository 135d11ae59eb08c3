import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata'
import { columnName } from '../src/grid/address'
import { escapeHtml } from '../src/report/html/escape'
import type { Language, Localized } from '../src/text/language'
import { FUNCTION_HELP } from './function-help'
import type { Example, ExampleCell, FunctionHelp } from './function-help/help'
import { completeMetadata, FUNCTION_FILES, type FunctionMetadata } from './functions-metadata'

const ROOT = join(__dirname, '..')

interface Words {
  readonly title: string
  readonly all: string
  readonly arguments: string
  readonly argument: string
  readonly what: string
  readonly optional: string
  readonly example: string
  readonly gives: string
  readonly errors: string
  readonly shown: string
  readonly when: string
  readonly other: string
  /** Of functions that are told where their ranges stand. */
  readonly blanks: string
}

const WORDS: Localized<Words> = {
  zh: {
    title: '函数',
    all: '全部函数',
    arguments: '参数',
    argument: '参数',
    what: '填什么',
    optional: '可不填',
    example: '例子',
    gives: '得到',
    errors: '出错时',
    shown: '显示',
    when: '原因和办法',
    other: 'English',
    blanks:
      '空格不当作 0。Windows 和 Mac 上的 Excel 把区域里的空格传成 0，所以区域里有 0 时，函数先向 Excel 问一次哪些是空格，结果稍后就出来。问不到的（别的工作簿里的区域、公式算出来的数组），0 都算数字。',
  },
  en: {
    title: 'Functions',
    all: 'All functions',
    arguments: 'Arguments',
    argument: 'Argument',
    what: 'What it takes',
    optional: 'optional',
    example: 'Example',
    gives: 'gives',
    errors: 'Errors',
    shown: 'It shows',
    when: 'When, and the way out',
    other: '中文',
    blanks:
      'A blank is no 0. Excel on Windows and Mac hands the blanks of a range over as 0, so where a range has a 0 the function first asks Excel which cells are blank, and the result comes a moment later. Where it cannot ask (a range of another workbook, an array made by a formula) every 0 counts as a number.',
  },
}

interface TableBlock {
  readonly kind: 'table'
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A part of a page, printed as Markdown and as HTML. */
type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly text: string }
  | TableBlock

/** Every page by its path: Markdown in docs, HTML served with the add-in, both from the same words. */
export async function functionHelpPages(): Promise<Map<string, string>> {
  const { metadataJson } = await generateCustomFunctionsMetadata([...FUNCTION_FILES])
  const metadata = completeMetadata(metadataJson)
  const pages = new Map<string, string>()
  for (const help of FUNCTION_HELP) {
    const [zh, en] = (['zh', 'en'] as const).map((language) => {
      const described = metadata[language].functions.find(({ id }) => id === help.id)
      if (!described) throw new Error(`There is no function ${help.id}`)
      return blocksOf(help, described, language)
    })
    pages.set(`docs/functions/${help.id}.md`, markdownPage(help.id, zh, en))
    pages.set(`assets/help/functions/${help.id}.html`, htmlPage(help.id, zh, 'zh'))
    pages.set(`assets/help/functions/${help.id}.en.html`, htmlPage(help.id, en, 'en'))
  }
  for (const language of ['zh', 'en'] as const) {
    const rows = metadata[language].functions
    pages.set(`assets/help/functions/index${suffix(language)}.html`, htmlIndex(rows, language))
  }
  return pages
}

function blocksOf(
  help: FunctionHelp,
  { description, parameters, options }: FunctionMetadata,
  language: Language,
): Block[] {
  const words = WORDS[language]
  const { example, details, errors } = help
  const isTold = options?.requiresParameterAddresses || options?.requiresStreamParameterAddresses
  const rows = parameters.map((parameter) => [
    parameter.optional ? `${parameter.name} (${words.optional})` : parameter.name,
    parameter.description,
  ])
  return [
    { kind: 'paragraph', text: description },
    ...[...details[language], ...(isTold ? [words.blanks] : [])].map((text) => ({ kind: 'paragraph' as const, text })),
    { kind: 'heading', text: words.arguments },
    { kind: 'table', head: [words.argument, words.what], rows },
    { kind: 'heading', text: words.example },
    cellsTable(example.cells),
    { kind: 'formula', formula: example.formula, text: `${words.gives}${resultInLine(example)}` },
    ...(Array.isArray(example.result) ? [cellsTable(example.result as ExampleCell[][])] : []),
    { kind: 'paragraph', text: example.explanation[language] },
    { kind: 'heading', text: words.errors },
    { kind: 'table', head: [words.shown, words.when], rows: errors.map(({ code, when }) => [code, when[language]]) },
  ]
}

function resultInLine({ result }: Example): string {
  return typeof result === 'object' ? '' : ` ${shown(result)}`
}

/** Cells with the letters and numbers that a sheet has around them. */
function cellsTable(cells: readonly (readonly ExampleCell[])[]): TableBlock {
  const head = ['', ...cells[0].map((_, column) => columnName(column))]
  return { kind: 'table', head, rows: cells.map((row, index) => [String(index + 1), ...row.map(shown)]) }
}

function shown(cell: ExampleCell): string {
  return typeof cell === 'number' ? String(Math.round(cell * 10_000) / 10_000) : cell
}

function suffix(language: Language): string {
  return language === 'zh' ? '' : '.en'
}

function markdownPage(id: string, zh: readonly Block[], en: readonly Block[]): string {
  return [
    `# YJ.${id}`,
    '',
    '<!-- Made by `npm run generate` from src/functions and scripts/function-help; change those. -->',
    '',
    ...zh.map(markdown),
    '---',
    '',
    ...en.map(markdown),
  ].join('\n')
}

function markdown(block: Block): string {
  if (block.kind === 'table') return markdownTable(block)
  if (block.kind === 'formula') return `\`${block.formula}\` ${block.text}\n`
  return block.kind === 'heading' ? `## ${block.text}\n` : `${block.text}\n`
}

function markdownTable({ head, rows }: TableBlock): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [row(head), `|${head.map(() => '---|').join('')}`, ...rows.map(row), ''].join('\n')
}

function htmlPage(id: string, blocks: readonly Block[], language: Language): string {
  const words = WORDS[language]
  const other = language === 'zh' ? `${id}.en.html` : `${id}.html`
  return htmlFrame(`YJ.${id}`, language, [
    ...blocks.map(html),
    `<p><a href="index${suffix(language)}.html">${words.all}</a> · <a href="${other}">${words.other}</a></p>`,
  ])
}

function htmlIndex(functions: readonly FunctionMetadata[], language: Language): string {
  const rows = functions.map(
    ({ id, description }) =>
      `<tr><td><a href="${id}${suffix(language)}.html">YJ.${id}</a></td><td>${escapeHtml(description)}</td></tr>`,
  )
  const other = language === 'zh' ? 'index.en.html' : 'index.html'
  return htmlFrame(WORDS[language].title, language, [
    `<table>${rows.join('\n')}</table>`,
    `<p><a href="../index${suffix(language)}.html">义教校验</a> · <a href="${other}">${WORDS[language].other}</a></p>`,
  ])
}

function htmlFrame(title: string, language: Language, body: readonly string[]): string {
  return [
    '<!doctype html>',
    `<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'" />`,
    `<title>${escapeHtml(title)}</title>`,
    '<link rel="stylesheet" href="../help.css" />',
    '</head>',
    '<body>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function html(block: Block): string {
  if (block.kind === 'table') return htmlTable(block)
  const text = escapeHtml(block.text)
  if (block.kind === 'formula') return `<p><code>${escapeHtml(block.formula)}</code> ${text}</p>`
  return block.kind === 'heading' ? `<h2>${text}</h2>` : `<p>${text}</p>`
}

function htmlTable({ head, rows }: TableBlock): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`
  const body = rows.map((cells) => row(cells, 'td')).join('\n')
  return `<div class="table"><table><thead>${row(head, 'th')}</thead><tbody>${body}</tbody></table></div>`
}

export async function writeFunctionHelp(): Promise<void> {
  for (const [path, text] of await functionHelpPages()) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
  }
}
