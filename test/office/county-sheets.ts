// What a county's office keeps beside its form, as it stood on 20 November 2018: no school of these names is meant, and no person.

/** A cell: a Date is a cell of dates, `=` begins a formula. */
export type OfficeCell = string | number | Date | null

/** A sheet as an office makes it: a title, who fills it in, headings (of two rows where columns have one heading together), rows, a total, who signed. */
export interface OfficeSheet {
  readonly name: string
  readonly title: string
  /** What columns are called; `组/栏` stands below a heading of its own, 组. */
  readonly headings: readonly string[]
  readonly rows: readonly (readonly OfficeCell[])[]
  /** Headings of columns that the row 合计 adds up. */
  readonly summed?: readonly string[]
}

const day = (month: number, date: number, year = 2018): Date => new Date(Date.UTC(year, month - 1, date))
const words = (text: string): string[] => text.split(' ')
const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

const SCHOOLS: OfficeSheet = {
  name: '学校基本数据',
  title: '义务教育学校基本数据',
  headings: words('序号 学校名称 学段 办学类型 在校生数 班级数 最大班额 56人以上班级数 66人以上班级数 高于规定学历教师数 县级以上骨干教师数 体育、艺术专任教师数 教学及辅助用房面积 体育运动场馆面积 教学仪器设备值 网络多媒体教室数'), // prettier-ignore
  rows: [
    [1, '甲小学', '小学', '小学', 900, 20, 58, 2, 0, 45, 12, 10, 4500, 7200, 1_980_000, 23],
    [2, '乙小学', '小学', '小学', 720, 16, 45, 0, 0, 36, 10, 8, 3600, 5800, 1_584_000, 18],
    [3, '丙小学', '小学', '小学', 300, 8, 40, 0, 0, 14, 4, 3, 1500, 2400, 660_000, 8],
    [4, '丁小学', '小学', '小学', 200, 6, 38, 0, 0, 9, 3, 2, 1000, 1300, 440_000, 5],
    [5, '戊中学', '初中', '初级中学', 800, 16, 57, 1, 0, 50, 10, 9, 5000, 8800, 2_240_000, 21],
    [6, '己中学', '初中', '初级中学', 600, 12, 50, 0, 0, 37, 8, 7, 3720, 6600, 1_680_000, 16],
    [7, '庚学校', '小学', '九年一贯制学校', 240, 6, 42, 0, 0, 12, 3, 3, 1200, 1920, 528_000, 6],
    [8, '庚学校', '初中', '九年一贯制学校', 150, 3, 50, 0, 0, 9, 2, 2, 930, 1650, 420_000, 4],
  ],
  summed: words('在校生数 班级数 56人以上班级数 66人以上班级数'),
}

const LARGE_CLASSES: OfficeSheet = {
  name: '大班额',
  title: '消除大班额工作台账',
  headings: words('序号 学校名称 学段 年级 班级 原班额 现班额 成因 消除措施 责任人 计划消除年月 实际消除年月 备注'),
  rows: [
    [1, '甲小学', '小学', '三年级', '三(1)班', 62, 58, '学位不足', '新建校区分流', '责任人一', '2019年8月', null, null],
    [2, '甲小学', '小学', '三年级', '三(2)班', 60, 57, '学位不足', '新建校区分流', '责任人一', '2019年8月', null, null],
    [3, '甲小学', '小学', '五年级', '五(1)班', 58, 44, '学位不足', '学区调整', '责任人一', '2018年8月', '2018.9', null],
    [
      4,
      '戊中学',
      '初中',
      '八年级',
      '八(3)班',
      59,
      57,
      '寄宿生集中',
      '扩建教学楼',
      '责任人二',
      day(8, 31, 2019),
      null,
      null,
    ],
  ],
  summed: words('原班额 现班额'),
}

const STANDARD: OfficeSheet = {
  name: '标准化建设',
  title: '义务教育学校标准化建设台账',
  headings: words('序号 学校名称 学段 未达标指标 差额 整改措施 责任人 投入（万元） 计划达标年 实际达标年月 状态'),
  rows: [
    [1, '甲小学', '小学', '无', null, null, '责任人一', null, null, null, '已达标'],
    [2, '乙小学', '小学', '无', null, null, '责任人三', null, null, null, '已达标'],
    [3, '丙小学', '小学', '无', null, null, '责任人四', null, null, null, '已达标'],
    [4, '丁小学', '小学', '生均体育运动场馆面积', '200平方米', '扩建操场', '责任人五', 60.5, 2020, null, '未达标'],
    [5, '戊中学', '初中', '无', null, null, '责任人二', null, null, null, '已达标'],
    [6, '己中学', '初中', '无', null, null, '责任人六', null, null, null, '已达标'],
    [7, '庚学校', '九年一贯制', '无', null, null, '责任人七', null, null, null, '已达标'],
  ],
  summed: ['投入（万元）'],
}

