/** The offices that a cell of 责任科室 names, each once. */
export function officeNames(written: string): string[] {
  const names = written
    .split(/[、，,；;／/\n]+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return [...new Set(names)]
}
