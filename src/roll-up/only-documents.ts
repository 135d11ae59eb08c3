import type { DocumentReference, Evidence } from '../summary-table/documents/evidence'

/** Words that say no more of a document than that there is one. */
const FILLERS = ['已经', '已', '印发', '出台', '制定', '下发', '发布', '了', '文件', '文号', '分别', '先后', '等', '和', '及', '与', '并', '见', '我县', '我区', '我市', '本县'] // prettier-ignore
const MARKS = /[\s\p{P}\p{S}\p{Z}\d]/u

/** Whether an evidence cell says nothing besides its documents: 《…》（铁教发〔2018〕5号）、《…》 and no other words. */
export function saysOnlyDocuments({ written, documents }: Evidence): boolean {
  if (documents.length === 0) return false
  let rest = ''
  let from = 0
  const spans: Span[] = []
  for (const document of documents) addSpans(spans, document)
  spans.sort(([a], [b]) => a - b)
  for (const [start, end] of spans) {
    if (start > from) rest += written.slice(from, start)
    from = Math.max(from, end)
  }
  return isFiller(rest + written.slice(from))
}

type Span = readonly [start: number, end: number]

function addSpans(spans: Span[], { title, quoted, number, start }: DocumentReference): void {
  if (title !== null) spans.push([start, start + title.length + (quoted ? 2 : 0)])
  if (number) spans.push([number.start, number.start + number.written.length])
}

function isFiller(text: string): boolean {
  for (let at = 0; at < text.length;) {
    const length = MARKS.test(text.charAt(at)) ? 1 : FILLERS.find((word) => text.startsWith(word, at))?.length
    if (length === undefined) return false
    at += length
  }
  return true
}
