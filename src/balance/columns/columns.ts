/** What an amount is counted in: yuan and square metres can be split, heads and rooms come whole. */
export type AmountUnit = '元' | '平方米' | '个'

/** What is counted, where headings that are alike must be told apart: 音乐教室数 and 音乐教室面积. */
export type Quantity = 'people' | 'classes' | 'rooms' | 'area' | 'money' | 'things'

/** Classes of `low` to `high` pupils; null: without an end. */
export interface Band {
  readonly low: number
  readonly high: number | null
}

/** A column of the school sheet that holds amounts. Wordings are compared by their parts (school-sheet/heading/words.ts). */
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
  enrolment: '在校生数',
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
