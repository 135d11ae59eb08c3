import { DIVISION_NAMES } from './corps'
import { many, placesBefore, words } from '../../../text/grammar'

// 族 is part of every group's name in a county's title, save for the five that titles in Xinjiang write without it.
const GROUPS_WITHOUT_ZU = '蒙古 柯尔克孜 哈萨克 塔吉克 锡伯'.split(' ')
const GROUPS =
  '维吾尔 布依 朝鲜 土家 哈尼 傈僳 高山 拉祜 东乡 纳西 景颇 达斡尔 仫佬 布朗 撒拉 毛南 仡佬 阿昌 普米 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 各 回 藏 苗 彝 壮 满 侗 瑶 白 傣 黎 佤 畲 水 土 羌 怒 京'.split(
    ' ',
  )
/** A title by a people has one of these in it. */
const GROUP_WORDS = ['族', ...GROUPS_WITHOUT_ZU]
const GROUP_TITLES = words(...GROUPS_WITHOUT_ZU, ...[...GROUPS_WITHOUT_ZU, ...GROUPS].map((group) => `${group}族`))
const TITLED_KINDS = ['自治州', '自治县', '自治旗', '区']
const LONGEST_TITLE = 40
const PLAIN = /^[一-鿿]*$/u
const COUNTY_SUFFIX = /(?:自治县|自治旗|县|区|市|旗)$/u
// 沈北新区 is 沈北, but 碑林区 is 碑林.
const LONG_SUFFIX = /(?:新区|林区|特区|矿区)$/u
const CITY_SUFFIX = /(?:自治州|地区|市|州|盟)$/u

// What people call them, though no rule makes it: 博州, not 博尔塔拉州.
const CUSTOMARY: Readonly<Record<string, readonly string[]>> = {
  博尔塔拉蒙古自治州: ['博州'],
  巴音郭楞蒙古自治州: ['巴州'],
  克孜勒苏柯尔克孜自治州: ['克州'],
  西双版纳傣族自治州: ['版纳州'],
  锡林郭勒盟: ['锡盟'],
  ...DIVISION_NAMES,
}

/** The name as two people's writing of it compares: compatibility forms folded, blanks and invisible characters dropped. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name
  return name.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '')
}

/** The name without the peoples it is titled by: 宽甸满族自治县 → 宽甸自治县; 东乡族自治县 keeps its only word. */
function withoutGroups(name: string): string {
  const kind = name.length <= LONGEST_TITLE ? TITLED_KINDS.find((one) => name.endsWith(one)) : undefined
  if (kind === undefined || !GROUP_WORDS.some((word) => name.includes(word))) return name
  const titled = name.slice(0, -kind.length)
  const start = Math.min(...placesBefore(titled, many(GROUP_TITLES)))
  if (start === titled.length) return name
  return start > 0 ? name.slice(0, start) + kind : name.replace('族', '')
}

/** What is left of a county's name without its kind: 银州区 → 银州, 宽甸满族自治县 → 宽甸, 义县 → 义, 碑林区 → 碑林 and 碑. */
export function countyStems(name: string): string[] {
  const plain = withoutGroups(name)
  const stem = plain.replace(COUNTY_SUFFIX, '')
  return LONG_SUFFIX.test(plain) ? [plain.replace(LONG_SUFFIX, ''), stem] : [stem]
}

/** What is left of a prefecture's name without its kind: 锦州市 → 锦州, 延边朝鲜族自治州 → 延边. */
export function cityStem(name: string): string {
  return withoutGroups(name).replace(CITY_SUFFIX, '')
}

/** What is left of a province's name without its kind: 辽宁省 → 辽宁, 广西壮族自治区 → 广西. */
export function provinceStem(name: string): string {
  return name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/u, '')
}

/**
 * The short names of a county: 银州区 → 银州; 宽甸满族自治县 → 宽甸, 宽甸县. One-character stems have none (义县, 沧县):
 * a lone 义 is no name.
 */
export function shortNames(county: string): string[] {
  const plain = withoutGroups(county).replace(/自治(?=[县旗]$)/u, '')
  return [...new Set([...countyStems(county), plain])].filter((name) => name !== county && name.length > 1)
}

/**
 * Whether a name is what people make of the long title of an autonomous county or a banner, some of its characters in their order:
 * 科左中旗 of 科尔沁左翼中旗, 阜蒙县 of 阜新蒙古族自治县, 喀左 of 喀喇沁左翼蒙古族自治县.
 */
export function isContraction(name: string, county: string): boolean {
  if (!/(?:自治县|旗)$/u.test(county) || name.length < 2 || name.length >= county.length) return false
  if (name[0] !== county[0] || !(name.endsWith(county.slice(-1)) || BARE_CONTRACTION.test(name))) return false
  let met = 0
  for (const one of county) if (one === name[met]) met++
  return met === name.length
}

/** What such a name ends with where its kind is left out. */
export const BARE_CONTRACTION = /^.{1,3}[左右前中后蒙]$/u

/** What a prefecture is also called, with its kind: 延边朝鲜族自治州 → 延边州, 延边自治州. */
export function cityAliases(city: string): string[] {
  const customary = CUSTOMARY[city] ?? []
  return /自治州$/u.test(city) ? [`${cityStem(city)}州`, withoutGroups(city), ...customary] : [...customary]
}

/** 各县（市、区）: the brackets say nothing that 各县 does not. */
export const KINDS_IN_BRACKETS = /[(（][市县区旗、，,/／\s]+[)）]/gu

/** Whether a name ends as the names of counties do. */
export function endsLikeCounty(name: string): boolean {
  return name.length > 1 && /[县区市旗]$/u.test(name)
}
