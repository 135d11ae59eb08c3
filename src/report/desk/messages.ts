import type { OpenReason, Standing } from '../../roll-up/standings'
import type { SentStatus } from '../../roll-up/statuses'
import type { Localized } from '../../text/language'

/** The words of the desk's reports. */
export interface DeskMessages {
  readonly rollUpTitle: (unit: string) => string
  readonly rollUpVerdict: (facts: { due: number; sent: number; open: number }) => string
  /** What becomes of what is open. */
  readonly openStays: string
  readonly made: (day: string) => string
  readonly missing: (names: string) => string
  readonly allSent: string
  readonly statuses: Readonly<Record<SentStatus, string>>
  readonly standings: Readonly<Record<Standing, string>>
  readonly reasons: Readonly<Record<OpenReason, string>>
  readonly pointLine: (facts: { number: number; achieved: number; unachieved: string; open: string }) => string
  readonly none: string
  readonly sent: string
  readonly points: string
  readonly findings: string
  readonly headings: {
    readonly sent: readonly string[]
    readonly points: readonly string[]
    readonly findings: readonly string[]
    readonly compared: readonly string[]
  }
  readonly compareTitle: string
  readonly compareTotals: (facts: {
    achieved: readonly [number, number]
    unachieved: readonly [number, number]
    undecided: readonly [number, number]
    newly: number
    regressed: number
  }) => string
  readonly comparedLine: (facts: { number: number; newly: string; regressed: string }) => string
  /** Of points at which nothing changed but the documents. */
  readonly onlyDocuments: (numbers: readonly number[]) => string
  readonly tasksTitle: string
  readonly tasksVerdict: (facts: { open: number; overdue: number }) => string
  readonly taskLine: (facts: {
    point: number
    county: string
    offices: string
    due: string
    progress: string
  }) => string
  readonly errorsAndWarnings: (errors: number, warnings: number) => string
  readonly edition: (points: number) => string
  readonly kept: (count: number) => string
}

const zh: DeskMessages = {
  rollUpTitle: (unit) => `${unit}汇总`,
  rollUpVerdict: ({ due, sent, open }) =>
    `应报${due}，已报${sent}${open > 0 ? `，${open}处待定（县×政策点，两栏都没有列入）` : '，没有待定的'}`,
  openStays: '待定的县在两栏里都没有写，校验汇总表时会一直追问，直到定下来。',
  made: (day) => `制表日期 ${day}`,
  missing: (names) => `缺：${names}`,
  allSent: '都报了',
  statuses: { used: '已汇总', superseded: '有更新的', duplicate: '重复', conflict: '说法不一', refused: '没有列入' },
  standings: { achieved: '已实现', unachieved: '未实现', open: '待定' },
  reasons: {
    missing: '没有报送',
    absent: '表里没有这一项',
    unasked: '所填的表没有问这一项',
    weaker: '所填的表要求较低',
    unclear: '两栏都有或都没有',
    error: '这一行有必须改正的问题',
    conflict: '几份表说法不一',
  },
  pointLine: ({ number, achieved, unachieved, open }) =>
    `第${number}项  已实现${achieved}${unachieved && `；未实现：${unachieved}`}${open && `；待定：${open}`}`,
  none: '无',
  sent: '报送情况',
  points: '汇总结果',
  findings: '要处理的',
  headings: {
    sent: ['文件', '县（市、区）', '表', '时间', '结果', '必须改正/需要核对'],
    points: ['编号', '已实现', '未实现', '待定'],
    findings: ['类别', '文件', '县（市、区）', '问题', '怎么办'],
    compared: ['编号', '新实现', '退回（上期已实现，这期未实现）', '仍未实现', '新增文件', '不再引用的文件'],
  },
  compareTitle: '与上期对比',
  compareTotals: ({ achieved, unachieved, undecided, newly, regressed }) =>
    `已实现 ${achieved[0]} → ${achieved[1]} 项次，未实现 ${unachieved[0]} → ${unachieved[1]} 项次${undecided[0] + undecided[1] > 0 ? `，待定 ${undecided[0]} → ${undecided[1]} 项次` : ''}；新实现 ${newly} 项次，退回 ${regressed} 项次`,
  comparedLine: ({ number, newly, regressed }) =>
    `第${number}项${regressed && `  退回：${regressed}`}${newly && `  新实现：${newly}`}`,
  onlyDocuments: (numbers) => `只有引用的文件有变：第${numbers.join('、')}项`,
  tasksTitle: '督办',
  tasksVerdict: ({ open, overdue }) => `未实现 ${open} 项次${overdue > 0 ? `，过了完成时限的 ${overdue} 项次` : ''}`,
  taskLine: ({ point, county, offices, due, progress }) =>
    `第${point}项  ${county}  ${offices || '（没有责任科室）'}  ${due || '（没有时限）'}  ${progress}`,
  errorsAndWarnings: (errors, warnings) => `${errors}/${warnings}`,
  edition: (points) => `${points}项`,
  kept: (count) => `有${count}格在上次汇总后改过，没有动。`,
}

