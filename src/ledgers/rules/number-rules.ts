import type { Rule } from '../../findings/rule'
import { cellArea } from '../../grid/address'
import { firstPart } from '../ledger'
import { columnOf, indexOf } from '../scope'
import type { LedgerRow } from '../reading/rows'
import type { LedgerSubject, LedgerView } from '../subject'
import { onlyOf } from '../../text/items'
import { cellOf, wordOfRow } from './words'

interface PartsFacts {
  readonly name: string
  readonly heading: string
  readonly whole: number
  readonly parts: string
  readonly sum: number
}

export const groupParts: Rule<LedgerSubject, PartsFacts> = {
  name: 'group-parts',
  severity: 'error',
  texts: {
    zh: {
      title: '各部分加起来不等于总数',
      about: '残疾儿童、随迁子女台账里，一行的各种去向加起来应等于总数（未入学也算在内）。',
      message: ({ name, heading, whole, parts, sum }) => `${name}${heading}${whole}人，${parts}加起来是${sum}人。`,
      hint: () => '请核实总数和各部分，改正不对的一个。',
    },
    en: {
      title: 'The parts are not the whole',
      about: 'In a row of these ledgers, all parts (未入学 too) add up to the whole.',
      message: ({ name, heading, whole, parts, sum }) =>
        `${name}: ${heading} is ${whole}, and ${parts} add up to ${sum}.`,
      hint: () => 'Check the whole and its parts.',
    },
  },
  *check({ ledgers }) {
    for (const { whole: view } of ledgers) {
      const { whole } = view.table.ledger
      if (!whole) continue
      for (const row of firstRows(view)) {
        const total = row.values[indexOf(row, whole.whole)]
        const parts = whole.parts.map((key) => row.values[indexOf(row, key)])
        if (typeof total !== 'number' || !parts.every((part) => typeof part === 'number')) continue
        const sum = parts.reduce((before, part) => before + part, 0)
        if (sum === total) continue
        const headings = whole.parts.map((key) => columnOf(row, key).heading).join('、')
        yield {
          ...placeOfCell(row, whole.whole),
          facts: {
            name: firstName(row),
            heading: columnOf(row, whole.whole).heading,
            whole: total,
            parts: headings,
            sum,
          },
        }
      }
    }
  },
}

interface AboveFacts {
  readonly name: string
  readonly heading: string
  readonly value: number
  readonly enrolment: number
}

export const groupAbovePupils: Rule<LedgerSubject, AboveFacts> = {
  name: 'group-above-pupils',
  severity: 'error',
  texts: {
    zh: {
      title: '比学校的学生还多',
      about: '台账里一所学校的残疾儿童、随迁子女、留守儿童比学校基本数据里它各学段的在校生加起来还多。',
      message: ({ name, heading, value, enrolment }) =>
        `${name}${heading}${value}人，学校基本数据里全校在校生只有${enrolment}人。`,
      hint: () => '请核实台账和在校生数。',
    },
    en: {
      title: 'More than the school has pupils',
      about: 'A ledger counts more children of a school than it has pupils in all its stages.',
      message: ({ name, heading, value, enrolment }) =>
        `${name}: ${heading} is ${value}, and the school has ${enrolment} pupils.`,
      hint: () => 'Check the ledger and the number of pupils.',
    },
  },
  *check({ ledgers, schools }) {
    for (const { whole: view } of ledgers) {
      const { within } = view.table.ledger
      if (within === undefined) continue
      for (const row of firstRows(view)) {
        const value = row.values[indexOf(row, within)]
        const name = row.values[row.block.part.columns.findIndex(({ kind }) => kind === 'school' || kind === 'place')]
        if (typeof value !== 'number' || typeof name !== 'string') continue
        const known = onlyOf(schools.named(name, view.read.countyOf(row)))
        const enrolment = known && schools.fact(known.stages, 'pupils')
        if (typeof enrolment !== 'number' || value <= enrolment) continue
        yield {
          ...placeOfCell(row, within),
          facts: { name: firstName(row), heading: columnOf(row, within).heading, value, enrolment },
        }
      }
    }
  },
}

/** The rows of a ledger's first table. */
function firstRows({ table }: LedgerView): readonly LedgerRow[] {
  return table.rows.get(firstPart(table.ledger)) ?? []
}

function placeOfCell(row: LedgerRow, key: string) {
  const place = cellOf(row, key)
  return { sheet: row.block.sheet.name, area: cellArea(place.row, place.column) }
}

function firstName(row: LedgerRow): string {
  const named = row.block.part.columns.find(({ kind }) => kind === 'school' || kind === 'place')
  return (named && wordOfRow(row, named.key)) ?? ''
}
