import { runsOf, type Block, type PaperDocument, type Run } from './document'

/** A document as plain text, to be pasted into a message: no line is longer than what it says, nothing is lined up by blanks. */
export function documentText({ title, blocks }: PaperDocument): string {
  const parts = [`【${title}】`, ...blocks.map(setBlock)]
  // What is not ours could bring its own lines, or order the terminal about.
  return `${parts.map((part) => part.replace(/[^\P{Cc}\n]/gu, ' ')).join('\n\n')}\n`
}

function setBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'paragraph':
      return runsOf(block).map(withComment).join('')
    case 'table':
      return block.rows.map((row) => rowText(row.map(oneLine))).join('\n')
    case 'facts':
      return block.rows.map(([name, value]) => `${name}：${oneLine(value)}`).join('\n')
    case 'signatures':
      return block.labels.map((label) => `${label}：`).join('\n')
  }
}

function withComment({ text, comment }: Run): string {
  return comment === undefined ? text : `${text}（${comment}）`
}

/** A row as one line, its first cell being its number or name; cells that are empty say nothing. */
function rowText([first, ...rest]: readonly string[]): string {
  return `${first}. ${rest.filter((text) => text !== '').join('　')}`
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ')
}
