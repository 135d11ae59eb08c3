import type { Area } from '../../grid/address'
import { itemAt, lastOf } from '../../text/items'

/** An area of a sheet. */
export interface Placed {
  readonly sheetId: string
  readonly area: Area
}

/** Areas that stand right below one another with the same columns, together: one range instead of many. */
export function stacked<T extends Placed>(items: readonly T[]): readonly (readonly T[])[] {
  const stacks: T[][] = []
  for (const item of [...items].sort(byPlace)) {
    const stack = lastOf(stacks)
    if (stack && continues(itemAt(stack, stack.length - 1), item)) stack.push(item)
    else stacks.push([item])
  }
  return stacks
}

function byPlace({ sheetId: a, area: p }: Placed, { sheetId: b, area: q }: Placed): number {
  return (a < b ? -1 : a > b ? 1 : 0) || p.left - q.left || p.right - q.right || p.top - q.top
}

function continues({ sheetId, area }: Placed, next: Placed): boolean {
  const { top, left, right } = next.area
  return next.sheetId === sheetId && top === area.bottom + 1 && left === area.left && right === area.right
}

/** The area that a stack fills. */
export function areaOfStack(stack: readonly Placed[]): Placed {
  const { sheetId, area } = itemAt(stack, 0)
  return { sheetId, area: { ...area, bottom: itemAt(stack, stack.length - 1).area.bottom } }
}
