import { KEPT_CHANGED, SETTINGS_NAMESPACE, settingsFromXml, settingsToXml, type Json } from '../../kept/settings'
import { isLost, problemOf } from './problems'
import type { Session } from './session'
import { trip } from './trip'

/** Asks which custom XML parts hold settings. */
export function queueSettings(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id')
}

/** Asks for their XML. */
export function queueSettingsXml(
  context: Excel.RequestContext,
  ids: readonly string[],
): readonly OfficeExtension.ClientResult<string>[] {
  return ids.map((id) => context.workbook.customXmlParts.getItem(id).getXml())
}

/** The XML of the settings: of the first part, where a copy of a sheet or a merge has left several. */
export function settingsXmlOf(loaded: readonly OfficeExtension.ClientResult<string>[]): string {
  return loaded[0]?.value ?? ''
}

/** A value of the settings, from the last reading where there was one. */
export async function loadSetting(session: Session, key: string): Promise<Json> {
  session.settingsXml ??= readParts().then(({ xml }) => xml)
  try {
    return settingsFromXml(await session.settingsXml)[key] ?? null
  } catch (error) {
    session.settingsXml = null
    throw error
  }
}

/** Keeps a value; changes are written one after the other, in the order they were asked for. */
export function storeSetting(session: Session, key: string, value: Json): Promise<void> {
  const writing = session.settingsWritten.then(() => writeSetting(session, key, value))
  // Whoever asked for a change hears of its failure; the next change is not kept from being written.
  session.settingsWritten = writing.catch(() => undefined)
  return writing
}

/** Reads the settings afresh, so that nothing another window has stored is lost, and writes them with the new value. */
async function writeSetting(session: Session, key: string, value: Json): Promise<void> {
  const { ids, xml } = await readParts()
  const kept = Object.entries(settingsFromXml(xml)).filter(([other]) => other !== key)
  const changed = settingsToXml(Object.fromEntries(value === null ? kept : [...kept, [key, value]]))
  try {
    await trip(({ workbook }) => {
      const [first, ...rest] = ids
      if (first === undefined) workbook.customXmlParts.add(changed)
      else workbook.customXmlParts.getItem(first).setXml(changed)
      for (const id of rest) workbook.customXmlParts.getItem(id).delete()
    })
  } catch (error) {
    session.settingsXml = null
    // Where no answer came, what is kept now tells whether it was done.
    if (!isLost(problemOf(error)) || (await readParts()).xml !== changed) throw error
  }
  session.settingsXml = Promise.resolve(changed)
  globalThis.dispatchEvent?.(new Event(KEPT_CHANGED))
}

async function readParts(): Promise<{ readonly ids: readonly string[]; readonly xml: string }> {
  const parts = await trip(queueSettings)
  const ids = parts.items.map(({ id }) => id)
  const xml = ids.length === 0 ? '' : settingsXmlOf(await trip((context) => queueSettingsXml(context, ids)))
  return { ids, xml }
}
