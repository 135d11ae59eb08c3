import { StyleLists } from './form/style-lists'

/** styles.xml with a format for texts of several lines, and its number; null where cells have no formats at all. */
export function withWrappedStyle(xml: string): { readonly xml: string; readonly id: number } | null {
  const lists = new StyleLists(xml)
  if (!lists.has('cellXfs')) return null
  const { prefix } = lists
  const id = lists.add(
    'cellXfs',
    `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">` +
      `<${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`,
  )
  return { xml: lists.xml, id }
}
