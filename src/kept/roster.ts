/** The roster out of kept JSON, as it was written; blank where none is kept. */
export function keptRosterText(kept: unknown): string {
  return typeof kept === 'string' ? kept : ''
}
