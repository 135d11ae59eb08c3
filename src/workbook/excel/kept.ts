import { KEPT_CHANGED, KEPT_NAMESPACE, keptFromXml, keptToXml, type Json } from '../../kept/format'
import { isLost, problemOf } from './problems'
import type { Session } from './session'
import { trip } from './round-trip'

/** Asks which custom XML parts hold what is kept. */
export function queueKept(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE).load('items/id')
}

/** Asks for their XML. */
export function queueKeptXml(
  context: Excel.RequestContext,
  ids: readonly string[],
): readonly OfficeExtension.ClientResult<string>[] {
  return ids.map((id) => context.workbook.customXmlParts.getItem(id).getXml())
}

/** The XML of what is kept: of the first part, where a copy of a sheet or a merge has left several. */
export function keptXmlOf(loaded: readonly OfficeExtension.ClientResult<string>[]): string {
  return loaded[0]?.value ?? ''
}

/** A value that is kept, from the last reading where there was one. */
export async function loadKept(session: Session, key: string): Promise<Json> {
  session.keptXml ??= readParts().then(({ xml }) => xml)
  try {
    return keptFromXml(await session.keptXml)[key] ?? null
  } catch (error) {
    session.keptXml = null
    throw error
  }
}

/** Keeps a value; changes are written one after the other, in the order they were asked for. */
export function storeKept(session: Session, key: string, value: Json): Promise<void> {
  const writing = session.keptWritten.then(() => writeKept(session, key, value))
  // Whoever asked for a change hears of its failure; the next change is not kept from being written.
  session.keptWritten = writing.catch(() => undefined)
  return writing
}

/** Reads what is kept afresh, so that nothing another window has stored is lost, and writes it with the new value. */
async function writeKept(session: Session, key: string, value: Json): Promise<void> {
  const { ids, xml } = await readParts()
  const kept = Object.entries(keptFromXml(xml)).filter(([other]) => other !== key)
  const changed = keptToXml(Object.fromEntries(value === null ? kept : [...kept, [key, value]]))
  try {
    await trip(({ workbook }) => {
      const [first, ...rest] = ids
      if (first === undefined) workbook.customXmlParts.add(changed)
      else workbook.customXmlParts.getItem(first).setXml(changed)
      for (const id of rest) workbook.customXmlParts.getItem(id).delete()
    })
  } catch (error) {
    session.keptXml = null
    // Where no answer came, what is kept now tells whether it was done.
    if (!isLost(problemOf(error)) || (await readParts()).xml !== changed) throw error
  }
  session.keptXml = Promise.resolve(changed)
  globalThis.dispatchEvent?.(new Event(KEPT_CHANGED))
}

async function readParts(): Promise<{ readonly ids: readonly string[]; readonly xml: string }> {
  const parts = await trip(queueKept)
  const ids = parts.items.map(({ id }) => id)
  const xml = ids.length === 0 ? '' : keptXmlOf(await trip((context) => queueKeptXml(context, ids)))
  return { ids, xml }
}
