import type { Hit, Rule } from '../../findings/rule'
import { cellArea } from '../../grid/address'
import type { SheetContents } from '../../grid/contents'
import { hasIdentityNumber } from '../personal-data/personal'
import { nameHeading, type NameHeading } from '../personal-data/name-heading'
import type { LedgerSubject } from '../subject'

/** What is looked through for personal data. */
export type PersonalSubject = Pick<LedgerSubject, 'workbook'> & {
  readonly reading: Pick<LedgerSubject['reading'], 'ledgers'>
}

interface Facts {
  readonly kind: 'number' | 'name'
  readonly heading: string
}

export const ledgerPersonalData: Rule<PersonalSubject, Facts> = {
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
  check({ workbook, reading }) {
    const hits: Hit<Facts>[] = []
    const pupilSheets = new Set(
      reading.ledgers.filter(({ ledger }) => ledger.pupils).flatMap(({ blocks }) => blocks.map(({ sheet }) => sheet)),
    )
    for (const sheet of workbook.sheets) {
      const named = nameHeading(sheet, pupilSheets.has(sheet))
      const found: Found | null = named ? { kind: 'name', ...named } : numberIn(sheet)
      if (found) hits.push({ sheet: sheet.name, area: cellArea(found.row, found.column), facts: found })
    }
    return hits
  },
}

interface Found extends NameHeading {
  readonly kind: 'number' | 'name'
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
