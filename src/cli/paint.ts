import pc from 'picocolors'
import type { TextPaint } from '../report/text'

/** Whether there is a terminal that wants colours. Only the main thread can tell. */
export const HAS_COLOURS = pc.isColorSupported

/** The colours of a terminal, or none. */
export function terminalPaint(colours = HAS_COLOURS): TextPaint {
  const { red, yellow, green, dim, bold } = pc.createColors(colours)
  return { error: red, warning: yellow, good: green, faint: dim, strong: bold }
}
