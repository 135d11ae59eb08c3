/** A value or an amount as people write it: two decimals, three below one; thousands apart. */
export function numberText(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 1 ? 3 : 2 })
}

/** Yuan, rounded to whole ones. */
export function yuanText(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 0 })
}
