import type { Severity } from '../findings/finding'
import type { Localized } from '../text/language'
import type { TableProgress } from './progress'

/** The words every report uses, in print and on the terminal. */
export interface ReportMessages {
  readonly product: string
  readonly title: string
  readonly severities: Readonly<Record<Severity, string>>
  readonly form: string
  readonly point: (number: number) => string
  readonly unit: string
  readonly contact: string
  readonly date: string
  readonly counties: string
  readonly notFilled: string
  /** Of a date that is filled in and is no day. */
  readonly invalid: string
  readonly sheet: (name: string) => string
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string
  /** A correction that the commands make. */
  readonly fixable: (what: string) => string
  /** A correction that a person makes: no command writes into school data. */
  readonly suggested: (what: string) => string
  readonly explained: (reason: string, name: string, date: string) => string
  readonly progress: (progress: TableProgress) => string
  readonly map: string
  readonly mapHelp: string
  readonly where: string
  readonly what: string
  readonly nothing: string
  /** Over what is wrong by what remedies it. */
  readonly byCause: string
  readonly places: (count: number) => string
  /** Before the lines that are signed. */
  readonly signatures: readonly string[]
  /** Over the columns of the report as a sheet. */
  readonly sheetHeadings: readonly string[]
  /** Of the report as a sheet. */
  readonly sheetName: string
  readonly serial: string
  readonly rules: (version: string) => string
  /** Over the columns of the report as a table of text. */
  readonly csvHeadings: readonly string[]
  readonly file: string
  readonly verdict: string
  readonly summary: (files: number, ready: number, wrong: number, unreadable: number) => string
  readonly made: (day: string) => string
}

export const REPORT_MESSAGES: Localized<ReportMessages> = {
  zh: {
    product: '义教校验',
    title: '汇总表校验报告',
    severities: { error: '必须改正', warning: '需要核对', result: '未实现', info: '提示' },
    form: '整张表',
    point: (number) => `第${number}项`,
    unit: '填报单位',
    contact: '联系人',
    date: '时间',
    counties: '县（市、区）',
    notFilled: '未填写',
    invalid: '写得不对',
    sheet: (name) => `工作表“${name}”`,
    counts: ({ error, warning, result, info }) =>
      `必须改正 ${error}，需要核对 ${warning}，未实现 ${result}，提示 ${info}`,
    fixable: (what) => `✓ 可自动修正：${what}`,
    suggested: (what) => `建议${what}`,
    explained: (reason, name, date) => `已说明：${reason}（${name}，${date}）`,
    progress: ({ unachieved, blank, unclear }) =>
      [
        blank > 0 ? `${blank} 项没有填写` : '',
        unclear > 0 ? `${unclear} 项读不出县名` : '',
        unachieved > 0 ? `${unachieved} 项目标还有县（市、区）未实现` : '',
        unachieved + blank + unclear > 0 ? '' : '各项目标均已实现',
      ]
        .filter((part) => part !== '')
        .join('，'),
    map: '各县（市、区）实现情况',
    mapHelp: '● 已实现　○ 未实现　？ 两边都没有　！ 两边都有',
    where: '位置',
    what: '问题与改法',
    nothing: '没有发现问题。',
    byCause: '按原因汇总',
    places: (count) => `${count}处`,
    signatures: ['填报人：', '审核人：', '负责人：'],
    sheetName: '校验报告',
    serial: '序号',
    rules: (version) => `规则版本 ${version}`,
    csvHeadings: ['文件', '结论', '规则', '原因', '工作表', '单元格', '项', '问题', '改法', '说明'],
    sheetHeadings: ['结论', '位置', '哪一项', '问题', '改法或说明'],
    file: '文件',
    verdict: '结论',
    summary: (files, ready, wrong, unreadable) =>
      `共 ${files} 个文件：${ready} 个可以报送，${wrong} 个要改或要核对，${unreadable} 个没有读出来。`,
    made: (day) => `校验日期 ${day}`,
  },
  en: {
    product: 'Yijiao',
    title: 'Check of the summary table',
    severities: { error: 'To put right', warning: 'To look at', result: 'Not achieved', info: 'Good to know' },
    form: 'The whole form',
    point: (number) => `Point ${number}`,
    unit: '填报单位 (unit)',
    contact: '联系人 (contact)',
    date: '时间 (date)',
    counties: 'Counties',
    notFilled: 'not filled in',
    invalid: 'is no day',
    sheet: (name) => `Sheet “${name}”`,
    counts: ({ error, warning, result, info }) =>
      `${error} to put right, ${warning} to look at, ${result} not achieved, ${info} good to know`,
    fixable: (what) => `✓ can be put right automatically: ${what}`,
    suggested: (what) => `Suggestion: ${what}`,
    explained: (reason, name, date) => `explained: ${reason} (${name}, ${date})`,
    progress: ({ unachieved, blank, unclear }) =>
      [
        blank > 0 ? `${blank} ${blank === 1 ? 'point is' : 'points are'} not answered` : '',
        unclear > 0 ? `${unclear} ${unclear === 1 ? 'answer names' : 'answers name'} no county` : '',
        unachieved > 0
          ? `${unachieved} ${unachieved === 1 ? 'target has' : 'targets have'} counties that have not achieved it`
          : '',
        unachieved + blank + unclear > 0 ? '' : 'every target is achieved',
      ]
        .filter((part) => part !== '')
        .join(', '),
    map: 'Counties and points',
    mapHelp: '● achieved　○ not achieved　？ in neither list　！ in both lists',
    where: 'Where',
    what: 'What is wrong and what to do',
    nothing: 'No problems found.',
    byCause: 'By what remedies it',
    places: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
    signatures: ['Filled in by: ', 'Reviewed by: ', 'Head: '],
    sheetName: 'Check report',
    serial: 'No.',
    rules: (version) => `Rules ${version}`,
    csvHeadings: [
      'File',
      'Verdict',
      'Rule',
      'Cause',
      'Sheet',
      'Cell',
      'Point',
      'What is wrong',
      'What to do',
      'Why it stands',
    ],
    sheetHeadings: ['Verdict', 'Where', 'Point', 'What is wrong', 'What to do, or why it stands'],
    file: 'File',
    verdict: 'Verdict',
    summary: (files, ready, wrong, unreadable) =>
      `${files} files: ${ready} ready to send, ${wrong} to put right or look at, ${unreadable} could not be read.`,
    made: (day) => `Checked on ${day}`,
  },
}
