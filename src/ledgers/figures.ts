import type { Scope, Value } from './expression/value'
import { firstPart, type Ledger } from './ledger'
import { dayText } from './reading/dates'
import { hasPart, ready, type Moment, type RowScopes } from './scope'
import { STAGES, type Stage } from '../balance/stage'
import { stagesNamed, type KnownSchool, type Schools } from './schools/schools'
import { tallied, tally, type Counted } from './tally'

/** The figures of a ledger by their ids. */
export type Figures = ReadonlyMap<string, Counted>

/** The schools that a ledger's figures are held against, and the day. */
export interface FigureSource {
  readonly scopes: RowScopes
  readonly schools: Schools
  readonly own: readonly KnownSchool[]
  readonly moment: Moment
}

/** Works out all figures; of one stage alone where one is given. Undefined is what is not known, and what has an empty denominator. */
export function figuresOf(ledger: Ledger, source: FigureSource, stage: Stage | null = null): Figures {
  const figures = new Map<string, Counted>()
  const scope = figureScope(figures, source, stage)
  const isOfStage = (value: Value): boolean => stage === null || stagesNamed(value).includes(stage)
  for (const figure of ledger.figures) {
    if (figure.value !== undefined) {
      figures.set(figure.id, { value: ready(figure.value)(scope), row: null, column: null })
      continue
    }
    const rows = tallied(source.scopes, figure)
    const own = stage === null ? rows : rows.filter((row) => isOfStage(source.scopes.on(row).get('stage')))
    const isThere = hasPart(source.scopes.table, figure.part ?? firstPart(ledger).name)
    const counted = isThere ? tally(own, figure, source.scopes, stage) : { value: undefined, row: null, column: null }
    figures.set(figure.id, counted)
  }
  return figures
}

/** The scope of expressions over figures. */
export function figureScope(
  figures: Figures,
  { scopes, schools, own, moment }: FigureSource,
  stage: Stage | null = null,
): Scope {
  return {
    get: (name) => (figures.has(name) ? figures.get(name)!.value : moment[name as keyof Moment]),
    of: (name, field) => {
      if (name === 'rows') return hasPart(scopes.table, field) ? tallied(scopes, { part: field }).length : 0
      if (name !== 'sheet' || !schools.areKnown) return undefined
      const stages = own.flatMap((school) => school.stages).filter((school) => stage === null || school.stage === stage)
      return field === 'schools' ? stages.length : schools.fact(stages, field)
    },
  }
}

/** Figures in the public JSON: numbers unrounded, days as 2018-11-20, null for what is not known; those of each stage under `stages`. */
export interface PublicFigures {
  readonly [id: string]:
    number | string | null | Readonly<Record<string, Readonly<Record<string, number | string | null>>>>
}

/** Figures as the public JSON has them: numbers unrounded, days as 2018-11-20, null for what is not known. */
export function publicFigures(ledger: Ledger, source: FigureSource, figures: Figures): PublicFigures {
  const plain = (known: Figures, ids: readonly string[]) =>
    Object.fromEntries(
      ids.map((id) => {
        const value = known.get(id)?.value ?? null
        const isDay = ledger.figures.find((figure) => figure.id === id)?.format === 'date'
        return [id, typeof value === 'number' ? (isDay ? dayText(value) : value) : null]
      }),
    )
  const all = plain(
    figures,
    ledger.figures.map(({ id }) => id),
  )
  const { byStage } = ledger
  if (!byStage) return all
  return {
    ...all,
    stages: Object.fromEntries(STAGES.map((stage) => [stage, plain(figuresOf(ledger, source, stage), byStage)])),
  }
}
