import type { Rule } from '../../findings/rule'
import { cellAddress, cellArea } from '../../grid/address'
import { textOf } from '../../grid/cell'
import { seenAt } from '../../grid/merged-areas'
import { quoted } from '../personal-data/personal'
import { sheetColumn, missingColumns, type Block } from '../reading/headings'
import type { LedgerSubject } from '../subject'
import type { ReadLedger } from '../table'
import { itemAt } from '../../text/items'

interface MissingFacts {
  readonly sheet: string
  readonly ledger: { readonly zh: string; readonly en: string }
  readonly headings: readonly string[]
  /** Whether it has too little to be read at all. */
  readonly isHalf: boolean
  /** The table that is missing as a whole; null where it is columns. */
  readonly table: string | null
}

export const ledgerColumnMissing: Rule<LedgerSubject, MissingFacts> = {
  name: 'ledger-column-missing',
  severity: 'warning',
  texts: {
    zh: {
      title: '台账缺栏目',
      about: '一张台账缺少应有的栏目：与这些栏目有关的数算不出来，也不作结论；缺得太多的整张不读。',
      message: ({ sheet, ledger, headings, isHalf, table }) => {
        if (table !== null) return `${ledger.zh}缺一张表：${table}。`
        return isHalf
          ? `“${sheet}”像是${ledger.zh}，缺的栏目太多，没有读：${headings.join('、')}。`
          : `${ledger.zh}缺栏目：${headings.join('、')}。`
      },
      hint: () => '请按空白台账的表头补上；可以用“插入空白台账”对照。',
    },
    en: {
      title: 'Columns missing from a ledger',
      about: 'A ledger lacks columns: nothing is worked out that rests on them; one that lacks too many is not read.',
      message: ({ sheet, ledger, headings, isHalf, table }) => {
        if (table !== null) return `The ledger ${ledger.en} lacks a table: ${table}.`
        return isHalf
          ? `“${sheet}” looks like the ledger ${ledger.en} and lacks too many columns to be read: ${headings.join(', ')}.`
          : `The ledger ${ledger.en} lacks columns: ${headings.join(', ')}.`
      },
      hint: () => 'Add the headings as the blank ledger has them.',
    },
  },
  *check({ reading: { ledgers, halves } }) {
    for (const { blocks } of ledgers) for (const block of blocks) yield* missing(block, false)
    for (const read of ledgers) yield* missingTables(read)
    for (const block of halves) yield* missing(block, true)
  },
}

function* missing(block: Block, isHalf: boolean) {
  const headings = missingColumns(block).map(({ heading }) => heading)
  if (headings.length === 0) return
  const { sheet, ledger } = block
  const facts = { sheet: sheet.name, ledger: ledger.name, headings, isHalf, table: null }
  yield { sheet: sheet.name, area: headOf(block), facts }
}

/** Tables but the first that a ledger does not have; that the first is missing its own rules say. */
function* missingTables({ ledger, blocks }: ReadLedger) {
  const first = itemAt(blocks, 0)
  const { sheet } = first
  for (const part of ledger.parts.slice(1)) {
    if (blocks.some((block) => block.part === part)) continue
    const facts = { sheet: sheet.name, ledger: ledger.name, headings: [], isHalf: false, table: part.title }
    yield { sheet: sheet.name, area: headOf(first), facts }
  }
}

const headOf = ({ headingRow, columns }: Block) =>
  cellArea(headingRow, Math.min(...columns.filter((column) => column >= 0)))

interface DoubledFacts {
  readonly heading: string
  readonly other: string
  readonly cell: string
}

export const ledgerColumnDoubled: Rule<LedgerSubject, DoubledFacts> = {
  name: 'ledger-column-doubled',
  severity: 'warning',
  texts: {
    zh: {
      title: '台账里同一栏目有两列',
      about: '台账里两列的表头说的是同一栏目，哪一列算数分不清：两列写得不一样的格子不作结论。',
      message: ({ heading, other, cell }) => `“${other}”与〔${cell}〕说的都是${heading}，分不清哪一列算数。`,
      hint: () => '请只留一列，或把另一列的表头写清楚。',
    },
    en: {
      title: 'Two columns for one heading of a ledger',
      about: 'Two columns of a ledger have headings that mean the same: nothing is concluded where they differ.',
      message: ({ heading, other, cell }) =>
        `“${other}” and ${cell} both mean ${heading}; which one counts is not clear.`,
      hint: () => 'Leave one of them, or make the heading of the other clear.',
    },
  },
  *check({ reading: { ledgers } }) {
    for (const { blocks } of ledgers)
      for (const block of blocks) {
        const { sheet, part, headingRow, again } = block
        for (const { at, column } of again) {
          const other = quoted(textOf(seenAt(sheet, headingRow, column)))
          const cell = cellAddress(headingRow, sheetColumn(block, at))
          const facts = { heading: itemAt(part.columns, at).heading, other, cell }
          yield { sheet: sheet.name, area: cellArea(headingRow, column), facts }
        }
      }
  },
}

interface SeveralFacts {
  readonly ledger: { readonly zh: string; readonly en: string }
  readonly first: string
  readonly sheet: string
}

export const ledgerSeveralSheets: Rule<LedgerSubject, SeveralFacts> = {
  name: 'ledger-several-sheets',
  severity: 'info',
  texts: {
    zh: {
      title: '同一种台账有几张表',
      about: '工作簿里同一种台账有几张表：合在一起计算，重复的行只算一次。',
      message: ({ ledger, first, sheet }) => `${ledger.zh}有几张表，“${sheet}”与“${first}”合在一起计算。`,
      hint: () => '旧的、作废的请删去或移到别的工作簿。',
    },
    en: {
      title: 'Several sheets of one ledger',
      about:
        'A workbook has several sheets of one kind of ledger: they are counted together, rows that stand twice once.',
      message: ({ ledger, first, sheet }) =>
        `There are several sheets of the ledger ${ledger.en}: “${sheet}” is counted together with “${first}”.`,
      hint: () => 'Remove sheets that are out of date.',
    },
  },
  *check({ reading: { ledgers } }) {
    for (const { ledger, blocks } of ledgers)
      for (const [at, block] of blocks.entries()) {
        const first = blocks.find(({ part }) => part === block.part)!
        if (blocks.indexOf(first) === at) continue
        yield {
          sheet: block.sheet.name,
          area: headOf(block),
          facts: { ledger: ledger.name, first: first.sheet.name, sheet: block.sheet.name },
        }
      }
  },
}
