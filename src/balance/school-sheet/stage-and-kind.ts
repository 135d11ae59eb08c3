import { fold } from '../../text/fold'
import type { OutsideKind, SchoolKind } from '../school'
import type { Stage } from '../stage'
import { onlyOf } from '../../text/items'

/** A stage as a school sheet has it: senior rows count only where a school's total is split. */
export type SheetStage = Stage | 'senior'

/** Words that name a stage, wherever they stand in a text: 农村小学, 九年一贯制小学部, 普通小学教育. */
const STAGE_WORDS: Readonly<Record<SheetStage, readonly string[]>> = {
  primary: ['小学', '完小', '村小'],
  junior: ['初中', '初级中学'],
  senior: ['高中', '高级中学'],
}
/** Words that hold one of a stage and are of none. */
const OTHER_WORDS = /幼小|小初高|小升初/g

/** The codes of a column 学段, its words in one character, and its years. */
const STAGE_CODES: ReadonlyMap<string, SheetStage> = new Map([
  ['1', 'primary'],
  ['2', 'junior'],
  ['3', 'senior'],
  ['小', 'primary'],
  ['初', 'junior'],
  ['高', 'senior'],
  ['1-6年级', 'primary'],
  ['一至六年级', 'primary'],
  ['7-9年级', 'junior'],
  ['七至九年级', 'junior'],
])

/** What 办学类型 says: a kind, the stage where it names one (完全中学初中部), or that it is no school of the resource test. */
export interface KindReading {
  readonly kind: SchoolKind | null
  readonly stage: SheetStage | null
  readonly outside: OutsideKind | null
}

const PLAIN: KindReading = { kind: null, stage: null, outside: null }
const ofKind = (kind: SchoolKind): KindReading => ({ ...PLAIN, kind })
const attached = (stage: SheetStage): KindReading => ({ ...PLAIN, stage })
const outsideAs = (outside: OutsideKind): KindReading => ({ ...PLAIN, outside })

const KINDS: Readonly<Record<SchoolKind, string>> = {
  primary: '小学 完全小学 完小 中心小学 村小 村完小 初小 独立小学 乡村小规模学校 小规模学校',
  teachingPoint: '教学点 小学教学点 村教学点',
  junior: '初中 初级中学 独立初中 单设初中',
  nineYear: '九年一贯制 九年制 九年一贯',
  complete: '完全中学 完中 高完中',
  twelveYear: '十二年一贯制 十二年制 十二年一贯',
}

const BY_WORDS: ReadonlyMap<string, KindReading> = new Map([
  ...Object.entries(KINDS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, ofKind(kind as SchoolKind)] as const),
  ),
  ...'附设小学班 小学班 附设小学'.split(' ').map((word) => [word, attached('primary')] as const),
  ...'附设普通初中班 附设初中班 初中班 附设初中'.split(' ').map((word) => [word, attached('junior')] as const),
  ...'附设普通高中班 附设高中班'.split(' ').map((word) => [word, outsideAs('not-compulsory')] as const),
])

/** The codes of the national statistics, by their beginning; the longest that fits counts. */
const CODES: ReadonlyMap<string, KindReading> = new Map(
  Object.entries({
    1: outsideAs('not-compulsory'),
    211: ofKind('primary'),
    212: ofKind('teachingPoint'),
    218: attached('primary'),
    219: attached('primary'),
    22: outsideAs('not-compulsory'),
    311: ofKind('junior'),
    312: ofKind('nineYear'),
    318: attached('junior'),
    319: attached('junior'),
    32: outsideAs('vocational'),
    33: outsideAs('not-compulsory'),
    341: ofKind('complete'),
    345: ofKind('twelveYear'),
    34: outsideAs('not-compulsory'),
    35: outsideAs('not-compulsory'),
    36: outsideAs('vocational'),
    37: outsideAs('special'),
    4: outsideAs('not-compulsory'),
    5: outsideAs('special'),
  }),
)

const OUTSIDE: readonly (readonly [RegExp, OutsideKind])[] = [
  [/特殊教育|特教|聋|盲|培智|启智|启明学校|工读|专门学校/, 'special'],
  [/职业|职高|职教|中职|技工|技校|技师|中专|中等专业|卫生学校|卫校/, 'vocational'],
  [/幼儿|学前|托儿|高级中学|普通高中|^高中|高中$|成人|进修|大学|学院|高等|少年宫|青少年活动中心/, 'not-compulsory'],
]
/** The same by the end of a school's name, without 学校: 学院路小学 is none of them. */
const OUTSIDE_NAMES: readonly (readonly [RegExp, OutsideKind])[] = [
  [/(?:特殊教育|特教)(?:中心)?$|(?:培智|启智|聋|聋哑|聋人|盲|盲人|盲聋哑|工读|专门)$/, 'special'],
  [
    /职业(?:技术|中等|教育中心|教育|技术教育中心)?(?:中专|高中|初中|中学|学院)?$|(?:职教中心|职高|职中|技工|技师学院|中等专业|中专|卫生|卫校)$/,
    'vocational',
  ],
  [/(?:幼儿园|幼儿班|托儿所|高级中学|高中|教师进修|大学|学院|少年宫)$/, 'not-compulsory'],
]

