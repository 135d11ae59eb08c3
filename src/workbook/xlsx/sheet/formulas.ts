import type { XmlTokens } from '../xml/tokens'

/**
 * The formulas of one sheet. A shared formula is written out at one cell of its group only; the others get that text too,
 * with the references of the cell where it stands: enough to see what a formula reads, not to calculate it.
 */
export class Formulas {
  readonly byCell = new Map<number, string>()
  private readonly shared = new Map<string, string>()
  private readonly waiting: { cell: number; group: string }[] = []
  private group: string | null = null

  /** Takes the attributes of an <f>. */
  open(tokens: XmlTokens): void {
    this.group = tokens.attribute('t') === 'shared' ? tokens.attribute('si') : null
  }

  /** Takes the text of the <f>, '' when it has none. */
  add(cell: number, text: string): void {
    const { group } = this
    if (text !== '') {
      this.byCell.set(cell, text)
      if (group !== null && !this.shared.has(group)) this.shared.set(group, text)
    } else if (group !== null) {
      this.addShared(cell, group)
    }
  }

  /** Takes an <f> without attributes. */
  addPlain(cell: number, text: string): void {
    if (text !== '') this.byCell.set(cell, text)
  }

  /** After the last cell: formulas that were written out only further down. */
  finish(): void {
    for (const { cell, group } of this.waiting) {
      const text = this.shared.get(group)
      if (text !== undefined) this.byCell.set(cell, text)
    }
  }

  private addShared(cell: number, group: string): void {
    const text = this.shared.get(group)
    if (text === undefined) this.waiting.push({ cell, group })
    else this.byCell.set(cell, text)
  }
}
