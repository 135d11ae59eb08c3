import type { IconName } from '../Icon'

/** How a verdict looks: the classes and icons of the head of the pane. */
export type VerdictLook = 'ready' | 'warnings' | 'errors'

export const ICONS: Readonly<Record<VerdictLook, IconName>> = { ready: 'ready', warnings: 'warning', errors: 'error' }

/** The look of a verdict; null is undecided. */
export function lookOf(pass: boolean | null): VerdictLook {
  if (pass === null) return 'warnings'
  return pass ? 'ready' : 'errors'
}
