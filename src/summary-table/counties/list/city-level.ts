import { cityStem, foldName } from '../gazetteer/names'

const LEVELS = ['市', '州', '盟', '地区', '地', '省', '省级', '市级', '本市', '全市', '设区市']
const OF_ITS_OWN =
  '本级 直 直属 属 直学校 直属学校 属学校 直单位 直属单位 本级学校 直管学校 管学校 教育局直属学校 教育局直属 教育局 教体局 直中小学 直属中小学 属中小学 直机关 直有关单位'.split(
    ' ',
  )
// With the city's name before it: 铁岭市直属学校.
const LONGEST_NAME = 24

const NAMES = new Set([
  '本级',
  '市级',
  '直属学校',
  '直属单位',
  '局直属学校',
  '局直学校',
  ...LEVELS.flatMap((level) => OF_ITS_OWN.map((own) => level + own)),
])

/** Whether a name is the city's own level, which is no county: 市本级, 市直, 市直属学校, 铁岭市市直学校, 市直（3所）. `city` is the unit that reports. */
export function isCityLevel(name: string, city: string | null): boolean {
  if (name.length > LONGEST_NAME) return false
  const text = foldName(name)
  if (isLevel(text)) return true
  // 恩施市教育局 is a county's in 恩施州.
  const isCounty = (rest: string): boolean => rest.startsWith('市') && city !== null && !city.endsWith('市')
  const places = city === null ? [] : [city, cityStem(city)]
  return places
    .filter((place) => text.startsWith(place))
    .map((place) => text.slice(place.length))
    .some((rest) => isLevel(rest) && !isCounty(rest))
}

const isLevel = (text: string): boolean => NAMES.has(text) || NAMES.has(`市${text}`)
