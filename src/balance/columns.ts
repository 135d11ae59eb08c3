import type { Standard } from './standard'

/**
 * The columns that say what a row is about. `place` may name counties, or towns; `counted` is 是否计校数, `main` the school that a
 * branch belongs to.
 */
export type TextField = 'name' | 'stage' | 'kind' | 'built' | 'county' | 'place' | 'counted' | 'main'

/** What an amount is counted in: yuan and square metres can be split, heads and rooms come whole. */
export type AmountUnit = '元' | '平方米' | '个'

/** What is counted, where headings that are alike must be told apart: 音乐教室数 and 音乐教室面积. */
export type Quantity = 'people' | 'classes' | 'rooms' | 'area' | 'money' | 'things'

/** A column of the school sheet that describes a row. */
export interface TextColumn {
  readonly heading: string
  readonly aliases: readonly string[]
  readonly field: TextField
}

/** Classes of `low` to `high` pupils; null: without an end. */
export interface Band {
  readonly low: number
  readonly high: number | null
}

/** A column of the school sheet that holds amounts. Wordings are compared by their parts (heading/words.ts). */
export interface AmountColumn {
  readonly heading: string
  readonly aliases: readonly string[]
  /** Wordings that mean less than the column: read, and said. */
  readonly narrower: readonly string[]
  readonly unit: AmountUnit
  readonly quantity: Quantity
  readonly band?: Band
}

/** Columns of amounts that the code itself asks for, besides the numerators of a standard. */
export const COLUMN = {
  pupils: '在校生数',
  classes: '班级数',
  largestClass: '最大班额',
  largeClasses: '56人以上班级数',
  superLargeClasses: '66人以上班级数',
  teachers: '专任教师数',
  musicRooms: '音乐专用教室数',
  artRooms: '美术专用教室数',
  musicRoomArea: '音乐专用教室面积',
  artRoomArea: '美术专用教室面积',
  equipment: '教学仪器设备值',
  degrees: '高于规定学历教师数',
  arts: '体育、艺术专任教师数',
  teachingArea: '教学及辅助用房面积',
  sportsArea: '体育运动场馆面积',
} as const

/** Columns from which others are made, as the statistics have them. */
export const PART = {
  boys: '男生数',
  girls: '女生数',
  graduates: '研究生学历教师数',
  doctors: '博士学历教师数',
  masters: '硕士学历教师数',
  bachelors: '本科学历教师数',
  diplomas: '专科学历教师数',
  fromBachelors: '本科及以上学历教师数',
  fromDiplomas: '专科及以上学历教师数',
  sports: '体育教师数',
  art: '艺术教师数',
  music: '音乐教师数',
  fineArt: '美术教师数',
  indoorSports: '室内体育用房面积',
  grounds: '运动场地面积',
  hall: '体育馆面积',
} as const

/** Kinds of teachers that are a part of all full-time teachers. */
export const TEACHER_KINDS = [
  '高于规定学历教师数',
  '县级以上骨干教师数',
  '体育、艺术专任教师数',
  '中级及以上职务教师数',
] as const

export const TEXT_COLUMNS: readonly TextColumn[] = [
  {
    field: 'name',
    heading: '学校名称',
    aliases: [
      '学校全称',
      '学校（机构）名称',
      '学校名',
      '校名',
      '学校',
      '校点名称',
      '填报学校',
      '办学单位',
      '学校简称',
      '单位名称',
    ],
  },
  {
    field: 'stage',
    heading: '学段',
    aliases: [
      '办学学段',
      '教育阶段',
      '学段类别',
      '所属学段',
      '办学层次',
      '学校层次',
      '层次',
      '小学/初中',
      '小学或初中',
      '学部',
    ],
  },
  {
    field: 'kind',
    heading: '办学类型',
    aliases: [
      '学校办学类型',
      '学校类型',
      '学校类别',
      '办学类别',
      '类型',
      '办学类型代码',
      '学校类型代码',
      '学校办学类型代码',
    ],
  },
  { field: 'built', heading: '建校年月', aliases: ['建校时间', '建成时间', '建校年份', '建成年月'] },
  {
    field: 'place',
    heading: '行政区划',
    aliases: ['行政区划名称', '行政区', '所在行政区', '所在地区', '所属地区', '地区', '属地'],
  },
  { field: 'counted', heading: '是否计校数', aliases: ['是否计算校数', '计校数', '是否计入校数', '是否独立计校数'] },
  {
    field: 'main',
    heading: '所属学校',
    aliases: ['主校', '主校名称', '隶属学校', '归属学校', '所属主校', '所属学校名称', '所属中心校', '本部'],
  },
]

