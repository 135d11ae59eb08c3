import { COLUMN, PART, type AmountColumn, type AmountUnit, type Band, type Quantity } from './columns'
import type { Standard } from '../standard'

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
  people(COLUMN.enrolment, {
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
  [COLUMN.enrolment]: /学生|在校|生数/,
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
  return [COLUMN.enrolment, ...resource.indicators.map(({ numerator }) => numerator)]
}
