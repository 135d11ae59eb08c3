import { KEPT_NAMESPACE, keptFromJson, keptFromXml, keptToXml, type Json, type Kept } from '../../kept/format'
import { sha256 } from '../../report/sha256'
import type { Localized } from '../../text/language'
import type { EtName, EtWorkbook, EtXmlPart } from './et'
import { itemsOf } from './sheets'

/**
 * Where what is kept lies: in a custom XML part, as in Excel and in files, where every program finds them; or in hidden names of the workbook,
 * which only this add-in reads.
 */
export type KeepWay = 'xml' | 'names'

export const KEEP_WAYS: readonly KeepWay[] = ['xml', 'names']

/** Hidden names that hold what is kept in pieces: _yijiao_1, _yijiao_2 … */
const NAME = '_yijiao_'
/** A text in a formula has at most 255 characters, and each quote in it counts twice. */
const PIECE = 120
/** The key beside what is kept in the names: the fingerprint of what the part held when they were written. Never changes. */
const PART = 'part'

/** A value that is kept with the workbook, in whichever way; null for none. */
export function loadValue(book: EtWorkbook, key: string): Json {
  return keptIn(book)[key] ?? null
}

/** Keeps a value; null takes it away. What was kept in another way before comes along. */
export function storeValue(book: EtWorkbook, key: string, value: Json, way: KeepWay): void {
  const others = Object.entries(keptIn(book)).filter(([other]) => other !== key)
  const kept = Object.fromEntries(value === null ? others : [...others, [key, value]])
  const [parts, names] = [partsIn(book), namesIn(book)]
  // New before old: a refusal to add leaves the old ones in place.
  if (way === 'xml') book.CustomXMLParts?.Add(keptToXml(kept))
  for (const part of way === 'xml' ? parts : []) part.Delete()
  if (way === 'xml') for (const name of names) name.Delete()
  else writeNames(book, names, JSON.stringify({ ...kept, [PART]: fingerprintOf(book) }))
}

/**
 * Why values that were kept in names are not used: the part, which every program reads and writes but does so without the names, says otherwise.
 * null where nothing is passed over.
 */
export function passedOver(book: EtWorkbook): Localized<string> | null {
  const { names, part, used, isNewer } = bothPlaces(book)
  if (names === null || part === null || used === 'names') return null
  if (JSON.stringify(names) === JSON.stringify(part)) return null
  return isNewer ? PASSED_OVER.newer : PASSED_OVER.either
}

const PASSED_OVER = {
  newer: {
    zh: '这个工作簿的说明和名单，在 WPS 里存过以后，又在 Excel 或网页里改过。现在用的是后改的那一份；在 WPS 里存的没有用上，请到“设置”里核对名单，并看看哪些说明要补写。',
    en: 'The explanations and the roster of this workbook were kept in WPS, and changed later in Excel or on the page. What was changed later is used, not what was kept in WPS: please look at the roster under Settings, and give again the explanations that are missing.',
  },
  either: {
    zh: '这个工作簿里有两份说明和名单，一份是在 WPS 里存的，一份是在 Excel 或网页里存的，看不出哪一份新。现在用的是 Excel 或网页里的那一份，请到“设置”里核对名单，并看看哪些说明要补写。',
    en: 'This workbook holds explanations and rosters twice, from WPS and from Excel or the page, and which is newer cannot be told. Those from Excel or the page are used: please look at the roster under Settings, and give again the explanations that are missing.',
  },
} satisfies Record<string, Localized<string>>

/** What both places hold, and which of them counts. */
interface BothPlaces {
  readonly names: Kept | null
  readonly part: Kept | null
  readonly used: 'names' | 'part'
  /** Whether the part is known to have changed after the names were written. */
  readonly isNewer: boolean
}

function keptIn(book: EtWorkbook): Kept {
  const both = bothPlaces(book)
  return both[both.used] ?? {}
}

/** Names are newer where the part is still what it was when they were written; otherwise the part counts, which every program knows of. */
function bothPlaces(book: EtWorkbook): BothPlaces {
  const names = namesIn(book)
  const part = partIn(book)
  if (names.length === 0) return { names: null, part, used: 'part', isNewer: false }
  const { [PART]: before, ...kept } = keptFromJson(names.map(({ RefersTo }) => textIn(RefersTo)).join(''))
  const isUsed = part === null || before === fingerprintOf(book)
  return { names: kept, part, used: isUsed ? 'names' : 'part', isNewer: typeof before === 'string' }
}

function partIn(book: EtWorkbook): Kept | null {
  const [part] = partsIn(book)
  return part ? keptFromXml(part.XML) : null
}

/** What the part holds, however a program wrote its XML: '' where there is none, null where parts cannot be seen. */
function fingerprintOf(book: EtWorkbook): string | null {
  if (!book.CustomXMLParts) return null
  const part = partIn(book)
  return part ? sha256(new TextEncoder().encode(JSON.stringify(part))) : ''
}

function partsIn({ CustomXMLParts: parts }: EtWorkbook): readonly EtXmlPart[] {
  return parts ? itemsOf(parts.SelectByNamespace(KEPT_NAMESPACE)) : []
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
