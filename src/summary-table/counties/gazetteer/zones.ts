import { cityStem, foldName, provinceStem } from './names'

const KINDS =
  '开发区|高新区|经开区|高新园|产业园区?|工业园区?|产业集聚区|集聚区|科技园区|创新园区|物流园区|化工园区|生态园区|经济区|经济带|保税区|综保区|保税港区|加工区|合作区|示范区|先导区|试验区|实验区|自贸区|旅游区|度假区|名胜区|风景区|景区|新区|新城区?|生态城|科技城|科学城|管理区|功能区|滨海区|港区|化工区|林场|农场|农垦区|管委会|管理委员会|行政委员会'
const ZONE = new RegExp(`(?:${KINDS})$`, 'u')
// 各功能区 are all of them, 2个开发区 so many; 7个县及经济开发区 are more than a zone.
const NO_NAME = /^(?:各|所有|其[他它余]|[\d一二两三四五六七八九十]{1,3}[个家])/u
const KIND = new RegExp(`^(?:${KINDS})$`, 'u')
const MANAGEMENT = /(?:管理委员会|管委会)$/u
// The longest zone in the statistics has 14 characters; anything much longer is a sentence.
const LONGEST_ZONE = 24

/** Whether a name is that of a functional zone, which may stand as a county: 高新区, 滨海新区, 经济技术开发区, 松山新区管委会 … */
export function isZone(name: string): boolean {
  return name.length > 1 && name.length <= LONGEST_ZONE && !NO_NAME.test(name) && ZONE.test(foldName(name))
}

/** Whether a zone is called by nothing but its kind: 高新区, 开发区. A zone so called is never a slip for a county like it (高坪区). */
export function isKindOfZone(key: string): boolean {
  return KIND.test(key)
}

/**
 * What a zone is recognised by, however it is written: 锦州高新技术产业开发区, 锦州高新区 and 高新区管委会 are all 高新区.
 * `city` is the prefecture it belongs to, `province` that one's province, when they are known.
 */
export function zoneKey(name: string, city: string | null, province: string | null = null): string {
  const bare = foldName(name).replace(MANAGEMENT, '')
  return withoutPlace(bare, city, province)
    .replace(/高新?技术(?:产业)?(?:开发|园)?区$|高新技术产业园区$|高新技术产业园$|高新开发区$/u, '高新区')
    .replace(/经济(?:技术)?(?:开发)?区$/u, '经开区')
    .replace(/国家级|省级|市级/gu, '')
}

function withoutPlace(name: string, city: string | null, province: string | null): string {
  const places = [province, province && provinceStem(province), city, city && cityStem(city)]
  const bare = places.reduce<string>((rest, place) => {
    return place && rest.startsWith(place) && rest.length > place.length + 1 ? rest.slice(place.length) : rest
  }, name)
  const own = OWN.find((one) => bare.startsWith(one) && isZone(bare.slice(one.length)))
  return own === undefined ? bare : bare.slice(own.length)
}

/** 市经济开发区 is the city's own, whatever city it is. */
const OWN = ['本市', '我市', '市级', '市']
