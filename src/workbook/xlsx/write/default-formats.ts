import { spliced, type Splice } from '../xml/splice'
import { XmlTokens } from '../xml/tokens'
import { prefixAt, withContent } from '../xml/write'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const MAIN_STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main'

/** The formats that a cell without a format refers to, in their order (ECMA-376, 18.8.39 CT_Stylesheet): how many, and which. */
const DEFAULTS: readonly (readonly [name: string, count: number, items: string])[] = [
  ['fonts', 1, '<font><sz val="11"/><name val="等线"/></font>'],
  ['fills', 2, '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'],
  ['borders', 1, '<border><left/><right/><top/><bottom/><diagonal/></border>'],
  ['cellStyleXfs', 1, '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  ['cellXfs', 1, '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
]
/** What stands before all of them. */
const BEFORE = 'numFmts'

/** The least that Excel takes for a style sheet: what a cell without a style looks like. */
export function plainStyles(strict: boolean): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${strict ? MAIN_STRICT : MAIN}">` +
    DEFAULTS.map(([name, count, items]) => `<${name} count="${count}">${items}</${name}>`).join('') +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  )
}

/**
 * styles.xml with what it lacks of these where it has no formats of cells at all: Excel takes that as it is, but openpyxl does
 * not read the looks of such a style sheet and breaks off at the rule that refers to one.
 */
export function withDefaults(xml: string): string {
  const { root, children } = survey(xml)
  if (children.some(({ name }) => name === 'cellXfs')) return xml
  const prefix = prefixAt(xml, root.start)
  let place = root.end
  const inserted: Splice[] = []
  for (const name of [BEFORE, ...DEFAULTS.map(([each]) => each)]) {
    const present = children.find((child) => child.name === name)
    if (present) place = present.end
    else if (name !== BEFORE) inserted.push({ start: place, end: place, text: ours(name, prefix) })
  }
  const text = inserted.map((each) => each.text).join('')
  return spliced(xml, root.empty ? [{ ...root, text: withContent(xml, root.start, root.end, text) }] : inserted)
}

/** styles.xml without what `withDefaults` has put in, unless someone has added formats of cells since. */
export function withoutDefaults(xml: string): string {
  const { root, children } = survey(xml)
  const prefix = prefixAt(xml, root.start)
  const added = children.filter(({ name, start, end }) => xml.slice(start, end) === ours(name, prefix))
  if (!added.some(({ name }) => name === 'cellXfs')) return xml
  return spliced(
    xml,
    added.map(({ start, end }) => ({ start, end, text: '' })),
  )
}

/** Without a count, so that clearing knows that the element is ours. */
function ours(name: string, prefix: string): string {
  const items = DEFAULTS.find(([each]) => each === name)?.[2] ?? ''
  return `<${name}>${items}</${name}>`.replace(/<\/?/g, (start) => start + prefix)
}

interface Child {
  readonly name: string
  readonly start: number
  readonly end: number
}

function survey(xml: string): { root: { start: number; end: number; empty: boolean }; children: Child[] } {
  const tokens = new XmlTokens(xml)
  const root = { start: 0, end: 0, empty: true }
  const children: Child[] = []
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    if (kind !== 'open' && kind !== 'empty') continue
    const { name, start } = tokens
    if (tokens.depth === (kind === 'open' ? 1 : 0)) {
      Object.assign(root, { start, end: tokens.end, empty: kind === 'empty' })
      continue
    }
    tokens.skip()
    children.push({ name, start, end: tokens.end })
  }
  return { root, children }
}
