// What the exports need, as one part of the program that loads when the first report is asked for.
import { certificate } from '../../report/certificate'
import { csvReport } from '../../report/csv'
import type { PaperDocument } from '../../report/document/document'
import { documentHtml } from '../../report/document/html'
import { documentText } from '../../report/document/text'
import type { FileReport } from '../../report/file-report'
import { htmlReport } from '../../report/html/report'
import { jsonReport } from '../../report/json'
import { returnNote } from '../../report/return-note'
import { sha256 } from '../../report/sha256'
import type { Language, Localized } from '../../text/language'
import type { ExportKind } from '../actions/export-kinds'

export { reportForm } from '../../report/sheet-form'

/** A file to be handed to the person. */
interface ExportedFile {
  readonly name: string
  readonly content: Uint8Array | string
  readonly type: string
}

/** What a file to be handed out rests on besides the report. */
interface ExportFacts {
  /** The day of the check, ISO 8601. */
  readonly made: string
  /** The workbook as it stands; null where only Excel has it. */
  readonly bytes: Uint8Array | null
}

const TITLES: Localized<Readonly<Record<'report' | 'return' | 'certificate', string>>> = {
  zh: { report: '校验报告', return: '退回单', certificate: '校验单' },
  en: { report: 'check-report', return: 'return-note', certificate: 'certificate' },
}
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The report in one of its ways, as a file named after the workbook. */
export async function fileOf(
  kind: Exclude<ExportKind, 'sheet' | 'draft-docx'>,
  report: FileReport,
  language: Language,
  { made, bytes }: ExportFacts,
): Promise<ExportedFile> {
  const named = (title: keyof (typeof TITLES)[Language], ending: string): string => {
    const stem = report.path.replace(/\.[^.]+$/, '')
    return `${stem === '' ? '' : `${stem}-`}${TITLES[language][title]}.${ending}`
  }
  const note = (): PaperDocument => returnNote(report, language, null)
  const proof = (): PaperDocument =>
    certificate(report, { sha256: bytes && sha256(bytes), version: YIJIAO_VERSION, made }, language)
  switch (kind) {
    case 'html':
      return { name: named('report', 'html'), content: htmlReport([report], language, made), type: 'text/html' }
    case 'json':
      return { name: named('report', 'json'), content: jsonReport([report]), type: 'application/json' }
    case 'csv':
      return { name: named('report', 'csv'), content: csvReport([report], language), type: 'text/csv' }
    case 'return-html':
      return { name: named('return', 'html'), content: documentHtml(note()), type: 'text/html' }
    case 'return-text':
      return { name: named('return', 'txt'), content: documentText(note()), type: 'text/plain' }
    case 'return-docx':
      return { name: named('return', 'docx'), content: await word(note()), type: WORD }
    case 'certificate-html':
      return { name: named('certificate', 'html'), content: documentHtml(proof()), type: 'text/html' }
    case 'certificate-docx':
      return { name: named('certificate', 'docx'), content: await word(proof()), type: WORD }
  }
}

/** Word's package weighs as much as all the rest: it is loaded for it alone. */
async function word(document: PaperDocument): Promise<Uint8Array> {
  const { documentDocx } = await import('../../report/document/docx')
  return documentDocx(document)
}
