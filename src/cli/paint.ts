import pc from 'picocolors'
import type { TextPaint } from '../report/text'

/** The colours of a terminal; none where there is no terminal or it does not want them. */
export function terminalPaint(): TextPaint {
  return { error: pc.red, warning: pc.yellow, good: pc.green, faint: pc.dim, strong: pc.bold }
}
