/** What ends like a county and is none. */
const OTHERS =
  /(?:城区|镇区|学区|片区|校区|小区|社区|市区|郊区|乡区|县区|辖区|督导区|地区|库区|山区)$|^(?:全|本|各|我|该|市)[县市旗区]$/
/** What the name of a sheet says that is none of a county's. */
const PARTS_OF_COUNTY =
  /[镇乡村街道区片校园队组级班部局所县市旗]$|公办|民办|城|乡|农村|直属|汇总|合计|全部|师资|教师|条件|设备|[\dA-Za-z]/

/** What stands beside a county's name on a sheet's tab or in a title. */
const BESIDE =
  /小学|初中|初级中学|九年一贯制|一贯制|完全中学|义务教育|学校|基本数据|基本情况|数据|情况|统计|汇总|明细|一览|登记|信息|表\d*$|20\d{2}|学?年度?|合计|小计|总计|[\d\s()（）、.\-—_]/g
const OFFICE = /(?:教育体育局|教育和体育局|教体局|教育科技局|教育局|教育委员会|教委|人民政府|督导室)$/
const PREFECTURE = /^.{2,5}?市(?=..+$)/
const LONGEST_LINE = 40

/** The county that a text names and nothing else: 甲县, 甲县小学, 甲县教育局, 铁岭市银州区; '' where it names none. */
export function countyIn(text: string): string {
  if (text.length > LONGEST_LINE) return ''
  const name = text.trim().replace(BESIDE, '').replace(OFFICE, '').replace(PREFECTURE, '')
  return name.length >= 2 && /[县市区旗]$/.test(name) && !OTHERS.test(name) ? name : ''
}

const LABEL = /^(?:填报单位|填表单位|上报单位|单位名称|单位|县(?:（市、区）|\(市、区\))?)\s*[:：]\s*/
const TITLE = /^(\p{Script=Han}{1,10}?[县市区旗])(?=20\d{2}|义务|小学|初中|中小学|优质|教育|学校|城乡|县域|资源|基本)/u

/** The county that a line above the headings names: 填报单位：甲县教育局, 甲县2025年小学达标情况表. */
export function countyOfLine(line: string): string {
  const text = line.trim()
  const label = LABEL.exec(text)
  if (label) {
    const [first = ''] = text.slice(label[0].length).split(/\s/)
    return countyIn(first)
  }
  const title = TITLE.exec(text.slice(0, LONGEST_LINE))
  return countyIn(title?.[1] ?? text)
}

/** Parts of a county, whatever they end with. */
const PARTS = /^(?:主|中心|老|新)?(?:城区|市区|县区|郊区)$|^[镇乡]区$|(?:学|片|小|社|库|景)区$/

/** Whether a text in a column of places is a county's name as a whole: 东城区, 昌图县. */
export function isCountyName(text: string): boolean {
  return /^\p{Script=Han}{1,14}[县市区旗]$/u.test(text) && !PARTS.test(text)
}

/** Whether the name of a sheet may be that of a county without its last word: 昌图, 西丰小学. */
export function mayBeCounty(sheet: string): boolean {
  const name = sheet.trim().replace(BESIDE, '')
  return /^\p{Script=Han}{2,3}$/u.test(name) && !PARTS_OF_COUNTY.test(name)
}

const BEFORE_NAME = /^(?:\p{Script=Han}{2,4}市)?(\p{Script=Han}{1,5}?[县旗区])(?=\p{Script=Han}{2,})/u
/** 开发区一小 and 城关新区一小 are schools of one county. */
const ZONE =
  /(?:开发|高新|新|园|管理|试验|示范|工业|旅游|风景|度假|保税|功能|城|镇|学|片|社|小|校|库|景|林|矿|山|港|老|营|牧|农|场|灌|库)区$/u

/** The county that a school's name begins with: 昌图县 of 昌图县一小; '' where it begins with none. */
export function countyBeforeName(name: string): string {
  const county = BEFORE_NAME.exec(name)?.[1] ?? ''
  return ZONE.test(county) || OTHERS.test(county) ? '' : county
}
