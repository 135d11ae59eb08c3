import { SCHOOL_ERRORS } from './errors'
import type { ExampleCell, FunctionHelp } from './help'

/** The county of docs/balance.md. */
const COUNTY: readonly (readonly ExampleCell[])[] = [
  [
    '学校名称', '学段', '办学类型', '在校生数', '高于规定学历教师数', '县级以上骨干教师数', '体育、艺术专任教师数', '教学及辅助用房面积',
    '体育运动场馆面积', '教学仪器设备值', '网络多媒体教室数',
  ],
  ['甲小学', '小学', '小学', 500, 22, 6, 5, 2000, 3750, 1000000, 12],
  ['乙小学', '小学', '小学', 300, 15, 3, 3, 1500, 2400, 2700000, 7],
  ['丙小学', '小学', '小学', 200, 9, 2, 1, 900, 1200, 400000, 5],
  ['丁教学点', '小学', '教学点', 20, 1, 0, 0, 200, 300, 30000, 1],
] // prettier-ignore

export const SCHOOLS_HELP: readonly FunctionHelp[] = [
  {
    id: 'BALANCE_CHECK',
    details: {
      zh: [
        '不带参数 =YJ.BALANCE_CHECK() 时，读本工作簿里的学校基本数据（按表头找，列的顺序、在哪张表都不限；在窗格里选定了单元格的，读选定的），按随工作簿保存的标准判定，和窗格、命令行一样；改动后稍等片刻自动更新。',
        '优质均衡（quality-2017）：每校 7 项中至少 6 项达标、其余不低于 85%，每项差异系数小学不超过 0.50、初中不超过 0.45。数据里有必须改正的错误时，结论后面会注明几处。',
      ],
      en: [
        'Without arguments, =YJ.BALANCE_CHECK() reads this workbook’s school sheet (found by its headings, in any order, on any sheet, or the cells chosen in the pane), judges it by the standard saved with the workbook, as the pane and the command line do, and updates a moment after a change.',
        'quality-2017: every school meets at least 6 of 7 indicators and 85% of the other, and every coefficient is within 0.50 (primary) or 0.45 (junior). Mistakes in the data are counted behind the verdict.',
      ],
    },
    example: {
      cells: COUNTY,
      formula: '=YJ.BALANCE_CHECK(A1:K5)',
      result: '未达标：小学差异系数超限：生均教学仪器设备值；小学1所学校未达标（没有初中的数据，初中没有判定）',
      explanation: {
        zh: '设备值的差异系数是 0.782，超过 0.50；丙小学有两项不达标。均衡说明里有逐步的计算。',
        en: 'The coefficient of equipment is 0.782, above 0.50, and 丙小学 misses two indicators.',
      },
    },
    errors: [
      {
        code: '#N/A',
        when: {
          zh: '不带参数时，工作簿里没有学校基本数据，或 Excel 读不到：提示会说怎么办。',
          en: 'Without arguments, the workbook has no school sheet or Excel cannot read it; the message says what to do.',
        },
      },
      ...SCHOOL_ERRORS,
    ],
  },
  {
    id: 'BALANCE_REPORT',
    details: {
      zh: [
        '结果溢出成一个表：第一行是表头，往下每个学段、每项指标一行。按 basic-2012 时多一行综合差异系数。右边和下边要留出空格。',
      ],
      en: [
        'The result spills: a heading, then a row for each stage and indicator; with basic-2012 one more for the composite coefficient. Leave the cells to the right and below empty.',
      ],
    },
    example: {
      cells: COUNTY,
      formula: '=YJ.BALANCE_REPORT(A1:K5)',
      result: [
        ['学段', '指标', '全县值', '差异系数', '限值', '不达标学校数', '结论'],
        [
          '小学',
          'L1 每百名学生拥有高于规定学历教师数',
          4.6,
          Math.sqrt(0.5 * 0.04 + 0.3 * 0.16 + 0.2 * 0.01) / 4.6,
          0.5,
          0,
          '达标',
        ],
        ['小学', 'L2 每百名学生拥有县级以上骨干教师数', 1.1, 0.1 / 1.1, 0.5, 0, '达标'],
        ['小学', 'L3 每百名学生拥有体育、艺术（美术、音乐）专任教师数', 0.9, 0.2 / 0.9, 0.5, 1, '达标'],
        ['小学', 'L4 生均教学及辅助用房面积', 4.4, Math.sqrt(0.19) / 4.4, 0.5, 1, '达标'],
        [
          '小学',
          'L5 生均体育运动场馆面积',
          7.35,
          Math.sqrt(0.5 * 0.0225 + 0.3 * 0.4225 + 0.2 * 1.8225) / 7.35,
          0.5,
          1,
          '达标',
        ],
        ['小学', 'L6 生均教学仪器设备值', 4100, Math.sqrt(10290000) / 4100, 0.5, 0, '未达标'],
        [
          '小学',
          'L7 每百名学生拥有网络多媒体教室数',
          2.4,
          Math.sqrt(0.3 * (7 / 3 - 2.4) ** 2 + 0.2 * 0.01) / 2.4,
          0.5,
          0,
          '达标',
        ],
      ],
      explanation: {
        zh: '七项系数的平均值只有 0.196，但设备值一项超限，小学就不达标。',
        en: 'The seven coefficients average 0.196, but one is above its limit, and that fails the stage.',
      },
    },
    errors: SCHOOL_ERRORS,
  },
  {
    id: 'SCHOOL_CHECK',
    details: {
      zh: [
        '结果溢出成一个表：第一行是表头，往下每所学校一行；不足 50 人的教学点和没有学生的学校列在后面，注明不计入。',
      ],
      en: [
        'The result spills: a heading, then a row for each school; teaching points below 50 pupils and schools without pupils follow, marked as left out.',
      ],
    },
    example: {
      cells: COUNTY,
      formula: '=YJ.SCHOOL_CHECK(A1:K5)',
      result: [
        ['学校名称', '学段', '达标项数', '未达标指标', '下限', '结论'],
        ['甲小学', '小学', 6, 'L4', '不低于', '达标'],
        ['乙小学', '小学', 7, '', '不低于', '达标'],
        ['丙小学', '小学', 5, 'L3、L5', '低于下限', '未达标'],
        ['丁教学点', '小学', '', '', '', '教学点，不计入'],
      ],
      explanation: {
        zh: '甲小学用房 4.0，不到 4.5，但不低于 85%（3.825），其余 6 项达标，所以达标。丙小学有两项不达标。',
        en: '甲小学 has 4.0 of 4.5, above 85% (3.825), and meets the other six. 丙小学 misses two.',
      },
    },
    errors: SCHOOL_ERRORS,
  },
]
