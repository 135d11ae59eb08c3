import { addressIn, type AmountCell, type Made } from '../school-sheet/sheet'
import { itemAt } from '../../text/items'
import { amountHit, placeIn, schoolName, type SchoolRule } from './subject'

interface Part {
  readonly sign: 1 | -1
  readonly written: string
  readonly address: string
  readonly value: number
}

interface Facts {
  readonly heading: string
  readonly school: string
  readonly parts: readonly Part[]
  readonly value: number
}

const amount = (value: number) => String(Math.round(value * 100) / 100)
const signed = (parts: readonly Part[], text: (part: Part) => string) =>
  parts.map((part, at) => (part.sign < 0 ? ' − ' : at === 0 ? '' : ' + ') + text(part)).join('')
const columns = (parts: readonly Part[]) => signed(parts, ({ written, address }) => `“${written}”〔${address}〕`)
const sum = ({ parts, value }: Facts) => `${signed(parts, (part) => amount(part.value))} = ${amount(value)}`

export const schoolDerived: SchoolRule<Facts> = {
  name: 'school-derived',
  severity: 'info',
  texts: {
    zh: {
      title: '由其他列算出的数据',
      about:
        '统计报表没有这一列，由其他列算出：男生、女生相加是在校生，高于规定学历教师按学历相加（小学专科及以上、初中本科及以上），体育、艺术教师按课程相加，教学及辅助用房减去室内体育用房，体育运动场馆是运动场地加室内体育用房，大班额是各档相加；分校的数加到本校。',
      message: (facts) => `${facts.heading}由这些列算出：${columns(facts.parts)}；如${facts.school}：${sum(facts)}。`,
      hint: () => '请核对算法；有现成的数，可以加一列直接填写。',
    },
    en: {
      title: 'Amounts made of other columns',
      about:
        'The statistics have no such column, so it is made of others: boys and girls, teachers by degree, teachers by subject, rooms less the sports hall inside them, grounds and hall, bands of class sizes; and a branch is added to its school.',
      message: (facts) =>
        `${facts.heading} is made of these columns: ${columns(facts.parts)}; for ${facts.school}: ${sum(facts)}.`,
      hint: () => 'Check how it is made; a column of its own goes before.',
    },
  },
  *check({ reading }) {
    const said = new Set<string>()
    for (const row of reading.rows) {
      for (const cell of row.amounts.values()) {
        const { made, value } = cell
        if (!made || made.parts.length < 2 || value === null) continue
        const isBranch = areOfOneColumn(made)
        const parts = made.parts.map((part) => (isBranch ? part.cell.row : part.cell.found.column))
        const key = `${row.table.sheet.name} ${cell.found.spec.heading} ${isBranch} ${parts.join()}`
        if (said.has(key)) continue
        said.add(key)
        const facts = {
          heading: cell.found.spec.heading,
          school: schoolName(row),
          parts: made.parts.map(partOf),
          value,
        }
        const first = itemAt(made.parts, 0).cell
        const { area, sheet } = amountHit(row, first, null)
        const { headingRow, column } = first.found
        yield { ...(isBranch ? { sheet, area } : placeIn(row.table, headingRow, column)), facts }
      }
    }
  },
}

/** What a branch adds to its school comes from one column, what is made of others from several. */
function areOfOneColumn({ parts }: Made): boolean {
  return new Set(parts.map(({ cell }) => cell.found.column)).size === 1
}

function partOf({ cell, sign }: { readonly cell: AmountCell; readonly sign: 1 | -1 }): Part {
  const { table, found, row, value } = cell
  const written = found.headingText.replace(/\s+/g, '')
  return { sign, written, address: addressIn(table, row, found.column), value: value ?? 0 }
}
