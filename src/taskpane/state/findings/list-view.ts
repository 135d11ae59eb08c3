/** What of the findings is listed: the names are public (data-filter). */
export const FILTERS = ['all', 'error', 'warning', 'fixable', 'waived'] as const
export type Filter = (typeof FILTERS)[number]

/** How the list of findings is looked at. */
export interface ListView {
  readonly filter: Filter
  /** Only findings of this zero-based column; null for all. */
  readonly column: number | null
  /** Words that a finding must hold. */
  readonly search: string
  /** The causes that are opened, by their keys. */
  readonly opened: readonly string[]
}

/** Everything, and nothing of it opened. */
export const WHOLE_LIST: ListView = { filter: 'all', column: null, search: '', opened: [] }

/** The view with a cause opened that was closed, or closed that was open. */
export function toggled(view: ListView, cause: string): ListView {
  const others = view.opened.filter((each) => each !== cause)
  return { ...view, opened: others.length < view.opened.length ? others : [...others, cause] }
}
