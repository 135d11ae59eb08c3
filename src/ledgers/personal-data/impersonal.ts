import type { CellValue } from '../../grid/cell'
import type { SheetContents } from '../../grid/contents'
import { memo } from '../../text/memo'
import { itemAt } from '../../text/items'
import type { ColumnKind, Ledger } from '../ledger'
import { withoutIdentityNumbers } from './personal'
import { nameHeading } from './name-heading'
import type { Block } from '../reading/headings'

const SHORTEST_NAME = 2
const LONGEST_NAME = 4
const NONE: ReadonlySet<string> = new Set()

/** The names under such a heading, of the length that Chinese names have: their words are looked for in other cells. */
const namesOn = memo((sheet: SheetContents): ReadonlySet<string> => {
  const heading = nameHeading(sheet, true)
  if (!heading) return NONE
  const names = new Set<string>()
  for (const [row, cells] of sheet.rows) {
    const name = row > heading.row ? plain(cells[heading.column] ?? null) : ''
    if (name.length >= SHORTEST_NAME && name.length <= LONGEST_NAME && isHan(name)) names.add(name)
  }
  return names
})

const plain = (value: CellValue): string => (typeof value === 'string' ? value.replace(/\s/g, '') : '')
const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text)

/** What stands in a message or a city's ledger for words that may be a pupil's name. */
export const LEFT_OUT = '（文字）'
const NAME = '（姓名）'

/**
 * The words of a ledger's cell as they may be copied: identity numbers never, and of a ledger about pupils nothing that names one: no name of its own
 * column of names; where a number, a day or one of a few words is asked for, no other words; no 编号 of words alone; no school that is called like a
 * person.
 */
export function impersonal(text: string, at: number, { ledger, part, sheet }: Block): string {
  const words = withoutIdentityNumbers(text)
  if (!ledger.pupils || words === '') return words
  const { key, kind } = itemAt(part.columns, at)
  if (PLACES.has(kind)) return isLikeAName(words) ? LEFT_OUT : withoutNames(words, namesOn(sheet))
  if (kind !== 'text') return FREE.has(kind) || saysAmount(words) ? words : LEFT_OUT
  if (part.key?.includes(key)) return /[0-9０-９A-Za-z]/.test(words) ? withoutNames(words, namesOn(sheet)) : LEFT_OUT
  return withoutNames(words, namesOn(sheet))
}

const PLACES: ReadonlySet<ColumnKind> = new Set(['school', 'place'])
const FREE: ReadonlySet<ColumnKind> = new Set(['county'])

/** Signs of numbers, days, grades, and of words that say that there is none yet; 王小明 has others. */
const AMOUNT_SIGNS =
  /^[\d０-９\s.,:;/\\+\-—–~～%％()（）“”"'，。、：；√✓×xX#!?零〇○一二两三四五六七八九十百千几多余约人名个份间次所处年月日号天周旬初末底前后上下半已未没有无是否不尚暂待定登记报告书面送交级小中大学幼班尽快详返校复读就入在岗]*$/

const saysAmount = (text: string): boolean => AMOUNT_SIGNS.test(text) || /^#[A-Z/0!?]+$/.test(text)

/** The most frequent surnames of the census of 2020, which eight of nine people bear. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔文赖温阎'
/** A word of these signs is a school's or a place's. */
const OF_PLACES =
  /[校学园幼部点区县市旗镇乡村庄屯沟岭山河湾店堡寨营集口桥坪街路巷社组场站办处所院馆厂矿港岛湖泉川峪塘坡洼甸窝棚子家城门府州]/

/** Whether words are called like a person: two to four Chinese characters behind a surname, and no sign of a school or a place. */
function isLikeAName(text: string): boolean {
  const name = text.replace(/\s/g, '')
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME || !isHan(name)) return false
  return SURNAMES.includes(name.charAt(0)) && !OF_PLACES.test(name) && !/[一二三四五六七八九十实附完][小中]$/.test(name)
}

/** The names of pupils in the columns of names that the ledgers about them have. */
export function pupilsIn(
  ledgers: readonly { readonly ledger: Ledger; readonly blocks: readonly Block[] }[],
): ReadonlySet<string> {
  const sheets = ledgers.flatMap(({ ledger, blocks }) => (ledger.pupils ? blocks.map(({ sheet }) => sheet) : []))
  return new Set(sheets.flatMap((sheet) => [...namesOn(sheet)]))
}

/** A text with （姓名） in place of each of some names. */
export function withoutNames(text: string, names: ReadonlySet<string>): string {
  if (names.size === 0) return text
  let words = ''
  for (let at = 0; at < text.length;) {
    let length = LONGEST_NAME
    while (length >= SHORTEST_NAME && !names.has(text.slice(at, at + length))) length--
    const isName = length >= SHORTEST_NAME
    words += isName ? NAME : text[at]
    at += isName ? length : 1
  }
  return words
}
