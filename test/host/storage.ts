import { HostError, invalidArgument } from './error'
import type { HostWorkbook } from './model'
import { asString, collection, type HostObject } from './object'

/** workbook.settings: values that this add-in keeps in the workbook. */
export function settings(workbook: HostWorkbook): HostObject {
  const setting = (key: string): HostObject => ({
    type: 'Setting',
    identity: { _Id: key },
    get: { key: () => key, value: () => workbook.settings.get(key) },
    set: { value: (value) => void workbook.settings.set(key, value) },
    call: { delete: () => void workbook.settings.delete(key) },
  })
  const find = (key: unknown): HostObject | null =>
    workbook.settings.has(asString(key)) ? setting(asString(key)) : null
  return collection('SettingCollection', () => [...workbook.settings.keys()].map(setting), find, {
    reach: {
      add: (key, value) => {
        workbook.guard()
        workbook.settings.set(asString(key), value)
        return setting(asString(key))
      },
    },
  })
}

/** workbook.customXmlParts. Writing them empties the undo list (OfficeDev/office-js 4484), and cannot be undone (6415). */
export function customXmlParts(workbook: HostWorkbook): HostObject {
  const parts = (namespace?: string): HostObject[] =>
    [...workbook.xmlParts.keys()]
      .filter((id) => namespace === undefined || namespaceOf(workbook, id) === namespace)
      .map((id) => part(workbook, id))
  const find = (id: unknown): HostObject | null =>
    workbook.xmlParts.has(asString(id)) ? part(workbook, asString(id)) : null
  return collection('CustomXmlPartCollection', () => parts(), find, {
    reach: {
      add: (xml) => {
        workbook.guard()
        workbook.undo.length = 0
        const id = workbook.nextId()
        workbook.xmlParts.set(id, wellFormed(xml))
        return part(workbook, id)
      },
      getByNamespace: (namespace) => {
        const list = (): HostObject[] => parts(asString(namespace))
        const only = (): HostObject | null => (list().length === 1 ? list()[0] : null)
        return collection('CustomXmlPartScopedCollection', list, find, {
          reach: { getOnlyItemOrNullObject: only, getOnlyItem: () => only() ?? notOne() },
        })
      },
    },
  })
}

function notOne(): never {
  throw new HostError('InvalidOperation', 'There is not exactly one custom XML part in this namespace.')
}

function part(workbook: HostWorkbook, id: string): HostObject {
  return {
    type: 'CustomXmlPart',
    identity: { Id: id },
    get: { id: () => id, namespaceUri: () => namespaceOf(workbook, id) },
    call: {
      getXml: () => workbook.xmlParts.get(id),
      setXml: (xml) => {
        workbook.guard()
        workbook.undo.length = 0
        workbook.xmlParts.set(id, wellFormed(xml))
      },
      delete: () => {
        workbook.guard()
        workbook.undo.length = 0
        workbook.xmlParts.delete(id)
      },
    },
  }
}

const ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?<([\w:.-]+)([^>]*?)(?:\/>|>[^]*<\/\1>)\s*$/

function wellFormed(xml: unknown): string {
  const text = asString(xml)
  if (!ROOT.test(text)) throw invalidArgument('the XML is not well-formed')
  return text
}

function namespaceOf(workbook: HostWorkbook, id: string): string {
  const [, name = '', attributes = ''] = ROOT.exec(workbook.xmlParts.get(id) ?? '') ?? []
  const prefix = name.includes(':') ? `xmlns:${name.split(':')[0]}` : 'xmlns'
  return new RegExp(`(?:^|\\s)${prefix}=["']([^"']*)["']`).exec(attributes)?.[1] ?? ''
}
