const LONGEST_NAME = 31

/** 校验报告, 校验报告 (2), …: Excel's names differ by more than case and have at most 31 characters. */
export function freeName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((one) => one.toLowerCase()))
  let candidate = name.slice(0, LONGEST_NAME)
  for (let number = 2; lower.has(candidate.toLowerCase()); number++) {
    const suffix = ` (${number})`
    candidate = name.slice(0, LONGEST_NAME - suffix.length) + suffix
  }
  return candidate
}

/** A sheet's name as formulas and links have it before the !. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`
}
