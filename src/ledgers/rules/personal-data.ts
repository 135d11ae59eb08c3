import type { Rule } from '../../findings/rule'
import { cellArea } from '../../grid/address'
import { textOf, type CellValue } from '../../grid/cell'
import type { SheetContents } from '../../grid/contents'
import { hasIdentityNumber } from '../personal'
import { reduced } from '../reading/reduced'
import type { LedgerSubject } from '../subject'

/** What is looked through for personal data. */
export type PersonalSubject = Pick<LedgerSubject, 'workbook'> & {
  readonly reading: Pick<LedgerSubject['reading'], 'ledgers'>
}

export const ledgerPersonalData: Rule<PersonalSubject, { readonly kind: 'number' | 'name'; readonly heading: string }> =
  {
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
const LONGEST_HEADING = 30

/** A column of pupils' names; only on sheets about single pupils. */
function nameHeading(sheet: SheetContents, isOfPupils: boolean): Found | null {
  let isMeant = isOfPupils || OF_PUPILS.test(sheet.name)
  let looked = 0
  for (const [row, cells] of sheet.rows) {
    if (looked++ > TOP_ROWS || (looked > 2 && !isMeant)) break
    isMeant ||= looked <= 2 && cells.some((cell) => isShort(cell) && OF_PUPILS.test(cell))
    const column = isMeant ? cells.findIndex((cell) => isShort(cell) && NAME_HEADINGS.has(reduced(cell))) : -1
    if (column >= 0) return { kind: 'name', heading: textOf(cells[column]).trim(), row, column }
  }
  return null
}

function isShort(cell: CellValue | undefined): cell is string {
  return typeof cell === 'string' && cell.length <= LONGEST_HEADING
}

function numberIn(sheet: SheetContents): Found | null {
  for (const [row, cells] of sheet.rows) {
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column]
      if (typeof cell === 'string' && hasIdentityNumber(cell)) return { kind: 'number', heading: '', row, column }
    }
  }
  return null
}
