import type { ExclusionReason } from '../balance/verdict/selection'
import type { Localized } from '../text/language'

/** What functions say besides the words of the engine. */
interface FunctionMessages {
  readonly unknownStandard: (written: string, known: string) => string
  readonly unknownStage: (written: string) => string
  /** The name of the sheet that a range of schools is taken for. */
  readonly range: string
  /** Before a finding in a range: a function is not told where its range stands. */
  readonly inRange: string
  /** What a finding says, and after it what to do. */
  readonly sentences: (message: string, hint: string) => string
  /** After a verdict: the standard saved with the workbook cannot be used. */
  readonly keptUnusable: (standard: string) => string
  readonly composite: string
  readonly passed: string
  readonly failed: string
  readonly floorHolds: string
  readonly floorBroken: string
  readonly leftOut: Readonly<Record<ExclusionReason, string>>
  readonly rosterEmpty: string
  readonly cellError: string
  readonly missing: string
  readonly unknown: string
  readonly doubled: string
  readonly inBoth: string
  readonly enrolmentMissing: string
  readonly notCountable: (written: string) => string
  readonly countDiffers: (stated: string, named: number) => string
  readonly noDocumentNumber: string
  readonly malformedNumber: (faults: string) => string
  readonly pupilsNegative: (row: number, column: number, value: number) => string
}

export const FUNCTION_MESSAGES: Localized<FunctionMessages> = {
  zh: {
    unknownStandard: (written, known) => `没有名为“${written}”的标准，可用 ${known}。`,
    unknownStage: (written) => `没有名为“${written}”的学段，请写小学或初中。`,
    range: '所选区域',
    inRange: '区域里（左上角算作 A1）：',
    sentences: (message, hint) => message + hint,
    keptUnusable: (standard) => `；随工作簿保存的标准有误，按“${standard}”判定`,
    composite: '综合差异系数',
    passed: '达标',
    failed: '未达标',
    floorHolds: '不低于',
    floorBroken: '低于下限',
    leftOut: {
      'teaching-point': '教学点，不计入',
      'no-pupils': '没有学生，不计入',
      special: '特殊教育学校，不计入',
      vocational: '职业学校，不计入',
      'not-compulsory': '不是义务教育学校，不计入',
    },
    rosterEmpty: '第一个参数里没有县（市、区）名单。',
    cellError: '引用的单元格是错误值，请先改正。',
    missing: '漏填',
    unknown: '不在名单',
    doubled: '重复',
    inBoth: '两边都有',
    enrolmentMissing: '缺少第二个参数：各校在校生数，与总数区域一样大。',
    notCountable: (written) => `“${written}”没有逐个写出县名，数不出个数。`,
    countDiffers: (stated, named) => `写的是 ${stated} 个，列出的是 ${named} 个，请先核对。`,
    noDocumentNumber: '没有文号。文号的样式是“锦政发〔2018〕5号”。',
    malformedNumber: (faults) => `文号写法不规范：${faults}。应是“锦政发〔2018〕5号”的样式。`,
    pupilsNegative: (row, column, value) => `第 ${row} 行第 ${column} 列是 ${value}，学生数不能为负。`,
  },
  en: {
    unknownStandard: (written, known) => `There is no standard “${written}”. Use ${known}.`,
    unknownStage: (written) => `There is no stage “${written}”. Write 小学 (primary) or 初中 (junior).`,
    range: 'the range',
    inRange: 'In the range, its first cell taken as A1: ',
    sentences: (message, hint) => `${message} ${hint}`,
    keptUnusable: (standard) => `; the standard saved with the workbook cannot be used, judged by ${standard}`,
    composite: 'Composite coefficient',
    passed: 'Met',
    failed: 'Not met',
    floorHolds: 'holds',
    floorBroken: 'below',
    leftOut: {
      'teaching-point': 'teaching point, left out',
      'no-pupils': 'no pupils, left out',
      special: 'special school, left out',
      vocational: 'vocational school, left out',
      'not-compulsory': 'not compulsory education, left out',
    },
    rosterEmpty: 'The first argument names no counties.',
    cellError: 'A cell that is referred to shows an error. Put that right first.',
    missing: 'missing',
    unknown: 'not in the roster',
    doubled: 'twice',
    inBoth: 'in both lists',
    enrolmentMissing: 'The second argument is missing: the enrolments, as many as the totals.',
    notCountable: (written) => `“${written}” does not name the counties one by one, so they cannot be counted.`,
    countDiffers: (stated, named) => `It says ${stated} and names ${named}. Please compare them first.`,
    noDocumentNumber: 'There is no document number. One looks like 锦政发〔2018〕5号.',
    malformedNumber: (faults) => `The document number is malformed: ${faults}. One looks like 锦政发〔2018〕5号.`,
    pupilsNegative: (row, column, value) => `Row ${row}, column ${column} is ${value}: pupils cannot be negative.`,
  },
}
