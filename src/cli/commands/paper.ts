import { extname } from 'node:path'
import type { PaperDocument } from '../../report/document/document'
import { documentHtml } from '../../report/document/html'
import { documentText } from '../../report/document/text'
import { Failure } from '../failure'
import type { Output } from '../files'
import type { CliMessages } from '../messages'

type PaperKind = 'html' | 'docx' | 'text'

const KINDS: Readonly<Record<string, PaperKind>> = { '.html': 'html', '.htm': 'html', '.docx': 'docx', '.txt': 'text' }

/** What a document is written as: the name of its file says it; text where it goes to the screen. */
export function paperKind(out: string | undefined, messages: CliMessages): PaperKind {
  if (out === undefined) return 'text'
  const kind = KINDS[extname(out).toLowerCase()]
  if (!kind) throw new Failure(messages.noPaperKind(out))
  return kind
}

/** A document as a file of that kind. */
export async function renderPaper(document: PaperDocument, kind: PaperKind): Promise<Output> {
  if (kind === 'html') return [documentHtml(document)]
  if (kind === 'text') return [documentText(document)]
  // A file of its own, larger than all the rest: hardly any call wants a Word document.
  const { documentDocx } = await import(/* webpackChunkName: "docx" */ '../../report/document/docx')
  return [await documentDocx(document)]
}
