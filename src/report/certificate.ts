import type { Waiver } from '../findings/waiver'
import type { Language, Localized } from '../text/language'
import type { Block, PaperDocument } from './document/document'
import type { FileReport } from './file-report'
import { REPORT_MESSAGES } from './messages'
import { VERDICT_LINES, verdictOf } from './verdict'

/** What a 校验单 certifies besides the report. */
export interface CertificateFacts {
  /** The SHA-256 of the file in hex; null where only the open workbook is known and not its file. */
  readonly sha256: string | null
  /** The version of the product, which is that of its rules. */
  readonly version: string
  /** The day of the check, ISO 8601. */
  readonly made: string
}

interface CertificateMessages {
  readonly title: string
  readonly file: string
  readonly hash: string
  readonly noHash: string
  readonly edition: string
  readonly checkedOn: string
  readonly rules: string
  readonly verdict: string
  readonly counts: string
  readonly waivers: (count: number) => string
  readonly headings: { readonly place: string; readonly rule: string; readonly reason: string; readonly who: string }
  readonly more: (count: number) => string
  readonly statement: string
  readonly signatures: readonly string[]
}

const MESSAGES: Localized<CertificateMessages> = {
  zh: {
    title: '汇总表校验单',
    file: '文件',
    hash: '文件指纹（SHA-256）',
    noHash: '在打开的工作簿上校验，没有取文件指纹',
    edition: '表式',
    checkedOn: '校验日期',
    rules: '规则版本',
    verdict: '结论',
    counts: '问题',
    waivers: (count) => `保留的问题及理由（${count}处）`,
    headings: { place: '位置', rule: '规则', reason: '理由', who: '说明人、日期' },
    more: (count) => `另有${count}处，见校验报告。`,
    statement: '以上结论只对这个文件有效：文件改动以后，指纹就不同，须重新校验。',
    signatures: ['填报人', '审核人', '负责人'],
  },
  en: {
    title: 'Certificate of the check',
    file: 'File',
    hash: 'SHA-256 of the file',
    noHash: 'checked in the open workbook; the file itself was not read',
    edition: 'Form',
    checkedOn: 'Checked on',
    rules: 'Version of the rules',
    verdict: 'Verdict',
    counts: 'Findings',
    waivers: (count) => `What stands, and why (${count})`,
    headings: { place: 'Where', rule: 'Rule', reason: 'Reason', who: 'Who and when' },
    more: (count) => `${count} more: see the report.`,
    statement: 'This holds for this very file: once it is changed its hash differs, and it must be checked again.',
    signatures: ['Filled in by', 'Reviewed by', 'Head'],
  },
}

/** So many explanations fit on the one page. */
const MOST_WAIVERS = 8

/** 校验单: what was checked, by which rules, with which verdict; one page to sign. */
export function certificate(report: FileReport, facts: CertificateFacts, language: Language): PaperDocument {
  const messages = MESSAGES[language]
  return {
    language,
    title: messages.title,
    blocks: [
      { kind: 'facts', rows: factRows(report, facts, language) },
      ...waiverBlocks(report.waivers ?? [], messages),
      { kind: 'paragraph', text: messages.statement },
      { kind: 'signatures', labels: messages.signatures },
    ],
  }
}

function factRows(report: FileReport, facts: CertificateFacts, language: Language): [string, string][] {
  const messages = MESSAGES[language]
  const { unit, date, notFilled, counts } = REPORT_MESSAGES[language]
  const line = VERDICT_LINES[language][verdictOf(report)](report.counts)
  return [
    [messages.file, report.path.replace(/^.*[\\/]/s, '')],
    [messages.hash, facts.sha256 ?? messages.noHash],
    ...report.tables.flatMap((table): [string, string][] => [
      [unit, table.unit ?? notFilled],
      [date, table.date ?? notFilled],
      [messages.edition, table.edition],
    ]),
    [messages.checkedOn, facts.made],
    [messages.rules, facts.version],
    [messages.verdict, report.reason === undefined ? line : `${line}：${report.reason}`],
    [messages.counts, counts(report.counts)],
  ]
}

function waiverBlocks(waivers: readonly Waiver[], messages: CertificateMessages): Block[] {
  if (waivers.length === 0) return []
  const { place, rule, reason, who } = messages.headings
  const rows = waivers
    .slice(0, MOST_WAIVERS)
    .map((one) => [one.cell ?? one.sheet ?? '', one.rule, one.reason, `${one.name} ${one.date}`])
  const left = waivers.length - rows.length
  const columns = [
    { heading: place, width: 0.12 },
    { heading: rule, width: 0.28 },
    { heading: reason, width: 0.36 },
    { heading: who, width: 0.24 },
  ]
  return [
    { kind: 'heading', level: 1, text: messages.waivers(waivers.length) },
    { kind: 'table', columns, rows },
    ...(left > 0 ? [{ kind: 'paragraph', text: messages.more(left) } as const] : []),
  ]
}