/** 县（市、区）, 统计县, 所属区县名称 …, folded. 统计三级 is the county of the statistics. */
export const COUNTY_HEADING =
  /^(?:统计三级|统计县|(?:所在|所属|统计)?(?:县市区旗|县市区|市县区|旗县市区|旗县区|区县市|旗县|县区|区县|县市|市县|县)级?(?:单位)?(?:名称|名|别)?)$/

/** 县（市、区）. */
export const COUNTY_COLUMN: TextColumn = { field: 'county', heading: '县（市、区）', aliases: [] }

interface Wordings {
  readonly aliases?: readonly string[]
  readonly narrower?: readonly string[]
}

const columnOf =
  (unit: AmountUnit, quantity: Quantity) =>
  (heading: string, { aliases = [], narrower = [] }: Wordings = {}): AmountColumn => ({
    heading,
    aliases,
    narrower,
    unit,
    quantity,
  })
const people = columnOf('个', 'people')
const classes = columnOf('个', 'classes')
const rooms = columnOf('个', 'rooms')
const things = columnOf('个', 'things')
const area = columnOf('平方米', 'area')

/** 总, 合计, 数, 人数, 的, 专任, 建筑, 面积 and their like fall away in all of them. */
const AMOUNT_COLUMNS: readonly AmountColumn[] = [
  people(COLUMN.pupils, {
    aliases: [
      '学生数',
      '在籍学生数',
      '在籍在校生数',
      '学生规模',
      '普通在校生数',
      '义务教育阶段在校生数',
      '义务教育学生数',
    ],
  }),
  classes(COLUMN.classes),
  people(COLUMN.largestClass, { aliases: ['最大班学生数', '最大班人数', '最大班额学生数'] }),
  { ...classes(COLUMN.largeClasses), band: { low: 56, high: null } },
  { ...classes(COLUMN.superLargeClasses), band: { low: 66, high: null } },
  people(COLUMN.teachers),
  people(COLUMN.degrees, { aliases: ['高学历'] }),
  people('县级以上骨干教师数', {
    aliases: ['骨干教师数', '县级以上骨干', '县级以上名师骨干', '县级以上名师骨干教师'],
    narrower: [
      '市级以上骨干教师数',
      '市级及以上骨干教师数',
      '地市级以上骨干教师数',
      '地市级及以上骨干教师数',
      '省级以上骨干教师数',
      '省级及以上骨干教师数',
      '市级以上骨干',
      '省级以上骨干',
      '县级骨干教师数',
      '县级骨干',
    ],
  }),
  people(COLUMN.arts, {
    aliases: ['体育、艺术（美术、音乐）教师数', '音体美教师数', '体育、艺术', '体育、艺术（美术、音乐）', '音体美'],
  }),
  people('中级及以上职务教师数', { aliases: ['中级及以上职称'] }),
  area(COLUMN.teachingArea, {
    narrower: ['教学用房面积', '教学及辅助用房使用面积', '教学用房使用面积', '辅助用房面积'],
  }),
  area(COLUMN.sportsArea, {
    aliases: [
      '体育场馆面积',
      '运动场馆面积',
      '体育馆及运动场面积',
      '体育运动场地面积',
      '体育活动场地面积',
      '体育场地面积',
      '体育活动场馆面积',
    ],
    narrower: ['体育运动场馆使用面积'],
  }),
  {
    ...columnOf('元', 'money')(COLUMN.equipment, {
      aliases: ['仪器设备值', '教学设备值', '教学实验仪器设备值', '固定资产教学仪器设备值', '教学仪器值'],
    }),
  },
  rooms('网络多媒体教室数', { aliases: ['多媒体教室数', '网络教室数', '交互式多媒体教室数', '网络多媒体'] }),
  things('计算机台数', { aliases: ['教学用计算机台数', '学生用计算机台数', '学生计算机台数'] }),
  things('图书册数', { aliases: ['纸质图书册数'] }),
  rooms(COLUMN.musicRooms),
  rooms(COLUMN.artRooms),
  area(COLUMN.musicRoomArea),
  area(COLUMN.artRoomArea),
]