const ROTATION_SCHOOLS: OfficeSheet = {
  name: '轮岗学校',
  title: '教师交流轮岗台账（学校）',
  headings: words('序号 学校 类别 专任教师 符合交流条件教师'),
  rows: [
    [1, '甲小学', '城镇', 60, 40],
    [2, '乙小学', '城镇、优质', 48, 30],
    [3, '戊中学', '城镇', 66, 50],
    [4, '己中学', '城镇', 50, 30],
    [5, '丙小学', '乡村', 22, null],
    [6, '丁小学', '乡村', 15, null],
    [7, '庚学校', '乡村、薄弱', 30, null],
  ],
  summed: words('专任教师 符合交流条件教师'),
}

const MOVEMENTS: OfficeSheet = {
  name: '轮岗教师',
  title: '教师交流轮岗台账（教师）',
  headings: words('教师编号 派出学校 接收学校 骨干 形式 起 止'),
  rows: range(16).map((number) => [
    `T${String(number).padStart(3, '0')}`,
    ['甲小学', '乙小学', '戊中学', '己中学'][number % 4],
    number % 4 < 2 ? ['丙小学', '丁小学'][number % 2] : '庚学校',
    number <= 4 ? '是' : '否',
    number % 3 === 0 ? '支教' : '交流轮岗',
    day(9, 1),
    null,
  ]),
}

const DROPOUTS: OfficeSheet = {
  name: '控辍保学',
  title: '控辍保学台账',
  headings: words('编号 学校 年级 类别 失学时间 原因 包保责任人 劝返次数 最近劝返 登记 书面报告日 安置 复学日期 状态'),
  rows: [
    ['001', '戊中学', '八年级', '辍学', day(9, 10), '厌学', '责任人二', 2, day(11, 5), '是', day(9, 12), null, null, '劝返中'],
    ['002', '己中学', '九年级', '辍学', day(9, 3), '随父母外出', '责任人六', 1, day(9, 20), '是', day(9, 5), '原校原班', day(10, 8), '已复学'],
  ], // prettier-ignore
}

const SPECIAL: OfficeSheet = {
  name: '残疾儿童',
  title: '适龄残疾儿童少年入学安置台账',
  headings: words('序号 学校 适龄 安置/随班就读 安置/特教学校 安置/送教上门 安置/未入学 一人一案份数'),
  rows: [
    [1, '甲小学', 15, 12, 2, 1, 0, 15],
    [2, '丙小学', 8, 6, 0, 1, 1, 8],
    [3, '戊中学', 20, 17, 1, 2, 0, 20],
  ],
  summed: words('适龄 安置/随班就读 安置/特教学校 安置/送教上门 安置/未入学 一人一案份数'),
}

const MIGRANTS: OfficeSheet = {
  name: '随迁子女',
  title: '进城务工人员随迁子女就学台账',
  headings: words('序号 学校 随迁子女 公办 购买学位 其他民办 单独编班数'),
  rows: [
    [1, '甲小学', 160, 120, 30, 10, 0],
    [2, '戊中学', 140, 80, 10, 50, 0],
  ],
  summed: words('随迁子女 公办 购买学位 其他民办 单独编班数'),
}

const LEFT_BEHIND: OfficeSheet = {
  name: '留守儿童',
  title: '农村留守儿童关爱保护工作台账',
  headings: words('序号 乡镇或学校 留守儿童 建档 关爱室 最近走访'),
  rows: [
    [1, '子丑镇', 60, 60, 2, day(11, 2)],
    [2, '寅卯乡', 35, 35, 1, day(10, 30)],
    [3, '丙小学', 20, 20, 1, day(11, 12)],
  ],
  summed: words('留守儿童 建档 关爱室'),
}

/** The sheets in the order in which the workbook has them, after the form. */
export const COUNTY_SHEETS: readonly OfficeSheet[] = [
  SCHOOLS, LARGE_CLASSES, STANDARD, ROTATION_SCHOOLS, MOVEMENTS, DROPOUTS, SPECIAL, MIGRANTS, LEFT_BEHIND,
] // prettier-ignore
