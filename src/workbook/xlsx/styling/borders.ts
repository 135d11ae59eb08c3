import type { XmlTokens } from '../xml/tokens'
import { colourOf } from './colours'
import type { BorderLine, CellBorders } from './styling'

type Side = keyof CellBorders

/** The lines that a workbook knows, as a page can draw them. Source: ECMA-376, 18.18.3 ST_BorderStyle. */
const LINES: Readonly<Record<string, Pick<BorderLine, 'kind' | 'width'>>> = {
  thin: { kind: 'solid', width: 1 },
  hair: { kind: 'dotted', width: 1 },
  dotted: { kind: 'dotted', width: 1 },
  dashed: { kind: 'dashed', width: 1 },
  dashDot: { kind: 'dashed', width: 1 },
  dashDotDot: { kind: 'dashed', width: 1 },
  slantDashDot: { kind: 'dashed', width: 2 },
  medium: { kind: 'solid', width: 2 },
  mediumDashed: { kind: 'dashed', width: 2 },
  mediumDashDot: { kind: 'dashed', width: 2 },
  mediumDashDotDot: { kind: 'dashed', width: 2 },
  thick: { kind: 'solid', width: 3 },
  double: { kind: 'double', width: 3 },
}

/** Strict files and those of right-to-left sheets name the sides otherwise; sheets are drawn from the left. */
const SIDES: Readonly<Record<string, Side>> = {
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  start: 'left',
  right: 'right',
  end: 'right',
}

/** Reads the list of borders of a style sheet, tag by tag. Diagonal lines are not read. */
export class BorderReader {
  private readonly borders: Record<Side, BorderLine | null>[] = []
  private side: Side | null = null

  /** Takes the tag the cursor stands on, which is so many levels deep: 2 for a border, 3 for a side of it, 4 for what that side has. */
  take(tokens: XmlTokens, level: number, theme: readonly string[]): void {
    if (level === 2) this.borders.push({ top: null, right: null, bottom: null, left: null })
    const border = this.borders[this.borders.length - 1]
    if (!border) return
    if (level === 3) {
      this.side = SIDES[tokens.name] ?? null
      const line = LINES[tokens.attribute('style') ?? '']
      if (this.side && line) border[this.side] = { ...line, color: null }
    } else if (level === 4 && tokens.name === 'color' && this.side) {
      const line = border[this.side]
      if (line) border[this.side] = { ...line, color: colourOf(tokens, theme) }
    }
  }

  /** The border with that number; null where it has no line. */
  of(number: number): CellBorders | null {
    const border = this.borders[number]
    return border && (border.top ?? border.right ?? border.bottom ?? border.left) ? border : null
  }
}
