import type { Standard } from './standard'

/** The columns that say what a row is about. */
export type TextField = 'name' | 'stage' | 'kind' | 'built'

/** What an amount is counted in: yuan and square metres can be split, heads and rooms come whole. */
export type AmountUnit = '元' | '平方米' | '个'

/** A column of the school sheet that describes a row. */
export interface TextColumn {
  readonly heading: string
  readonly aliases: readonly string[]
  readonly field: TextField
}

/** A column of the school sheet that holds amounts. */
export interface AmountColumn {
  readonly heading: string
  readonly aliases: readonly string[]
  readonly unit: AmountUnit
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
    aliases: ['学校', '校名', '单位名称', '学校全称', '学校（机构）名称', '学校名'],
  },
  { field: 'stage', heading: '学段', aliases: ['办学学段', '教育阶段', '学段类别'] },
  { field: 'kind', heading: '办学类型', aliases: ['学校类型', '学校类别', '办学类别', '学校办学类型', '类型'] },
  { field: 'built', heading: '建校年月', aliases: ['建校时间', '建成时间', '建校年份', '建成年月'] },
]

const count = (heading: string, ...aliases: string[]): AmountColumn => ({ heading, aliases, unit: '个' })
const area = (heading: string, ...aliases: string[]): AmountColumn => ({ heading, aliases, unit: '平方米' })

/** A final 数 is optional in every heading (在校生 is 在校生数). */
const AMOUNT_COLUMNS: readonly AmountColumn[] = [
  count(
    COLUMN.pupils,
    '在校学生数',
    '在校生总数',
    '在校学生总数',
    '在校生人数',
    '在校学生人数',
    '学生数',
    '学生人数',
    '学生总数',
  ),
  count(COLUMN.classes, '班数', '教学班数', '班级总数', '班级个数'),
  count(COLUMN.largestClass, '最大班学生数', '最大班级人数', '最大班人数', '最大班额人数'),
  count(
    COLUMN.largeClasses,
    '56人及以上班级数',
    '大班额数',
    '大班额班级数',
    '56人以上班数',
    '56人及以上班数',
    '大班额班数',
    '大班额个数',
    '大班数',
    '大班额班级个数',
    '56人及以上大班额数',
    '56人以上大班额数',
    '56人及以上大班额个数',
    '56人以上大班额个数',
    '56人及以上',
  ),
  count(
    COLUMN.superLargeClasses,
    '66人及以上班级数',
    '超大班额数',
    '超大班额班级数',
    '66人以上班数',
    '66人及以上班数',
    '超大班额班数',
    '超大班额个数',
    '超大班数',
    '超大班额班级个数',
    '66人及以上超大班额数',
    '66人以上超大班额数',
    '66人及以上超大班额个数',
    '66人以上超大班额个数',
    '66人及以上',
  ),
  count(COLUMN.teachers, '教师数', '教师总数', '专任教师总数', '专任教师人数'),
  count(
    '高于规定学历教师数',
    '高于规定学历专任教师数',
    '高于规定学历的教师数',
    '高于规定学历教师人数',
    '高于规定学历专任教师人数',
    '高学历教师数',
  ),
  count(
    '县级以上骨干教师数',
    '骨干教师数',
    '骨干教师人数',
    '县级及以上骨干教师数',
    '县级以上骨干教师人数',
    '县级及以上骨干教师人数',
    '县（区）级以上骨干教师数',
    '县（区）级及以上骨干教师数',
  ),
  count(
    '体育、艺术专任教师数',
    '体育、艺术（美术、音乐）专任教师数',
    '体育艺术教师数',
    '体艺专任教师数',
    '体艺教师数',
    '音体美专任教师数',
    '音体美教师数',
    '体音美专任教师数',
    '体音美教师数',
  ),
  count(
    '中级及以上职务教师数',
    '中级及以上专业技术职务教师数',
    '中级以上职称教师数',
    '中级及以上职称教师数',
    '中级职称教师数',
  ),
  area('教学及辅助用房面积', '教学辅助用房面积', '教学及教学辅助用房面积', '教辅用房面积', '教学及辅助用房建筑面积'),
  area('体育运动场馆面积', '体育场馆面积', '运动场馆面积', '体育运动场（馆）面积', '体育运动场地面积'),
  {
    heading: COLUMN.equipment,
    aliases: ['仪器设备值', '教学仪器设备总值', '教学仪器设备资产值', '仪器设备总值', '教学设备值'],
    unit: '元',
  },
  count('网络多媒体教室数', '多媒体教室数', '网络多媒体教室间数', '多媒体教室间数'),
  count('计算机台数', '计算机数', '教学用计算机台数', '学生用计算机台数', '学生计算机台数'),
  count('图书册数', '图书', '图书数', '藏书量', '图书总册数', '纸质图书册数'),
  count(COLUMN.musicRooms, '音乐教室数', '音乐专用教室间数', '音乐教室间数'),
  count(COLUMN.artRooms, '美术教室数', '美术专用教室间数', '美术教室间数'),
  area(COLUMN.musicRoomArea, '音乐教室面积'),
  area(COLUMN.artRoomArea, '美术教室面积'),
]

/** The columns of amounts for a standard: the known ones and any numerator of its own. */
export function amountColumns({ resource }: Standard): readonly AmountColumn[] {
  const known = new Set(AMOUNT_COLUMNS.map((column) => column.heading))
  const own = resource.indicators.filter(({ numerator }) => !known.has(numerator))
  return [
    ...AMOUNT_COLUMNS,
    ...own.map(({ numerator, unit }) => ({ heading: numerator, aliases: [], unit: unitOf(unit) })),
  ]
}

function unitOf(unit: string): AmountUnit {
  return unit === '元' || unit === '平方米' ? unit : '个'
}

/** The columns without which a standard cannot be judged, besides the name of the school. */
export function requiredColumns({ resource }: Standard): readonly string[] {
  return [COLUMN.pupils, ...resource.indicators.map(({ numerator }) => numerator)]
}
