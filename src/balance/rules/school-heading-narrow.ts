import { COLUMN } from '../columns/columns'
import { addressIn, type AmountCell, type SchoolRow, type SchoolTable } from '../school-sheet/sheet'
import { placeIn, type SchoolRule } from './subject'

interface Facts {
  readonly heading: string
  readonly address: string
  readonly written: string
  /** The words that make the difference. */
  readonly narrowing: string
}

export const schoolHeadingNarrow: SchoolRule<Facts> = {
  name: 'school-heading-narrow',
  severity: 'warning',
  texts: {
    zh: {
      title: '表头的口径比指标窄',
      about:
        '有的表头和指标相像，口径却窄：使用面积不是建筑面积，市级以上骨干不是县级以上，教学用房不含辅助用房，运动场地不含体育馆，（寄宿生）只是一部分。数字照样读取，结果可能偏低；在校生数只是一部分的，结果偏高，不能判定达标。',
      message: ({ heading, address, written, narrowing }) =>
        `表头“${written}”〔${address}〕当作“${heading}”读取；“${narrowing}”的口径比它窄，结果可能${heading === COLUMN.enrolment ? '偏高' : '偏低'}。`,
      hint: ({ heading }) => `请核对这一列是不是“${heading}”；是的话请改成这个名称，不是的话请补上应有的列。`,
    },
    en: {
      title: 'A heading means less than the indicator',
      about:
        'Some headings look like an indicator and mean less: usable area, key teachers from the city’s level up, classrooms without auxiliary rooms, grounds without halls, boarders. They are read all the same, and the result may be too low; where a part of the pupils is read it is too high, and nothing passes.',
      message: ({ heading, address, written, narrowing }) =>
        `Heading “${written}” (${address}) is read as ${heading}; “${narrowing}” means less, so the result may be too ${heading === COLUMN.enrolment ? 'high' : 'low'}.`,
      hint: ({ heading }) => `If the column is ${heading}, give it that name; otherwise add the column.`,
    },
  },
  *check({ reading }) {
    const said = new Set<string>()
    for (const { amounts } of oneOfEachKind(reading.rows)) {
      for (const cell of amounts.values()) {
        const { narrowing, spec } = cell.found
        if (narrowing.length === 0 || said.has(keyOf(cell))) continue
        said.add(keyOf(cell))
        const { table, found } = cell
        const address = addressIn(table, found.headingRow, found.column)
        const written = found.headingText.replace(/\s+/g, '')
        const facts = { heading: spec.heading, address, written, narrowing: narrowing.join('、') }
        yield { ...placeIn(table, found.headingRow, found.column), facts }
      }
    }
  },
}

/** Rows of one table and one stage have their amounts from the same columns. */
function oneOfEachKind(rows: readonly SchoolRow[]): readonly SchoolRow[] {
  const known = new Map<SchoolTable, Set<string>>()
  return rows.filter(({ table, stage, whole }) => {
    const kinds = known.get(table) ?? new Set()
    known.set(table, kinds)
    const kind = `${stage} ${whole}`
    const isNew = !kinds.has(kind)
    kinds.add(kind)
    return isNew
  })
}

function keyOf({ table, found }: AmountCell): string {
  return `${table.sheet.name} ${addressIn(table, found.headingRow, found.column)}`
}
