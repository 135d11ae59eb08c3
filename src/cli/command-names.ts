/** The commands, as they are called. */
export type CommandName =
  | 'check'
  | 'mark'
  | 'clear'
  | 'fix'
  | 'rollup'
  | 'compare'
  | 'tasks'
  | 'balance'
  | 'draft'
  | 'template'
  | 'rules'
  | 'help'
