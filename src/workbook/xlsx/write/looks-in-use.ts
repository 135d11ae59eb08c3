import { UnreadableFile } from '../../unreadable'
import { findPart, relationshipsOf } from '../package/relationships'
import type { Draft } from './draft'

/** The parts of a sheet that may refer to looks (dxfId): sorted and filtered tables, pivot tables. Source: ECMA-376 part 1, ST_DxfId. */
const USERS = ['table', 'pivotTable', 'queryTable']

/**
 * Whether a look, by its number, is referred to by anything in the workbook: rules, filters, tables, pivot tables, table
 * styles. Where a part cannot be read that may do so, all are taken to be in use.
 * @param styles the name of styles.xml
 */
export function looksInUse(draft: Draft, styles: string): (id: number) => boolean {
  const used = new Set<number>()
  try {
    for (const part of new Set([styles, ...usersOf(draft)])) {
      for (const [, id] of draft.read(part).matchAll(/dxfId\s*=\s*["'](\d+)["']/gi)) used.add(Number(id))
    }
  } catch (error) {
    if (error instanceof UnreadableFile) return () => true
    throw error
  }
  return (id) => used.has(id)
}

/** The sheets of all kinds, and what they hold that may refer to looks. */
function usersOf({ zip, parts }: Draft): ReadonlySet<string> {
  const targets = (part: string, isUser: (type: string) => boolean): string[] =>
    relationshipsOf(zip, part).flatMap(({ type, target }) => (isUser(type) ? (findPart(zip, target)?.name ?? []) : []))
  const users = new Set(targets(parts.name, (type) => /sheet$/i.test(type)))
  // What is put in on the way is visited in its turn: a table may have a query table of its own.
  for (const part of users) for (const user of targets(part, (type) => USERS.includes(type))) users.add(user)
  return users
}
