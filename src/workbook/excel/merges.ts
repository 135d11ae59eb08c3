import { parseArea, type Area } from '../../grid/address'
import { cellCount } from '../../grid/area'

/**
 * The merged areas of sheets, by their ids, as Excel told them last. Asking for them empties the person's undo list (OfficeDev/office-js 5918),
 * so a sheet is asked once, and again only after something happened to it that may have merged or parted cells.
 */
export type KnownMerges = Map<string, readonly Area[]>

/** The pane and the functions are scripts of their own in one page: what the pane was told the functions find here. */
const SHARED = Symbol.for('yijiao.merged-areas')

const page = globalThis as Record<symbol, KnownMerges | undefined>

/** An empty list for a workbook that is asked; others in this page see it from now on. */
export function newMerges(): KnownMerges {
  return (page[SHARED] = new Map())
}

/** What whoever may ask has been told; nothing where nobody has. */
export function sharedMerges(): KnownMerges {
  return page[SHARED] ?? new Map<string, readonly Area[]>()
}

/** What a handler of changes is told. */
export interface SheetEvent {
  readonly worksheetId: string
  readonly address?: string
  readonly changeType?: string
}

/**
 * Whether a change may be one of merged areas. Excel has no event for those: it tells of edited cells or of their format
 * (OfficeDev/office-js 4069), and of several, since one cell is never merged. Rows and columns that come and go move them.
 */
export function mayMerge({ address, changeType = 'RangeEdited' }: SheetEvent): boolean {
  const area = parseArea(address ?? '')
  return changeType !== 'RangeEdited' || !area || cellCount(area) > 1
}
