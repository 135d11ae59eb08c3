import { areaAddress } from '../../../grid/address'
import { isMarkFormula, type Mark, type MarkKind } from '../../marks/mark'
import { spliced, type Splice } from '../xml/splice'
import { XmlTokens } from '../xml/tokens'
import { escapeText, prefixAt } from '../xml/write'

// The children of worksheet that stand before or are conditionalFormatting. Source: ECMA-376, 18.3.1.99 CT_Worksheet.
// prettier-ignore
const UP_TO_FORMATS = new Set([
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection',
  'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells',
  'phoneticPr', 'conditionalFormatting',
])

/** A sheet's XML with these marks in place of those it had. A sheet without cells has nothing to mark. */
export function withMarks(xml: string, marks: readonly Mark[], looks: ReadonlyMap<MarkKind, number>): string {
  const cleared = withoutMarks(xml)
  const { prefix, place, lastPriority } = survey(cleared)
  if (place === null) return cleared
  const text = marks.map((mark, index) => formatXml(mark, looks, lastPriority + 1 + index, prefix)).join('')
  return spliced(cleared, [{ start: place, end: place, text }])
}

/** A sheet's XML without the marks: exactly the rules whose formula holds the tag. */
export function withoutMarks(xml: string): string {
  return spliced(xml, survey(xml).marks)
}

/** How many marks a sheet's XML has. */
export function marksIn(xml: string): number {
  return survey(xml).marks.length
}

function formatXml(mark: Mark, looks: ReadonlyMap<MarkKind, number>, priority: number, prefix: string): string {
  const sqref = mark.areas.map(areaAddress).join(' ')
  const look = looks.get(mark.kind)
  const style = look === undefined ? '' : ` dxfId="${look}"`
  return (
    `<${prefix}conditionalFormatting sqref="${sqref}"><${prefix}cfRule type="expression"${style} priority="${priority}">` +
    `<${prefix}formula>${escapeText(mark.formula)}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`
  )
}

interface Survey {
  readonly prefix: string
  /** Where marks go; null when the sheet has no cells. */
  readonly place: number | null
  readonly lastPriority: number
  /** What to cut out so that no mark is left. */
  readonly marks: readonly Splice[]
}

function survey(xml: string): Survey {
  const tokens = new XmlTokens(xml)
  const marks: Splice[] = []
  let prefix = ''
  let place: number | null = null
  let lastPriority = 0
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    if (kind !== 'open' && kind !== 'empty') continue
    const level = kind === 'open' ? tokens.depth : tokens.depth + 1
    if (level === 1) prefix = prefixAt(xml, tokens.start)
    // Also those in extension lists, whose priorities count together with these.
    if (tokens.name === 'cfRule') lastPriority = Math.max(lastPriority, Number(tokens.attribute('priority')) || 0)
    if (level !== 2) continue
    const { name } = tokens
    if (name === 'conditionalFormatting' && kind === 'open') {
      const format = readFormat(tokens)
      for (const mark of format.marks) marks.push(mark)
      lastPriority = Math.max(lastPriority, format.lastPriority)
    } else if (name === 'sheetData') {
      tokens.skip()
      place = tokens.end
    } else if (UP_TO_FORMATS.has(name)) tokens.skip()
    if (place !== null && UP_TO_FORMATS.has(name)) place = tokens.end
  }
  return { prefix, place, lastPriority, marks }
}

/** Reads one conditionalFormatting to its end: the marks in it, or all of it when nothing else would be left. */
function readFormat(tokens: XmlTokens): { marks: Splice[]; lastPriority: number } {
  const { start, depth } = tokens
  const marks: Splice[] = []
  let others = 0
  let lastPriority = 0
  while (!(tokens.next() === 'close' && tokens.depth < depth)) {
    if (tokens.kind === 'end') break
    if (tokens.name !== 'cfRule' || tokens.kind === 'close') continue
    lastPriority = Math.max(lastPriority, Number(tokens.attribute('priority')) || 0)
    const rule = readRule(tokens)
    if (rule.isMark) marks.push({ start: rule.start, end: rule.end, text: '' })
    else others++
  }
  const whole = marks.length > 0 && others === 0
  return { marks: whole ? [{ start, end: tokens.end, text: '' }] : marks, lastPriority }
}

function readRule(tokens: XmlTokens): { start: number; end: number; isMark: boolean } {
  const { start, kind, depth } = tokens
  let formula = ''
  let inside = ''
  while (kind === 'open' && !(tokens.next() === 'close' && tokens.depth < depth)) {
    if (tokens.kind === 'end') break
    if (tokens.kind === 'open') inside = tokens.name
    else if (tokens.kind === 'text' && inside === 'formula') formula += tokens.text()
    else inside = ''
  }
  return { start, end: tokens.end, isMark: isMarkFormula(formula) }
}
