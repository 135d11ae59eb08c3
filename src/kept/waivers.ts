import type { Waiver } from '../findings/waiver'
import { isRecord } from '../text/record'

/** Waivers out of kept JSON; anything that is none is left out. */
export function readWaivers(kept: unknown): Waiver[] {
  return Array.isArray(kept) ? kept.filter(isWaiver) : []
}

const TEXT_FIELDS = ['rule', 'text', 'reason', 'name', 'date'] as const
const PLACE_FIELDS = ['sheet', 'cell'] as const

function isWaiver(value: unknown): value is Waiver {
  if (!isRecord(value)) return false
  const isText = (name: string): boolean => typeof value[name] === 'string'
  return TEXT_FIELDS.every(isText) && PLACE_FIELDS.every((name) => value[name] === null || isText(name))
}
