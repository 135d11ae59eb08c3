import type { SchoolKind } from '../school'
import { facilitiesOf, type Standard } from '../standard'
import { readKind, STAGES_OF, type SheetStage } from '../school-sheet/stage-and-kind'
import type { SchoolRow } from '../school-sheet/sheet'
import { rowPlace, schoolName, type SchoolRule } from './subject'

interface Facts {
  readonly school: string
  readonly kind: string
  readonly lacks: readonly SheetStage[]
  /** The stages that all of its buildings and equipment are counted for, as nothing tells how to split them. */
  readonly credited: readonly SheetStage[]
}

const NAMES: Readonly<Record<'zh' | 'en', Record<SheetStage, string>>> = {
  zh: { primary: '小学', junior: '初中', senior: '高中' },
  en: { primary: 'primary (小学)', junior: 'junior secondary (初中)', senior: 'senior secondary (高中)' },
}

export const schoolStageMissing: SchoolRule<Facts> = {
  name: 'school-stage-missing',
  severity: 'warning',
  texts: {
    zh: {
      title: '一校多学段缺了一行',
      about: '九年一贯制、完全中学、十二年一贯制学校每个学段一行；缺了学段，全校合计的校舍、设备就无法按学生数折算。',
      message: ({ school, kind, lacks, credited }) =>
        `${school}是${kind}，没有${lacks.map((stage) => NAMES.zh[stage]).join('、')}的一行` +
        (credited.length > 0
          ? `，填写的校舍、设备全部算给了${credited.map((stage) => NAMES.zh[stage]).join('、')}。`
          : '。'),
      hint: ({ lacks }) =>
        lacks.includes('senior')
          ? '全校合计的数据请加一行“高中”并填在校生数；已按学段分开填写的不用加。'
          : '请为每个学段各填一行。',
    },
    en: {
      title: 'A stage of a mixed school is missing',
      about:
        'A mixed school has a row for each stage; without all of them totals of the whole school cannot be split by pupils.',
      message: ({ school, lacks, credited }) =>
        `${school} has no row for ${lacks.map((stage) => NAMES.en[stage]).join(', ')}` +
        (credited.length > 0
          ? `, so all its facilities count for ${credited.map((stage) => NAMES.en[stage]).join(', ')}.`
          : '.'),
      hint: ({ lacks }) =>
        lacks.includes('senior')
          ? 'Add a row 高中 with its pupils if the facilities are totals of the whole school; otherwise leave it.'
          : 'Enter one row for each stage.',
    },
  },
  *check({ reading, standard }) {
    for (const { rows: group, whole } of reading.groups) {
      const [row] = group
      if (!row || whole || saysDepartment(row)) continue
      const kind = group.find((each) => each.kind !== null)?.kind
      const lacks = kind
        ? lackingStages(
            kind,
            group.map((each) => each.stage),
          )
        : []
      if (lacks.length === 0) continue
      yield {
        ...rowPlace(row, row.table.header.texts.kind),
        facts: { school: schoolName(row), kind: row.kindText, lacks, credited: creditedStages(group, standard) },
      }
    }
  },
}

/** 完全中学（初中部） says that the row is of that department alone. */
function saysDepartment({ kindText, written, name }: SchoolRow): boolean {
  return written !== name || (readKind(kindText)?.stage ?? null) !== null
}

function lackingStages(kind: SchoolKind, stages: readonly (SheetStage | null)[]): SheetStage[] {
  const mixed = STAGES_OF[kind].length > 1 && !stages.includes(null)
  return mixed ? STAGES_OF[kind].filter((stage) => !stages.includes(stage)) : []
}

function creditedStages(group: readonly SchoolRow[], standard: Standard): SheetStage[] {
  const facilities = facilitiesOf(standard)
  const owners = group.filter((row) => facilities.some((heading) => (row.amounts.get(heading)?.value ?? 0) > 0))
  return owners.flatMap(({ stage }) => stage ?? [])
}
