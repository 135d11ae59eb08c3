import type { Rule } from '../../findings/rule'
import { cellArea } from '../../grid/address'
import { missingColumns, type Block } from '../reading/headings'
import type { LedgerSubject } from '../subject'

interface MissingFacts {
  readonly sheet: string
  readonly ledger: { readonly zh: string; readonly en: string }
  readonly headings: readonly string[]
  /** Whether it has too little to be read at all. */
  readonly isHalf: boolean
}

export const ledgerColumnMissing: Rule<LedgerSubject, MissingFacts> = {
  name: 'ledger-column-missing',
  severity: 'warning',
  texts: {
    zh: {
      title: '台账缺栏目',
      about: '一张台账缺少应有的栏目：与这些栏目有关的数算不出来，也不作结论；缺得太多的整张不读。',
      message: ({ sheet, ledger, headings, isHalf }) =>
        isHalf
          ? `“${sheet}”像是${ledger.zh}，缺的栏目太多，没有读：${headings.join('、')}。`
          : `${ledger.zh}缺栏目：${headings.join('、')}。`,
      hint: () => '请按空白台账的表头补上；可以用“插入空白台账”对照。',
    },
    en: {
      title: 'Columns missing from a ledger',
      about: 'A ledger lacks columns: nothing is worked out that rests on them; one that lacks too many is not read.',
      message: ({ sheet, ledger, headings, isHalf }) =>
        isHalf
          ? `“${sheet}” looks like the ledger ${ledger.en} and lacks too many columns to be read: ${headings.join(', ')}.`
          : `The ledger ${ledger.en} lacks columns: ${headings.join(', ')}.`,
      hint: () => 'Add the headings as the blank ledger has them.',
    },
  },
  *check({ reading: { ledgers, halves } }) {
    for (const { blocks } of ledgers) for (const block of blocks) yield* missing(block, false)
    for (const block of halves) yield* missing(block, true)
  },
}

function* missing(block: Block, isHalf: boolean) {
  const headings = missingColumns(block).map(({ heading }) => heading)
  if (headings.length === 0) return
  const { sheet, ledger } = block
  const facts = { sheet: sheet.name, ledger: ledger.name, headings, isHalf }
  yield { sheet: sheet.name, area: headOf(block), facts }
}

const headOf = ({ headingRow, columns }: Block) =>
  cellArea(headingRow, Math.min(...columns.filter((column) => column >= 0)))

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
