import { spliced } from '../xml/splice'
import { XmlTokens } from '../xml/tokens'
import { prefixAt, tagWithoutEnd } from '../xml/write'
import type { Draft } from './draft'

/** What may stand behind calcPr, whose place is fixed. Source: ECMA-376 part 1, CT_Workbook. */
const LATER: readonly string[] = [
  'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr',
  'webPublishObjects', 'extLst',
] // prettier-ignore

const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/
const ASKED = / fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/

/**
 * Asks programs to compute all formulas when they open the workbook, as the results in the file are those of the old
 * numbers (fullCalcOnLoad; ECMA-376 part 1, 18.2.2). A workbook without formulas stays as it is.
 */
export function recalculateOnLoad(draft: Draft): void {
  if (!draft.parts.sheets.some(({ entry }) => FORMULA.test(draft.read(entry.name)))) return
  const { name } = draft.parts
  draft.replace(name, withRequest(draft.read(name)))
}

function withRequest(xml: string): string {
  const tokens = new XmlTokens(xml)
  let prefix = ''
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    if (kind === 'close' && tokens.depth === 0) return inserted(xml, tokens.start, prefix)
    if (kind !== 'open' && kind !== 'empty') continue
    const level = kind === 'open' ? tokens.depth - 1 : tokens.depth
    if (level === 0) prefix = prefixAt(xml, tokens.start)
    if (level === 1 && tokens.name === 'calcPr') return asked(xml, tokens)
    if (level === 1 && LATER.includes(tokens.name)) return inserted(xml, tokens.start, prefix)
  }
  return xml
}

function asked(xml: string, { start, end, kind }: XmlTokens): string {
  const tag = tagWithoutEnd(xml.slice(start, end)).replace(ASKED, '')
  return spliced(xml, [{ start, end, text: `${tag} fullCalcOnLoad="1"${kind === 'empty' ? '/>' : '>'}` }])
}

function inserted(xml: string, at: number, prefix: string): string {
  return spliced(xml, [{ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }])
}
