import { KEPT_NAMESPACE, keptToXml, type Json, type Kept } from '../../../kept/format'
import { findKept } from '../kept'
import { changing, type Draft, type Original } from './draft'
import { addPart, addRelatedPart, isStrict, relationshipsNamespace } from './package-parts'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml'
const STRICT_CUSTOM_XML = 'http://purl.oclc.org/ooxml/officeDocument/customXml'
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
/** Every custom XML part has an id; ours is always the same, so that what is the same is kept in the same bytes. */
const ITEM_ID = '{6A5D1E52-3F0B-4C7A-9E57-2B8C94D0F1A3}'

/** A workbook that keeps this value; null takes it away. Nothing else changes, and nothing at all when it is kept already. */
export function workbookWithKept(original: Original, key: string, value: Json): Uint8Array {
  return changing(original, (draft) => {
    const { part, kept } = findKept(draft)
    if (JSON.stringify(kept[key] ?? null) === JSON.stringify(value)) return draft.zip.bytes
    const others = Object.entries(kept).filter(([other]) => other !== key)
    write(draft, part, Object.fromEntries(value === null ? others : [...others, [key, value]]))
    return draft.save()
  })
}

function write(draft: Draft, part: string | null, kept: Kept): void {
  const xml = DECLARATION + keptToXml(kept)
  if (part === null) addItem(draft, xml)
  // Whatever the part said of its encoding, it is written anew in what it is encoded in.
  else draft.replace(part, draft.read(part).startsWith('<?xml') ? xml : xml.slice(DECLARATION.length))
}

/** A custom XML part as Office keeps it: the item, its properties with its namespace, and what leads from one to the other. */
function addItem(draft: Draft, xml: string): void {
  const number = freeNumber(draft)
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`]
  const namespace = isStrict(draft) ? STRICT_CUSTOM_XML : CUSTOM_XML
  addRelatedPart(draft, 'customXml', 'application/xml', xml, item)
  addPart(
    draft,
    PROPERTIES_TYPE,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${namespace}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${KEPT_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    properties,
  )
  draft.add(
    `customXml/_rels/item${number}.xml.rels`,
    `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" ` +
      `Type="${relationshipsNamespace(draft)}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  )
}

/** A part may lie in the package without anything naming it: that one stays. */
function freeNumber(draft: Draft): number {
  const names = (number: number): string[] => [
    `customXml/item${number}.xml`,
    `customXml/itemProps${number}.xml`,
    `customXml/_rels/item${number}.xml.rels`,
  ]
  let number = 1
  while (names(number).some((name) => draft.zip.find(name))) number++
  return number
}
