/** Which list a cell is: 已实现 or 未实现 的县（市、区）. The same words mean the opposite in the other one. */
export type ListColumn = 'achieved' | 'unachieved'

export const OTHER_COLUMN = { achieved: 'unachieved', unachieved: 'achieved' } as const

/** What a phrase says of the counties of its column. */
export type Shorthand = 'none' | 'all'
