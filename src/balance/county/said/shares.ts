import type { CountyItem } from '../../standard'
import { onlyOf } from '../../../text/items'
import { figuresByPart } from './assign'
import type { Part } from '../parts'
import type { Reach } from './reach'
import type { Told } from './told'
import type { Token } from './token'

/** Digits of a quotient of counts; more than division leaves right in binary would show 85.39999999999999. */
const DIGITS = 15

/** 应参训1200人，实参训1150人: the share that two counts make of each part, in %. Empty where they do not. */
export function sharesByPart(tokens: readonly Token[], parts: readonly Part[], { unit }: CountyItem): (Reach | null)[] {
  const names = parts.length > 1 ? parts.map(({ name }) => name) : []
  const told = unit === '%' ? figuresByPart(tokens, names, isCount) : null
  if (!told || (names.length > 0 && told.bare.length > 0)) return []
  return parts.map(({ name }) => shareOf(names.length > 0 ? (told.labelled.get(name) ?? []) : told.bare))
}

const isCount = ({ figure, role, vague, to, bound }: Told): boolean =>
  figure.unit === 'heads' && (role === 'due' || role === 'real') && !vague && !to && bound === 'exact'

function shareOf(tolds: readonly Told[]): Reach | null {
  const real = countIn(tolds, 'real')
  const due = countIn(tolds, 'due')
  if (tolds.length !== 2 || real === null || due === null) return null
  const share = Number(((real * 100) / due).toPrecision(DIGITS))
  return due > 0 && share <= 100 ? { least: share, most: share, open: false } : null
}

/** The count in a role; null where none has it, or several have. */
function countIn(tolds: readonly Told[], role: 'real' | 'due'): number | null {
  const told = onlyOf(tolds.filter((each) => each.role === role))
  return told ? Number(`${told.figure.digits}e${told.figure.power}`) : null
}
