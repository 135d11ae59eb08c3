import { itemAt } from '../../text/items'
import type { NamedFunction, NameUse } from '../port'
import { WorkbookProblem } from '../problem'
import { isLost, problemOf } from './problems'
import { trip } from './round-trip'

export async function namesIn(functions: readonly NamedFunction[]): Promise<readonly NameUse[]> {
  const items = await trip(({ workbook }) =>
    functions.map(({ name }) => workbook.names.getItemOrNullObject(name).load('comment')),
  )
  return items.map((item, index) => {
    if (item.isNullObject) return 'free'
    return item.comment === itemAt(functions, index).comment ? 'ours' : 'other'
  })
}

/** Excel gives each name its formula in English, whatever the language of its own. */
export async function defineNames(functions: readonly NamedFunction[]): Promise<void> {
  const free = await withUse(functions, 'free')
  if (free.length === 0) return
  try {
    await trip(({ workbook }) => {
      for (const { name, formula, comment } of free) workbook.names.add(name, formula, comment)
    })
  } catch (error) {
    await takeOut(free)
    throw error
  }
}

export async function removeNames(functions: readonly NamedFunction[]): Promise<void> {
  const ours = await withUse(functions, 'ours')
  if (ours.length === 0) return
  try {
    await trip(({ workbook }) => {
      for (const { name } of ours) workbook.names.getItem(name).delete()
    })
  } catch (error) {
    if (!isLost(problemOf(error))) throw error
    const left = await withUse(ours, 'ours')
    if (left.length === ours.length) throw error
    if (left.length > 0) await removeNames(left)
  }
}

async function withUse(functions: readonly NamedFunction[], use: NameUse): Promise<readonly NamedFunction[]> {
  const uses = await namesIn(functions)
  return functions.filter((_, index) => uses[index] === use)
}

/** Names that Excel took before it refused the next. */
async function takeOut(functions: readonly NamedFunction[]): Promise<void> {
  try {
    await removeNames(functions)
  } catch (error) {
    throw new WorkbookProblem('half-done', {}, { cause: error })
  }
}
