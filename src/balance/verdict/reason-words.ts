import type { Language, Localized } from '../../text/language'
import { STAGE_NAMES } from '../stage'
import type { Reason } from './reasons'

type Messages = { readonly [Kind in Reason['kind']]: (reason: Extract<Reason, { kind: Kind }>) => string }

/** So many names are said; the others are counted. */
const NAMED = 3

function named(names: readonly string[], language: Language): string {
  const shown = names.slice(0, NAMED).join('、')
  const rest = names.length - NAMED
  if (rest <= 0) return shown
  return language === 'zh' ? `${shown}等${names.length}所` : `${shown} and ${rest} more`
}

const MESSAGES: Localized<Messages> = {
  zh: {
    'no-sheet': ({ lacks }) =>
      lacks.length === 0 ? '没有找到学校基本数据' : `没有找到学校基本数据，缺少${lacks.map(quoted).join('、')}`,
    'no-schools': () => '没有可判定的学校',
    'counties-unsure': ({ where, names }) =>
      `${where === 'sheets' ? '工作表' : '校名开头的'}${names.map(quoted).join('、')}像是不同的县，看不出是不是`,
    'sheets-unread': ({ sheets }) => `工作表${sheets.map(quoted).join('、')}有学校数据，没有读取`,
    'columns-missing': ({ headings }) => `缺少${headings.map(quoted).join('、')}`,
    'no-enrolment': () => '没有在校生数，不能算差异系数',
    'values-unknown': ({ schools }) => `${named(schools, 'zh')}的数据有空缺或看不明白`,
    'stages-together': ({ schools }) => `${named(schools, 'zh')}几个学段合填一个数，分不开`,
    branches: ({ schools }) => `${named(schools, 'zh')}不计校数，没有写明属于哪所学校`,
    'stage-unknown': ({ schools }) => `${named(schools, 'zh')}看不出是小学还是初中`,
    'county-missing': ({ schools }) => `${named(schools, 'zh')}没有写明属于哪个县`,
    duplicated: ({ schools }) => `${named(schools, 'zh')}在一个学段填了两遍`,
    'stage-conflicts': ({ schools }) => `${named(schools, 'zh')}的学段与办学类型或校名矛盾`,
    'unit-unsure': ({ schools }) => `${named(schools, 'zh')}的教学仪器设备值像是弄错了单位`,
    'unit-unknown': ({ headings }) => `${headings.map(quoted).join('、')}表头的单位看不明白`,
    'enrolment-narrow': ({ headings }) => `${headings.map(quoted).join('、')}不是全部在校生数`,
    'none-counted': ({ stage }) => `${STAGE_NAMES.zh[stage]}没有计入的学校`,
    'items-unread': ({ items }) => `县级指标看不明白：${items.map(quoted).join('、')}`,
    'items-of-no-county': () => '县级指标没有写明是哪个县的',
    'stage-absent': ({ stage }) => `没有${STAGE_NAMES.zh[stage]}的数据，${STAGE_NAMES.zh[stage]}没有判定`,
  },
  en: {
    'no-sheet': ({ lacks }) =>
      lacks.length === 0 ? 'no school data was found' : `no school data was found; missing: ${lacks.join(', ')}`,
    'no-schools': () => 'there is no school to judge',
    'counties-unsure': ({ where, names }) =>
      where === 'sheets'
        ? `sheets that may be counties of their own: ${names.join(', ')}`
        : `schools are named after what may be counties of their own: ${names.join(', ')}`,
    'sheets-unread': ({ sheets }) => `school data not read: sheet ${sheets.join(', ')}`,
    'columns-missing': ({ headings }) => `missing: ${headings.join(', ')}`,
    'no-enrolment': () => 'there are no enrolments, so there is no coefficient',
    'values-unknown': ({ schools }) => `figures blank or not understood: ${named(schools, 'en')}`,
    'stages-together': ({ schools }) => `one figure for several stages: ${named(schools, 'en')}`,
    branches: ({ schools }) => `branches of a school that is not named: ${named(schools, 'en')}`,
    'stage-unknown': ({ schools }) => `stage not known: ${named(schools, 'en')}`,
    'county-missing': ({ schools }) => `county not named: ${named(schools, 'en')}`,
    duplicated: ({ schools }) => `entered twice in a stage: ${named(schools, 'en')}`,
    'stage-conflicts': ({ schools }) => `the stage contradicts the kind or the name: ${named(schools, 'en')}`,
    'unit-unsure': ({ schools }) => `the value of equipment seems to be in another unit: ${named(schools, 'en')}`,
    'unit-unknown': ({ headings }) => `the unit of the heading is not understood: ${headings.join(', ')}`,
    'enrolment-narrow': ({ headings }) => `not all pupils: ${headings.map(quoted).join(', ')}`,
    'none-counted': ({ stage }) => `${STAGE_NAMES.en[stage]}: no school counts`,
    'items-unread': ({ items }) => `county items not understood: ${items.join(', ')}`,
    'items-of-no-county': () => 'the items do not say whose county they are of',
    'stage-absent': ({ stage }) => `no ${STAGE_NAMES.en[stage]} schools, which were not judged`,
  },
}

function quoted(name: string): string {
  return `“${name}”`
}

/** A reason in words. */
export function reasonText(reason: Reason, language: Language): string {
  const text = MESSAGES[language][reason.kind] as (reason: Reason) => string
  return text(reason)
}