/** Who runs a school and where says nothing of its kind. */
const PREFIX =
  /^(?:公办|民办|私立|民营|农村|乡村|城市|城镇|县镇|城区|镇区|乡镇|县直|县属|市属|区属|公立|普通|全日制|寄宿制|独立设置|非)+(?=.)/
const GRADES = /\d{0,2}-?\d{1,2}年级/

/** 学段 as written → the stage; null where it is none (小学、初中 in one cell is none either). */
export function readStage(text: string): SheetStage | null {
  const folded = fold(text)
  if (folded === '') return null
  const coded = STAGE_CODES.get(folded)
  if (coded) return coded
  const words = folded.replace(GRADES, '').replace(OTHER_WORDS, '')
  const named = (Object.keys(STAGE_WORDS) as SheetStage[]).filter((stage) =>
    STAGE_WORDS[stage].some((word) => words.includes(word)),
  )
  return onlyOf(named) ?? null
}

/** 办学类型 as written → what it says; null where that is not understood. 九年一贯制学校 is 九年一贯制, 211-小学 is 小学. */
export function readKind(text: string): KindReading | null {
  if (text === '') return null
  const [, code, words] = /^(\d{2,3})?(.*)$/.exec(kindKey(text)) ?? []
  if (words) return byWords(words) ?? (code ? byCode(code) : null)
  return code ? byCode(code) : null
}

function byWords(words: string): KindReading | null {
  const known = BY_WORDS.get(words) ?? BY_WORDS.get(words.replace(PREFIX, ''))
  if (known) return known
  const [, school, department] = /^(.+?)(小学|初中|高中)(?:部|段|阶段|学段)$/.exec(words) ?? []
  const whole = school === undefined ? null : byWords(school.replace(/学校$/, ''))
  if (whole?.kind && department !== undefined) return { ...whole, stage: readStage(department) }
  const outside = OUTSIDE.find(([pattern]) => pattern.test(words))
  return outside ? outsideAs(outside[1]) : null
}

function byCode(code: string): KindReading | null {
  for (let length = code.length; length > 0; length--) {
    const start = code.slice(0, length)
    const coded = CODES.get(start)
    if (coded) return coded
  }
  return null
}

function kindKey(text: string): string {
  return fold(text)
    .replace(/^(\p{Script=Han}{2,12})(\d{3})$/u, '$2$1')
    .replace(/12年/, '十二年')
    .replace(/9年/, '九年')
    .replace(/学校$/, '')
}

/** What the end of a school's name tells of it where no column does: 河东九年一贯制学校, 县特殊教育学校. */
export function kindOfName(name: string): KindReading {
  const key = kindKey(name)
  if (/教学点$/.test(key)) return ofKind('teachingPoint')
  if (/十二年(一贯)?制?$/.test(key)) return ofKind('twelveYear')
  if (/九年(一贯)?制?$/.test(key)) return ofKind('nineYear')
  if (/完全中学$/.test(key)) return ofKind('complete')
  const outside = OUTSIDE_NAMES.find(([pattern]) => pattern.test(key))
  if (outside) return outsideAs(outside[1])
  if (/(?:小学|完小|附小)$/.test(key)) return attached('primary')
  return /(?:初中|初级中学)$/.test(key) ? attached('junior') : PLAIN
}

/** The stages that a kind of school has. */
export const STAGES_OF: Readonly<Record<SchoolKind, readonly SheetStage[]>> = {
  primary: ['primary'],
  teachingPoint: ['primary'],
  junior: ['junior'],
  nineYear: ['primary', 'junior'],
  complete: ['junior', 'senior'],
  twelveYear: ['primary', 'junior', 'senior'],
}

/** The stage of a school that has only one. */
export function onlyStage(kind: SchoolKind | null): SheetStage | null {
  return kind && (onlyOf(STAGES_OF[kind]) ?? null)
}

/** The stage that a title speaks of (a sheet for 小学, another for 初中); null where it names none or both. */
export function stageOfTitle(title: string): SheetStage | null {
  return /^\d$/.test(fold(title)) ? null : readStage(title)
}
