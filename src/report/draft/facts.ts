import { LEDGERS } from '../../ledgers/kinds'
import type { Figure, Ledger } from '../../ledgers/ledger'
import type { LedgerResult } from '../../ledgers/result'
import { COLUMN } from '../../balance/columns/columns'
import { STAGE_NAMES } from '../../balance/stage'
import { areaAddress, cellAddress } from '../../grid/address'
import { coefficient, limitText } from '../balance/format'
import type { Paragraph, Run } from '../document/document'
import type { DraftSource } from './source'
import { hole, paragraph, type Sources } from './text'

/** What stands beside the form, a paragraph each: large classes, other ledgers, coefficients above their limits; `isWhole`: also those within. */
export function factParagraphs(source: DraftSource, sources: Sources, isWhole: boolean): Paragraph[] {
  const ledgers = source.check.ledgers.filter(({ id }) => id !== 'large-classes')
  return [
    ...classSentence(source, sources),
    ...ledgers.map((result) => ledgerSentence(result, sources)),
    ...coefficientSentences(source, sources, isWhole),
  ]
}

/** 现有66人以上超大班额1个、56人以上大班额3个，占班级总数的0.4%. By the ledger, else by the school sheet. */
function classSentence({ check }: DraftSource, sources: Sources): Paragraph[] {
  const ledger = check.ledgers.find(({ id }) => id === 'large-classes')
  const { schools } = check.subject
  const stages = schools.all.flatMap((school) => school.stages)
  const inSheet = (field: string): number | null => {
    const value = schools.areKnown ? schools.fact(stages, field) : null
    return typeof value === 'number' ? value : null
  }
  const inLedger = (id: string): number | null =>
    typeof ledger?.figures[id] === 'number' ? (ledger.figures[id] as number) : null
  const superLarge = ledger ? inLedger('n66') : inSheet('superLarge')
  const large = ledger ? inLedger('n56') : inSheet('large')
  if (!ledger && superLarge === null && large === null) return []
  const sheet = schools.rows[0]?.table.sheet.name ?? ''
  const where = ledger
    ? `${ledger.sheet}!${ledger.range}`
    : `${sheet}（${COLUMN.superLargeClasses}、${COLUMN.largeClasses}）`
  const classes = inSheet('classes')
  const share = classes && large !== null ? String(Number(((large * 100) / classes).toFixed(2))) : null
  return [
    paragraph(
      '现有66人以上超大班额',
      known(superLarge, '66人以上超大班额数', where, sources),
      '个、56人以上大班额',
      known(large, '56人以上大班额数', where, sources),
      '个，占班级总数的',
      share === null
        ? hole('占班级总数的百分比')
        : sources.from('56人以上大班额占班级总数', `${share}%`, `${where}；${sheet}（${COLUMN.classes}）`),
      '。',
    ),
  ]
}

function known(value: number | null, what: string, where: string, sources: Sources): string | Run {
  return value === null ? hole(what) : sources.from(what, value, where)
}

/** 交流轮岗台账：…420，…45. */
function ledgerSentence(result: LedgerResult, sources: Sources): Paragraph {
  const ledger = LEDGERS.find(({ id }) => id === result.id) as Ledger
  const where = result.parts.map(({ sheet, range }) => `${sheet}!${range}`).join('、')
  const parts = ledger.figures.flatMap((figure, index) => [
    index === 0 ? '' : '，',
    figure.name.zh,
    figureRun(figure, result.figures[figure.id], where, sources),
  ])
  return paragraph(`${ledger.name.zh}：`, ...parts, '。')
}

function figureRun({ name, format }: Figure, value: unknown, where: string, sources: Sources): string | Run {
  if (typeof value === 'string') return sources.from(name.zh, value, where)
  if (typeof value !== 'number') return hole(name.zh)
  return sources.from(name.zh, format === 'percent' ? `${(value * 100).toFixed(2)}%` : value, where)
}

/** 生均教学仪器设备值小学0.612，超过0.50. */
function coefficientSentences({ balance }: DraftSource, sources: Sources, isWhole: boolean): Paragraph[] {
  if (!balance) return []
  const { stages, standard } = balance.assessment
  return stages.flatMap(({ stage, indicators }) =>
    indicators
      .filter(({ pass, cv, limit }) => (isWhole || pass === false) && cv !== null && limit !== null)
      .map(({ id, cv, limit }) => {
        const { name = id, numerator = '' } = standard.resource.indicators.find((each) => each.id === id) ?? {}
        const where = columnPlace(balance, numerator)
        const value = sources.from(`${name}差异系数（${STAGE_NAMES.zh[stage]}）`, coefficient(cv, limit), where)
        return paragraph(`${name}${STAGE_NAMES.zh[stage]}`, value, `，超过${limitText(limit ?? 0)}。`)
      }),
  )
}

/** The cells of a column of the school sheet. */
function columnPlace({ reading }: NonNullable<DraftSource['balance']>, numerator: string): string {
  const cells = reading.rows.flatMap(({ table, amounts }) => {
    const cell = amounts.get(numerator)
    return cell && cell.made === null ? [{ sheet: table.sheet.name, ...table.place(cell.row, cell.found.column) }] : []
  })
  const [first] = cells
  if (!first) return `${reading.tables[0]?.sheet.name ?? ''}（${numerator}）`
  const own = cells.filter(({ sheet }) => sheet === first.sheet)
  const rows = own.map(({ row }) => row)
  const columns = own.map(({ column }) => column)
  const area = { top: min(rows), bottom: max(rows), left: min(columns), right: max(columns) }
  return `${first.sheet}!${area.top === area.bottom ? cellAddress(area.top, area.left) : areaAddress(area)}`
}

const min = (values: readonly number[]): number => values.reduce((least, value) => Math.min(least, value))
const max = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value))
