import type { CSSProperties } from 'react'
import type { BorderLine, CellStyle } from '../../../workbook/xlsx/styling/styling'
import { EM, shownSize } from '../../state/sheet/text-size'
import type { DrawnCell } from '../../state/sheet/sheet-view'

/** The file's own looks of a cell; `covered`: a mark's ground is under its text, in place of its own, as it is in Excel. */
export function styleOf({ style, ends, isNumber }: DrawnCell, covered: boolean): CSSProperties {
  const ground = covered ? null : (style?.fill ?? null)
  return {
    textAlign: style?.horizontal ?? (isNumber ? 'right' : undefined),
    verticalAlign: style?.vertical ?? undefined,
    background: ground ?? undefined,
    borderRight: lineOf(ends.right),
    borderBottom: lineOf(ends.bottom),
    ...(style && fontOf(style)),
    color: textColour(style?.color ?? null, ground),
  }
}

function fontOf(style: CellStyle): CSSProperties {
  const size = shownSize(style)
  const lines = [style.underline ? 'underline' : '', style.strike ? 'line-through' : ''].join(' ').trim()
  const indent = style.indent > 0 ? `${style.indent + 0.4}em` : undefined
  return {
    fontWeight: style.bold ? 700 : undefined,
    fontStyle: style.italic ? 'italic' : undefined,
    fontSize: size === 1 ? undefined : EM * size,
    textDecoration: lines || undefined,
    paddingLeft: style.horizontal === 'right' ? undefined : indent,
    paddingRight: style.horizontal === 'right' ? indent : undefined,
  }
}

function lineOf(line: BorderLine | null): string | undefined {
  return line ? `${line.width}px ${line.kind} ${line.color ?? '#1c2430'}` : undefined
}

/** So light that it is not read on white paper. */
const LIGHT = 600

/** A light text needs the dark ground that it was chosen for. */
function textColour(color: string | null, ground: string | null): string | undefined {
  if (color === null) return undefined
  const light = [1, 3, 5].reduce((sum, at) => sum + parseInt(color.slice(at, at + 2), 16), 0)
  return light > LIGHT && ground === null ? undefined : color
}
