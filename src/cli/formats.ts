/** The ways in which `yijiao check` tells what it found. */
export const CHECK_FORMATS = ['text', 'json', 'html', 'csv', 'sheet', 'return', 'certificate'] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]

/** How the desk's commands report. */
export const DESK_FORMATS = ['text', 'json', 'html', 'csv'] as const
export type DeskFormat = (typeof DESK_FORMATS)[number]
