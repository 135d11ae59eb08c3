/** A guide as a page of its own: it is read by double-clicking it, on a computer that knows no Markdown. */
export function pageOf(markdown: string): string {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? ''
  const body = blocksOf(markdown).map(block).join('\n')
  return `<!doctype html>\n<meta charset="utf-8" />\n<title>${inline(title)}</title>\n<style>${STYLE}</style>\n${body}\n`
}

const STYLE =
  'body{max-width:52rem;margin:2rem auto;padding:0 1rem;font:16px/1.7 system-ui,"Microsoft YaHei",sans-serif}' +
  'table{border-collapse:collapse}td,th{border:1px solid #999;padding:.3rem .6rem;text-align:left;vertical-align:top}' +
  'pre{background:#f3f3f3;padding:.8rem;white-space:pre-wrap;overflow-wrap:anywhere}code{font-family:Consolas,monospace}'

/** Blocks stand between blank lines; a fenced one keeps the blank lines inside it. */
function blocksOf(markdown: string): string[] {
  return markdown.match(/^```[^]*?^```$|^(?!```)\S.*(?:\n(?!```)[^\n]+)*/gm) ?? []
}

function block(text: string): string {
  const heading = /^(#{1,6}) (.*)$/.exec(text)
  if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`
  if (text.startsWith('```')) return `<pre><code>${escape(text.split('\n').slice(1, -1).join('\n'))}</code></pre>`
  if (text.startsWith('|')) return table(text.split('\n'))
  if (text.startsWith('> ')) return `<blockquote>${inline(text.replaceAll(/^> ?/gm, ''))}</blockquote>`
  if (text.startsWith('- ')) return list('ul', text.split(/\n(?=- )/), /^- /)
  const first = /^(\d+)\. /.exec(text)
  if (first) return list(`ol start="${first[1]}"`, text.split(/\n(?=\d+\. )/), /^\d+\. /)
  return `<p>${inline(text)}</p>`
}

function list(tag: string, items: string[], mark: RegExp): string {
  const entries = items.map((item) => `<li>${inline(item.replace(mark, ''))}</li>`)
  return `<${tag}>${entries.join('')}</${tag.split(' ')[0]}>`
}

function table([head, , ...rows]: string[]): string {
  const row = (line: string, tag: 'th' | 'td'): string =>
    `<tr>${line
      .slice(1, -1)
      .split('|')
      .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
      .join('')}</tr>`
  return `<table>${row(head, 'th')}${rows.map((line) => row(line, 'td')).join('')}</table>`
}

/** Code first, so that nothing inside it is taken for a mark; a link to a file beside the guide becomes its name. */
function inline(text: string): string {
  return escape(text)
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') ? `<code>${part.slice(1, -1)}</code>` : marks(part)))
    .join('')
}

function marks(text: string): string {
  return text
    .replaceAll(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replaceAll(/\[([^\]]+)\]\((https:[^)]+)\)/g, '<a href="$2">$1</a>')
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
