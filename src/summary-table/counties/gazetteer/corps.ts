import type { Prefecture } from './china'

/** The corps reports as a province does, by its divisions, which are no prefectures and have no counties. */
export const CORPS = '新疆生产建设兵团'

/** Each division, and the city that is one with it (师市合一), as of 2023; null where there is none. */
const DIVISIONS: readonly (readonly [figure: string, city: string | null])[] = [
  ['一', '阿拉尔市'],
  ['二', '铁门关市'],
  ['三', '图木舒克市'],
  ['四', '可克达拉市'],
  ['五', '双河市'],
  ['六', '五家渠市'],
  ['七', '胡杨河市'],
  ['八', '石河子市'],
  ['九', '白杨市'],
  ['十', '北屯市'],
  ['十一', null],
  ['十二', null],
  ['十三', '新星市'],
  ['十四', '昆玉市'],
]

/** The divisions as prefectures without counties: they stand for themselves where a table names them. */
export const CORPS_DIVISIONS: readonly Prefecture[] = DIVISIONS.map(([figure]) => ({
  province: CORPS,
  name: `第${figure}师`,
  formerName: null,
  counties: [],
  zones: [],
}))

/** What divisions are also called: 第八师 → 八师, 8师, 第八师石河子市, 八师石河子市, 石河子市. */
export const DIVISION_NAMES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  DIVISIONS.map(([figure, city], index) => {
    const short = [`${figure}师`, `${index + 1}师`]
    const withCity = city === null ? [] : [`第${figure}师${city}`, `${figure}师${city}`, city]
    return [`第${figure}师`, [...short, ...withCity]]
  }),
)
