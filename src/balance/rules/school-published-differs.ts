import type { Hit } from '../../findings/rule'
import { STAGE_NAMES, type Stage } from '../stage'
import type { StageVerdict } from '../verdict/stage-verdict'
import { assessCounty } from '../verdict/verdict'
import type { AmountCell, PublishedRow } from '../school-sheet/sheet'
import { addressIn } from '../school-sheet/sheet'
import { placeIn, type SchoolRule, type SchoolSubject } from './subject'

interface Facts {
  readonly heading: string
  readonly address: string
  readonly written: string
  readonly stage: Stage
  /** Ours, with one decimal more than theirs. */
  readonly computed: string
}

export const schoolPublishedDiffers: SchoolRule<Facts> = {
  name: 'school-published-differs',
  severity: 'warning',
  texts: {
    zh: {
      title: '表里的差异系数与算出的不同',
      about: '表里写了差异系数的，与按各校数据算出的逐项核对。常见的原因是没有按学生数加权，或少了、多了学校。',
      message: ({ heading, address, written, stage, computed }) =>
        `表里的${STAGE_NAMES.zh[stage]}${heading}差异系数〔${address}〕是 ${written}，按各校数据算出是 ${computed}。`,
      hint: () => '请核对算法（按在校生数加权的总体标准差除以全县值）和计入的学校。',
    },
    en: {
      title: 'A coefficient in the sheet is not the computed one',
      about:
        'Coefficients that stand in the sheet are held against those of its schools. Mostly they were not weighted by enrolment, or schools are lacking or too many.',
      message: ({ heading, address, written, stage, computed }) =>
        `${STAGE_NAMES.en[stage]}: the coefficient of ${heading} in ${address} is ${written}; the schools give ${computed}.`,
      hint: () =>
        'Check how it was computed (population deviation weighted by enrolment, over the county’s value) and of which schools.',
    },
  },
  *check(subject) {
    const { published, counties } = subject.reading
    const assessed = new Map<string, readonly StageVerdict[]>()
    for (const row of published) {
      const county = counties.length > 1 ? row.county : ''
      const stages = assessed.get(county) ?? assessCounty(subject.reading, county || null, subject.standard).stages
      assessed.set(county, stages)
      for (const cell of row.cells) yield* cellHits(row, cell, stages, subject)
    }
  },
}

function cellHits(
  { stages: about, table }: PublishedRow,
  cell: AmountCell,
  stages: readonly StageVerdict[],
  { standard }: SchoolSubject,
): Hit<Facts>[] {
  const printed = printedCoefficient(cell.written)
  const indicator = standard.resource.indicators.find(({ numerator }) => numerator === cell.found.spec.heading)
  if (!printed || !indicator) return []
  const ours = stages.flatMap(({ stage, indicators }) => {
    const cv = indicators.find(({ id }) => id === indicator.id)?.cv ?? null
    return about.includes(stage) && cv !== null ? [{ stage, cv }] : []
  })
  const [first] = ours
  if (!first || ours.some(({ cv }) => isPrinted(cv, printed))) return []
  const { stage, cv } = first
  const computed = cv.toFixed(Math.min(printed.decimals + 1, 12))
  const address = addressIn(table, cell.row, cell.found.column)
  const facts = { heading: indicator.name, address, written: cell.written, stage, computed }
  return [{ ...placeIn(table, cell.row, cell.found.column), facts }]
}

interface Printed {
  readonly value: number
  readonly decimals: number
}

/** 0.231 or 23.1%; null for what is no number. */
function printedCoefficient(written: string): Printed | null {
  const match = /^(\d+)(?:\.(\d{1,15}))?(%?)$/.exec(written.normalize('NFKC').trim())
  if (!match) return null
  const decimals = (match[2]?.length ?? 0) + (match[3] === '%' ? 2 : 0)
  return { value: Number(`${match[1]}.${match[2] ?? '0'}`) / (match[3] === '%' ? 100 : 1), decimals }
}

/** Whether a coefficient rounds to the printed one, up or down at a half; of many decimals the last is let be. */
function isPrinted(cv: number, { value, decimals }: Printed): boolean {
  return Math.abs(cv - value) <= 0.5 * 10 ** -Math.max(Math.min(decimals, 6), 2) * (1 + 1e-6)
}
