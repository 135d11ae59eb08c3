import {
  SETTINGS_NAMESPACE,
  settingsFromJson,
  settingsFromXml,
  settingsToXml,
  type Json,
  type Settings,
} from '../../kept/settings'
import type { EtName, EtWorkbook, EtXmlPart } from './et'
import { itemsOf } from './sheets'

/**
 * Where settings are kept: in a custom XML part, as in Excel and in files, where every program finds them; or in hidden names of the workbook,
 * which only this add-in reads.
 */
export type KeepWay = 'xml' | 'names'

export const KEEP_WAYS: readonly KeepWay[] = ['xml', 'names']

/** Hidden names that hold the settings in pieces: _yijiao_1, _yijiao_2 … */
const NAME = '_yijiao_'
/** A text in a formula has at most 255 characters, and each quote in it counts twice. */
const PIECE = 120

/** A value that is kept with the workbook, in whichever way; null for none. */
export function loadValue(book: EtWorkbook, key: string): Json {
  return settingsIn(book)[key] ?? null
}

/** Keeps a value; null takes it away. What was kept in another way before comes along. */
export function storeValue(book: EtWorkbook, key: string, value: Json, way: KeepWay): void {
  const kept = Object.entries(settingsIn(book)).filter(([other]) => other !== key)
  const settings = Object.fromEntries(value === null ? kept : [...kept, [key, value]])
  const [parts, names] = [partsIn(book), namesIn(book)]
  // New before old: a refusal to add leaves the old ones in place.
  if (way === 'xml') book.CustomXMLParts?.Add(settingsToXml(settings))
  for (const part of way === 'xml' ? parts : []) part.Delete()
  if (way === 'xml') for (const name of names) name.Delete()
  else writeNames(book, names, JSON.stringify(settings))
}

/** Names are only there where they were the last way: what a part says is older then. */
function settingsIn(book: EtWorkbook): Settings {
  const names = namesIn(book)
  if (names.length > 0) return settingsFromJson(names.map(({ RefersTo }) => textIn(RefersTo)).join(''))
  const [part] = partsIn(book)
  return part ? settingsFromXml(part.XML) : {}
}

function partsIn({ CustomXMLParts: parts }: EtWorkbook): readonly EtXmlPart[] {
  return parts ? itemsOf(parts.SelectByNamespace(SETTINGS_NAMESPACE)) : []
}

/** In the order of their numbers. */
function namesIn({ Names }: EtWorkbook): readonly EtName[] {
  return itemsOf(Names)
    .filter(({ Name }) => Name.startsWith(NAME) && /^\d+$/.test(Name.slice(NAME.length)))
    .sort((a, b) => numberOf(a) - numberOf(b))
}

const numberOf = ({ Name }: EtName): number => Number(Name.slice(NAME.length))

/** Writes a text over the names; what is left of a longer one before goes. */
function writeNames(book: EtWorkbook, before: readonly EtName[], text: string): void {
  const old = before.map(({ RefersTo }) => RefersTo)
  // By characters: one that takes two places is not torn.
  const characters = [...text]
  const pieces = Array.from({ length: Math.ceil(characters.length / PIECE) }, (_, at) =>
    characters.slice(at * PIECE, (at + 1) * PIECE).join(''),
  )
  try {
    put(book, before, pieces.map(formulaOf))
  } catch (error) {
    put(book, namesIn(book), old)
    throw error
  }
}

function put(book: EtWorkbook, before: readonly EtName[], formulas: readonly string[]): void {
  // A name that is there already is given another content by being added again.
  formulas.forEach((formula, index) => book.Names.Add(`${NAME}${index + 1}`, formula, false))
  for (const name of before) if (numberOf(name) > formulas.length) name.Delete()
}

/** ="…", in which a quote is written twice. JSON has no line breaks of its own. */
const formulaOf = (text: string): string => `="${text.replace(/"/g, '""')}"`

function textIn(refersTo: string): string {
  return refersTo.startsWith('="') && refersTo.endsWith('"') ? refersTo.slice(2, -1).replace(/""/g, '"') : ''
}
