import { SaxesParser } from 'saxes'
import { strFromU8, unzipSync } from 'fflate'

/** An element of a part: its name without prefix, what it says of itself, what stands in it. */
interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
}

/** The order of children in ECMA-376 part 1 (transitional), by the element that holds them: what Excel "repairs" is mostly this. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
      ' ',
    ),
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' '),
  dxf: 'font numFmt fill alignment border protection extLst'.split(' '),
  border: 'start end left right top bottom diagonal vertical horizontal'.split(' '),
  xf: 'alignment protection extLst'.split(' '),
  c: 'f v is extLst'.split(' '),
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
      ' ',
    ),
}
/** Elements whose `count` is that of their children. */
const COUNTED = new Set('numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs mergeCells'.split(' '))

/** What Excel would repair or refuse in a workbook, a sentence each; none in a good one. */
export function schemaFaults(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes)
  const trees = new Map(
    Object.keys(parts)
      .filter((name) => /\.(xml|rels)$/.test(name))
      .map((name) => [name, treeOf(strFromU8(parts[name]))]),
  )
  const inParts = [...trees].flatMap(([name, tree]) => faultsIn(tree).map((fault) => `${name}: ${fault}`))
  return [
    ...inParts,
    ...linkFaults(trees, new Set(Object.keys(parts))),
    ...typeFaults(trees, Object.keys(parts)),
    ...ruleFaults(trees),
  ]
}

function treeOf(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [] }
  const open: Node[] = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name: name.replace(/^.*:/, ''), attributes: attributes as Record<string, string>, children: [] }
    open[open.length - 1].children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml.replace(/^\uFEFF/, '')).close()
  return root.children[0]
}

function* nodesIn(node: Node): Iterable<Node> {
  yield node
  for (const child of node.children) yield* nodesIn(child)
}

function faultsIn(tree: Node): readonly string[] {
  return [...nodesIn(tree)].flatMap((node) => [...orderFaults(node), ...countFaults(node), ...cellFaults(node)])
}

function orderFaults({ name, children }: Node): readonly string[] {
  const order = ORDER[name]
  if (!order) return []
  // What other producers wrap for newer readers may stand anywhere.
  const known = children.filter((child) => child.name !== 'AlternateContent').map((child) => order.indexOf(child.name))
  const unknown = known.includes(-1) ? [`${name} has a child that it may not have`] : []
  const sorted = known.every((place, index) => index === 0 || place >= known[index - 1])
  return sorted ? unknown : [...unknown, `${name} has its children in a wrong order`]
}

function countFaults({ name, attributes, children }: Node): readonly string[] {
  const { count } = attributes
  if (!COUNTED.has(name) || count === undefined || Number(count) === children.length) return []
  return [`${name} counts ${count} and has ${children.length}`]
}

/** Rows ascend, and so do the cells of each. */
function cellFaults({ name, children }: Node): readonly string[] {
  if (name !== 'sheetData') return []
  const rows = children.flatMap(({ attributes }) => (attributes.r === undefined ? [] : Number(attributes.r)))
  const columns = children.map((row) =>
    row.children.flatMap(({ attributes }) => (attributes.r ? columnOf(attributes.r) : [])),
  )
  return [
    ...(ascends(rows) ? [] : ['rows do not ascend']),
    ...(columns.every(ascends) ? [] : ['the cells of a row do not ascend']),
  ]
}

const ascends = (numbers: readonly number[]): boolean => numbers.every((each, at) => at === 0 || each > numbers[at - 1])

function columnOf(address: string): number {
  return [...address.replace(/\d/g, '')].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}

/** Relationships have ids of their own and lead to parts that are there. */
function linkFaults(trees: ReadonlyMap<string, Node>, parts: ReadonlySet<string>): readonly string[] {
  return [...trees].flatMap(([name, { children }]) => {
    if (!name.endsWith('.rels')) return []
    const base = name.replace(/_rels\/[^/]*$/, '')
    const ids = children.map(({ attributes }) => attributes.Id)
    const lost = children
      .filter(({ attributes }) => attributes.TargetMode !== 'External')
      .map(({ attributes }) => resolved(base, attributes.Target))
      .filter((target) => !parts.has(target))
    return [
      ...(new Set(ids).size === ids.length ? [] : [`${name}: an id twice`]),
      ...lost.map((target) => `${name}: leads to ${target}, which is not there`),
    ]
  })
}

function resolved(base: string, target: string): string {
  return new URL(target, `file:///${base}`).pathname.slice(1)
}

/** Every part has a type, and none two. */
function typeFaults(trees: ReadonlyMap<string, Node>, parts: readonly string[]): readonly string[] {
  const types = trees.get('[Content_Types].xml')?.children ?? []
  const names = types.flatMap(({ attributes }) => attributes.PartName ?? [])
  const extensions = new Set(types.flatMap(({ attributes }) => attributes.Extension?.toLowerCase() ?? []))
  const untyped = parts.filter(
    (part) =>
      part !== '[Content_Types].xml' &&
      !part.endsWith('/') &&
      !names.includes(`/${part}`) &&
      !extensions.has(part.replace(/^.*\./, '').toLowerCase()),
  )
  return [
    ...(new Set(names).size === names.length ? [] : ['[Content_Types].xml: a part twice']),
    ...untyped.map((part) => `${part} has no type`),
  ]
}

/** Rules of conditional formats have priorities of their own on a sheet, and looks that are there. */
function ruleFaults(trees: ReadonlyMap<string, Node>): readonly string[] {
  const styles = [...trees].find(([name]) => name.endsWith('styles.xml'))?.[1]
  const looks = styles?.children.find(({ name }) => name === 'dxfs')?.children.length ?? 0
  return [...trees].flatMap(([name, tree]) => {
    if (tree.name !== 'worksheet') return []
    const rules = tree.children
      .filter((child) => child.name === 'conditionalFormatting')
      .flatMap(({ children }) => children)
    const priorities = rules.map(({ attributes }) => attributes.priority)
    const lost = rules.filter(({ attributes }) => attributes.dxfId !== undefined && Number(attributes.dxfId) >= looks)
    return [
      ...(new Set(priorities).size === priorities.length ? [] : [`${name}: a priority twice`]),
      ...lost.map(({ attributes }) => `${name}: look ${attributes.dxfId} of ${looks}`),
    ]
  })
}