/** 男 and 女 below 在校生数. */
const PUPIL_PARTS: readonly AmountColumn[] = [
  people(PART.boys, { aliases: ['在校男生数', '在校生数男'] }),
  people(PART.girls, { aliases: ['在校女生数', '在校生数女'] }),
]

const OTHER_PARTS: readonly AmountColumn[] = [
  people(PART.graduates, { aliases: ['研究生', '研究生毕业'] }),
  people(PART.doctors, { aliases: ['博士', '博士研究生毕业'] }),
  people(PART.masters, { aliases: ['硕士', '硕士研究生毕业'] }),
  people(PART.bachelors, { aliases: ['本科', '本科毕业'] }),
  people(PART.diplomas, { aliases: ['专科', '专科毕业'] }),
  people(PART.fromBachelors, { aliases: ['本科及以上'] }),
  people(PART.fromDiplomas, { aliases: ['专科及以上'] }),
  people(PART.sports, { aliases: ['体育'] }),
  people(PART.art, { aliases: ['艺术'] }),
  people(PART.music, { aliases: ['音乐'] }),
  people(PART.fineArt, { aliases: ['美术'] }),
  area(PART.indoorSports, { aliases: ['室内体育用房', '室内体育场馆', '室内运动场馆', '体育用房'] }),
  area(PART.grounds, { aliases: ['运动场面积', '体育运动场面积', '体育场面积', '室外运动场面积', '室外运动场地面积'] }),
  area(PART.hall, { aliases: ['室内体育馆面积', '风雨操场面积', '体育馆（风雨操场）面积'] }),
]

const PART_COLUMNS: readonly AmountColumn[] = [...PUPIL_PARTS, ...OTHER_PARTS]

/** Parts that are known only where teachers are spoken of: 本科 and 美术 may be anything. */
export const TEACHER_PARTS: ReadonlySet<string> = new Set(
  OTHER_PARTS.filter(({ quantity }) => quantity === 'people').map(({ heading }) => heading),
)

/** Words by which a heading that was not read looks like a column that is missing. */
export const ALIKE: Readonly<Record<string, RegExp>> = {
  [COLUMN.pupils]: /学生|在校|生数/,
  [COLUMN.degrees]: /学历/,
  县级以上骨干教师数: /骨干|名师|学科带头人/,
  [COLUMN.arts]: /体育|艺术|音乐|美术|音体美|体艺/,
  [COLUMN.teachingArea]: /用房|校舍|教室面积|建筑面积/,
  [COLUMN.sportsArea]: /体育|运动|操场/,
  [COLUMN.equipment]: /仪器|设备|资产/,
  网络多媒体教室数: /多媒体|网络|电教|智慧教室|班班通/,
}

/** The columns of amounts for a standard: the known ones, those they are made from, and any numerator of its own. */
export function amountColumns({ resource }: Standard): readonly AmountColumn[] {
  const known = new Set(AMOUNT_COLUMNS.map((column) => column.heading))
  const own = resource.indicators.filter(({ numerator }) => !known.has(numerator))
  return [...AMOUNT_COLUMNS, ...own.map(({ numerator, unit }) => ownColumn(numerator, unit)), ...PART_COLUMNS]
}

function ownColumn(heading: string, unit: string): AmountColumn {
  if (unit === '元') return columnOf('元', 'money')(heading)
  return unit === '平方米' ? area(heading) : things(heading)
}

/** The column of a name that the code itself asks for. */
export function columnNamed(heading: string): AmountColumn {
  return AMOUNT_COLUMNS.find((column) => column.heading === heading) ?? things(heading)
}

/** The column of a band of class sizes. */
export function bandColumn(band: Band): AmountColumn {
  const known = AMOUNT_COLUMNS.find((column) => column.band?.low === band.low && column.band.high === band.high)
  const { low, high } = band
  const name = high === null ? `${low}人以上` : low === 0 ? `${high}人以下` : `${low}-${high}人`
  return known ?? { ...classes(`${name}班级数`), band }
}

/** The columns without which a standard cannot be judged, besides the name of the school. */
export function requiredColumns({ resource }: Standard): readonly string[] {
  return [COLUMN.pupils, ...resource.indicators.map(({ numerator }) => numerator)]
}
