import { fold } from '../../../text/fold'

/** 合计, 小计 … at an end of the words of a row, or all it says (全县, 共9所). Also with a stage in between: 小学合计. */
const TOTAL =
  /(?:合计|小计|总计|共计|累计|总数)$|^(?:合计|小计|总计|共计|累计)|^共[\d一二三四五六七八九十百]+[所校]|^(?:全县|全区|全市|全旗|本县|本区|县级|全省)(?:小学|初中|学校)?$/

/** Groups of schools that no school is called after: what stands beside them are sums. */
const GROUP =
  /^(?:城区|镇区|乡村|城市|农村|县镇|县城|城镇|乡镇|县直|县属|区直|公办|民办|私立|小学|初中|高中|初级中学|完小|教学点|九年一贯制|完全中学)(?:学校|小学|初中|部分|类)*$|(?:.镇|.乡|.街道|街道办事处|街道办|.苏木|学区|片区|督导区)$/

/** Groups that may as well be schools: only their numbers tell. */
const MAYBE_GROUP =
  /(?:中心校|中心学校|总校|教育集团|集团|联校|教育园区|发展共同体|片|教育组|教办|县|区|旗|市|农场|林场)$/

/** 一、城区 and （二）初中: a number before a heading, as no name has it. */
const NUMBERED = /^\s*[（(]?[一二三四五六七八九十]{1,3}[)）、.．]\s*/

/** What may stand before the measure of a row of statistics, folded. */
const OF_WHAT =
  /^(?:全县|全市|全区|全旗|本县|县域|国家|省定|省|市|县|校际|区域|各校|学校|小学|初中|优质均衡|基本均衡|评估|指标|规定|合格|最低|要求|85%|总体|加权|综合)+/
const MEASURES =
  /^(?:标准差|均方差|方差|差异系数|变异系数|(?:不?达标|合格)(?:率|比例|数|校数|所数|学校|学校数|学校比例|情况|与否|标准|要求|值|线)?所?|是否达标|结论|判定|评估结果|最大值?|最小值?|最高值?|最低值?|极差|极值|极差率|平均(?:值|数|水平)?|均值?|校均值?|生均值?|人均|中位数|标准值?|[国省市县]标|标准线|标准要求|要求|标准的?\d{1,3}%|\d{1,3}%|下限值?|上限值?|底线值?|限值|目标值?|差值|缺口)$/
const COEFFICIENT = /(?:差异|变异)系数$/

const NOTE =
  /^\s*(?:注|备注|说明|填表说明|填报说明|填表人|填报人|制表人?|审核人?|单位负责人|负责人|联系电话)[\s\d]{0,9}[:：]/

const SCHOOL_NAME = /(?:学校|小学|中学|初中|教学点|完小|村小|分校|校区)$/

/** What the words of a row say it is; null for what may be a school. */
export type RowWords = 'total' | 'group' | 'maybe-group' | 'statistic' | 'coefficient' | null

/** What a row is by its words. `text` as written. */
export function rowWords(text: string): RowWords {
  const section = sectionText(text)
  const folded = fold(section)
  const words = amongTotal(folded).replace(SYMBOL, '$1')
  if (words === '') return null
  const ofAll = section.replace(OF_STAGE, '')
  if (isMeasure((ofAll === section ? folded : fold(ofAll)).replace(SYMBOL, '$1'))) {
    return COEFFICIENT.test(words) ? 'coefficient' : 'statistic'
  }
  if (TOTAL.test(words)) return 'total'
  if (NUMBERED.test(text) || GROUP.test(words)) return 'group'
  return MAYBE_GROUP.test(words) ? 'maybe-group' : null
}

function isMeasure(words: string): boolean {
  if (MEASURES.test(words)) return true
  const rest = words.replace(OF_WHAT, '')
  return rest !== words && MEASURES.test(rest)
}

/** 国家标准（小学）. */
const OF_STAGE = /[（(](?:小学|初中)[）)]\s*$/
/** 差异系数CV, 标准差σ. */
const SYMBOL = /(数|差)(?:cv|σ|s)$/

const AMONG_TOTAL = /^其中[:：、]?/
const STAGE = /小学|初中|高中/

/** 其中：城区 is a part of a total; 其中：小学 may as well be a department of the school above. */
function amongTotal(words: string): string {
  const rest = words.replace(AMONG_TOTAL, '')
  return GROUP.test(rest) && !STAGE.test(rest) ? rest : words
}

/** Whether a row is a remark below the table. */
export function isNote(text: string): boolean {
  return NOTE.test(text)
}

/** The heading of a section without its number: 二、初中 → 初中. */
export function sectionText(text: string): string {
  return text.replace(NUMBERED, '').trim()
}

const DEPARTMENTS = ['小学', '初中', '高中'].flatMap((stage) =>
  ['部', '段', '学段', '阶段'].map((part) => stage + part),
)
const AMONG = /^[\s—－-]*(?:其中)?[\s:：、]*/

/** 小学部, 其中：初中部: a department of the school above, not a school of its own; null for anything else. */
export function departmentIn(text: string): string | null {
  const words = text.replace(AMONG, '').trim()
  return DEPARTMENTS.find((department) => department === words) ?? null
}

const OPENING = new Set(' 　-—－·（('.split(''))

/** A school's name without the department at its end: 河东学校小学部, 河东学校（初中）. */
export function nameAndDepartment(written: string): { readonly name: string; readonly department: string | null } {
  const closed = /[）)]\s*$/.test(written)
  const text = closed ? written.trimEnd().slice(0, -1) : written
  const department =
    DEPARTMENTS.find((each) => text.endsWith(each)) ??
    ['小学', '初中', '高中'].find(
      (stage) => closed && /[（(]/.test(text.charAt(text.length - 3)) && text.endsWith(stage),
    )
  const name = department && withoutOpening(text.slice(0, -department.length))
  return name && name.length >= 2 ? { name, department: department ?? null } : { name: written, department: null }
}

/** A school's name before 合计 or 小计; null where there is no name before it. */
export function nameBeforeTotal(written: string): string | null {
  const text = written.replace(/[）)]\s*$/, '').trim()
  const total = ['合计', '小计', '总计'].find((each) => text.endsWith(each))
  const name = total && withoutOpening(text.slice(0, -total.length))
  return name && name.length >= 3 ? name : null
}

function withoutOpening(text: string): string {
  let end = text.length
  while (end > 0 && OPENING.has(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** Whether words are those of a school, so that a row without numbers is one whose numbers are missing. */
export function isSchoolName(text: string): boolean {
  return SCHOOL_NAME.test(fold(text)) && !NUMBERED.test(text)
}
