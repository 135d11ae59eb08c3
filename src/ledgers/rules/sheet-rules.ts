import type { Rule } from '../../findings/rule'
import { cellArea } from '../../grid/address'
import { textOf, type CellValue } from '../../grid/cell'
import type { SheetContents } from '../../grid/contents'
import { missingColumns, reduced, type Block } from '../reading/headings'
import { hasIdentityNumber } from '../personal'
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

export const ledgerPersonalData: Rule<LedgerSubject, { readonly kind: 'number' | 'name'; readonly heading: string }> = {
  name: 'ledger-personal-data',
  severity: 'warning',
  texts: {
    zh: {
      title: '有学生姓名或身份证号',
      about:
        '工作簿里有身份证号，或者控辍保学、残疾儿童、随迁子女、留守儿童的表里有姓名一栏。报送的表里不应带个人信息；报告里不会抄写它们。',
      message: ({ kind, heading }) => (kind === 'number' ? '这张表里有身份证号。' : `这张表有“${heading}”一栏。`),
      hint: () => '报送前请删去，用编号代替。',
    },
    en: {
      title: 'Names of pupils, or identity numbers',
      about:
        'A workbook holds an identity number, or a sheet about single pupils has a column of names. What is sent on should have neither; reports never copy them.',
      message: ({ kind, heading }) =>
        kind === 'number' ? 'This sheet holds an identity number.' : `This sheet has a column “${heading}”.`,
      hint: () => 'Remove it before you send the workbook on; use numbers of your own.',
    },
  },
  *check({ workbook, reading }) {
    const pupilSheets = new Set(
      reading.ledgers.filter(({ ledger }) => ledger.pupils).flatMap(({ blocks }) => blocks.map(({ sheet }) => sheet)),
    )
    for (const sheet of workbook.sheets) {
      const found = nameHeading(sheet, pupilSheets.has(sheet)) ?? numberIn(sheet)
      if (found) yield { sheet: sheet.name, area: cellArea(found.row, found.column), facts: found }
    }
  },
}

interface Found {
  readonly kind: 'number' | 'name'
  readonly heading: string
  readonly row: number
  readonly column: number
}

const OF_PUPILS = /控辍|辍学|残疾|随迁|留守/
const NAME_HEADINGS: ReadonlySet<string> = new Set(['姓名', '学生姓名', '儿童姓名', '残疾儿童姓名', '留守儿童姓名'])
const TOP_ROWS = 30

/** A column of pupils' names; only on sheets about single pupils. */
function nameHeading(sheet: SheetContents, isOfPupils: boolean): Found | null {
  let isMeant = isOfPupils || OF_PUPILS.test(sheet.name)
  let looked = 0
  for (const [row, cells] of sheet.rows) {
    if (looked++ > TOP_ROWS) break
    const texts = cells.map((cell) => (typeof cell === 'string' && cell.length <= TOP_ROWS ? cell : ''))
    isMeant ||= looked <= 2 && texts.some((text) => OF_PUPILS.test(text))
    const column = isMeant ? texts.findIndex((text) => NAME_HEADINGS.has(reduced(text))) : -1
    if (column >= 0) return { kind: 'name', heading: texts[column].trim(), row, column }
  }
  return null
}

function numberIn(sheet: SheetContents): Found | null {
  for (const [row, cells] of sheet.rows) {
    const column = cells.findIndex((cell: CellValue) => typeof cell === 'string' && hasIdentityNumber(textOf(cell)))
    if (column >= 0) return { kind: 'number', heading: '', row, column }
  }
  return null
}
