import type { Language } from '../text/language'
import { LOOKS } from '../workbook/marks/look'
import { MARK_KINDS, type MarkKind } from '../workbook/marks/mark'

/** The words around the legend. */
export interface LegendMessages {
  readonly legendTitle: string
  readonly legendLine: (name: string, count: number) => string
}

/** What the highlights of a marked file look like and mean, with how many places carry each. */
export function legendLines(
  counts: Readonly<Record<MarkKind, number>>,
  language: Language,
  messages: LegendMessages,
): string[] {
  const lines = MARK_KINDS.flatMap((kind) => {
    const count = counts[kind]
    const { look, meaning } = LOOKS[kind].legend[language]
    return count > 0 ? [`  ${messages.legendLine(`${look} — ${meaning}`, count)}`] : []
  })
  return lines.length > 0 ? [messages.legendTitle, ...lines] : []
}