const en: DeskMessages = {
  rollUpTitle: (unit) => `Roll-up of ${unit}`,
  rollUpVerdict: ({ due, sent, open }) =>
    `${due} due, ${sent} sent${open > 0 ? `, ${open} open (county × point, in neither list)` : ', nothing open'}`,
  openStays: 'What is open stands in neither list; a check of the table asks for it until it is settled.',
  made: (day) => `made on ${day}`,
  missing: (names) => `Missing: ${names}`,
  allSent: 'All have sent',
  statuses: {
    used: 'merged',
    superseded: 'superseded',
    duplicate: 'duplicate',
    conflict: 'conflict',
    refused: 'left out',
  },
  standings: { achieved: 'achieved', unachieved: 'not achieved', open: 'open' },
  reasons: {
    missing: 'nothing sent',
    absent: 'not in its table',
    unasked: 'not asked in its form',
    weaker: 'its form asks for less',
    unclear: 'in both lists, or in neither',
    error: 'its row has an error',
    conflict: 'tables disagree',
  },
  pointLine: ({ number, achieved, unachieved, open }) =>
    `Point ${number}  achieved ${achieved}${unachieved && `; not: ${unachieved}`}${open && `; open: ${open}`}`,
  none: 'none',
  sent: 'What was sent',
  points: 'The table',
  findings: 'To put right',
  headings: {
    sent: ['File', 'County', 'Form', 'Date', 'Result', 'Errors/warnings'],
    points: ['No.', 'Achieved', 'Not achieved', 'Open'],
    findings: ['Kind', 'File', 'County', 'Problem', 'What to do'],
    compared: ['No.', 'Newly achieved', 'No longer achieved', 'Still not achieved', 'New documents', 'Documents gone'],
  },
  compareTitle: 'Against the period before',
  compareTotals: ({ achieved, unachieved, undecided, newly, regressed }) =>
    `achieved ${achieved[0]} → ${achieved[1]}, not achieved ${unachieved[0]} → ${unachieved[1]}${undecided[0] + undecided[1] > 0 ? `, undecided ${undecided[0]} → ${undecided[1]}` : ''} (points × counties); newly achieved ${newly}, no longer ${regressed}`,
  comparedLine: ({ number, newly, regressed }) =>
    `Point ${number}${regressed && `  no longer: ${regressed}`}${newly && `  newly: ${newly}`}`,
  onlyDocuments: (numbers) => `Only the documents changed: points ${numbers.join(', ')}`,
  tasksTitle: 'Who must act',
  tasksVerdict: ({ open, overdue }) => `${open} not achieved${overdue > 0 ? `, ${overdue} overdue` : ''}`,
  taskLine: ({ point, county, offices, due, progress }) =>
    `Point ${point}  ${county}  ${offices || '(no office)'}  ${due || '(no deadline)'}  ${progress}`,
  errorsAndWarnings: (errors, warnings) => `${errors}/${warnings}`,
  edition: (points) => `${points} points`,
  kept: (count) => `${count} cells were edited since the last roll-up and are kept.`,
}

export const DESK_MESSAGES: Localized<DeskMessages> = { zh, en }
