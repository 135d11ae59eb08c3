import type { Localized } from '../text/language'
import type { CommandName } from './command-names'

/** What help says of the commands and their options; what it says below them are examples. */
export interface HelpMessages {
  readonly about: string
  readonly usage: string
  readonly files: string
  /** Of a table and that of the period before. */
  readonly tables: string
  readonly file: string
  readonly options: Readonly<
    Record<
      | 'format'
      | 'out'
      | 'roster'
      | 'lang'
      | 'strict'
      | 'deadline'
      | 'inPlace'
      | 'dryRun'
      | 'standard'
      | 'plan'
      | 'version'
      | 'help'
      | 'color'
      | 'unit'
      | 'into'
      | 'previous'
      | 'report'
      | 'date'
      | 'verify'
      | 'schools',
      string
    >
  > & {
    readonly edition: (known: string, newest: string) => string
    readonly ledger: (known: string) => string
  }
  readonly commands: Readonly<Record<CommandName, string>>
  readonly helpTitles: Readonly<Record<'usage' | 'arguments' | 'options' | 'commands', string>>
  readonly choices: (choices: string, preset: string) => string
}

export const HELP_MESSAGES: Localized<HelpMessages> = {
  zh: {
    about: '义教校验：校验城乡义务教育一体化改革发展汇总表。文件只在本机处理，不上传。',
    usage: '[选项]',
    files: '要校验的 .xlsx/.xlsm 文件、文件夹或通配符；- 是标准输入',
    tables: '两个文件：先上期的汇总表，后这期的',
    file: '工作簿文件（.xlsx 或 .xlsm）；- 是标准输入',
    options: {
      format: '输出格式；不写时看 --out 的扩展名',
      out: '写到这个文件',
      roster: '县（市、区）名单文件：一行一个，可写 全称=简称1、简称2',
      lang: '语言',
      strict: '需要核对的也算必须改正',
      deadline: '退回单要求改好的期限，如 2026年12月5日；不写就留空，由人填写',
      inPlace: '直接改原文件，原样另存为 .bak',
      dryRun: '只列出要改什么，不写文件',
      edition: (known, newest) => `表的版本：${known}，也可以只写项数（不写时为 ${newest}）`,
      ledger: (known) => `空白台账，不写时为空白汇总表：${known}`,
      standard:
        '标准：quality-2017、basic-2012，或地方标准的 JSON 文件；不写时用随工作簿保存的标准，没有保存的用 quality-2017',
      plan: '测算补齐方案，单价在这个 JSON 文件里（写法见下）',
      version: '显示版本号',
      help: '显示帮助',
      color: '不用颜色',
      unit: '汇总单位，如“铁岭市教育局”',
      into: '写进这张已有的汇总表（只写落实情况和两栏县名，样子不变）',
      previous: '上一期的汇总表（rollup 用它的责任科室，tasks 用它的“督办”）',
      report: '把报告写到这个文件，不写时显示在屏幕上',
      date: '哪一天，写成 2025-12-31；不写时为今天',
      verify: '核对这份已写好的报告（.docx），不再起草',
      schools: '要列出每所学校的台账（standard-schools），先列上这个工作簿里的学校和判定的差额',
    },
    commands: {
      check: '校验文件，列出问题',
      mark: '另存一份，标出未实现的目标和有问题的单元格',
      clear: '另存一份，清除标记',
      fix: '另存一份，改好有把握的错误',
      rollup: '把各县（市、区）的表汇总成一张，列出谁没有报、哪些待定',
      compare: '这期的表与上期的比：新实现、退回、文件增减',
      tasks: '列出未实现的由谁办、什么时候办完（督办）',
      balance: '核算学校基本数据：差异系数、达标情况、补齐方案',
      draft: '由汇总表、台账和学校数据起草自查报告（Word），或核对已有的报告',
      template: '取一份空白汇总表或台账',
      rules: '列出全部校验规则',
      help: '显示某个命令的帮助',
    },
    helpTitles: { usage: '用法：', arguments: '参数：', options: '选项：', commands: '命令：' },
    choices: (choices, preset) => `（${choices}，不写时为 ${preset}）`,
  },
  en: {
    about:
      'Yijiao checks the summary table of urban–rural integration of compulsory education. Files never leave this machine.',
    usage: '[options]',
    files: '.xlsx/.xlsm files, folders or globs to check; - is standard input',
    tables: 'two files: the table of the period before, then the one of now',
    file: 'a workbook (.xlsx or .xlsm); - is standard input',
    options: {
      format: 'output format; when left out, by the ending of --out',
      out: 'write to this file',
      roster: 'a file with the counties: one a line, or full name=short name、another',
      lang: 'language',
      strict: 'warnings count as errors',
      deadline: 'the day by which a return note wants its answer; left blank for a pen when left out',
      inPlace: 'change the file itself and keep it as it was in a .bak',
      dryRun: 'only list what would change',
      edition: (known, newest) => `the edition: ${known}, or only its number of points (${newest} when left out)`,
      ledger: (known) => `a blank ledger in place of a blank form: ${known}`,
      standard:
        'quality-2017, basic-2012, or the JSON file of a local standard; when left out, the one saved with the workbook, else quality-2017',
      plan: 'plan what closes the gap, with the unit prices in this JSON file (its form is below)',
      version: 'show the version',
      help: 'show help',
      color: 'no colours',
      unit: 'who collects, such as 铁岭市教育局',
      into: 'write into this table (evidence and both lists; its look stays)',
      previous: 'the table of the period before (rollup takes its offices, tasks its sheet 督办)',
      report: 'write the report to this file instead of the screen',
      date: 'the day, as 2025-12-31; today when left out',
      verify: 'check this report (.docx) instead of drafting one',
      schools:
        'a ledger that lists every school (standard-schools) begins with those of this workbook and what they lack',
    },
    commands: {
      check: 'check files and list what is wrong',
      mark: 'save a copy with unachieved targets and mistakes highlighted',
      clear: 'save a copy without the highlights',
      fix: 'save a copy with the certain mistakes put right',
      rollup: 'make one table of those of the counties, and list who has not sent and what is open',
      compare: 'compare a table with that of the period before',
      tasks: 'list who must act on what is not achieved, and by when',
      balance: 'judge the school data: coefficients, verdicts, the plan that closes the gap',
      draft: 'draft the report (Word) of a form, its ledgers and schools, or check one',
      template: 'get a blank form or ledger',
      rules: 'list every rule',
      help: 'show help for a command',
    },
    helpTitles: { usage: 'Usage:', arguments: 'Arguments:', options: 'Options:', commands: 'Commands:' },
    choices: (choices, preset) => ` (${choices}; ${preset} when left out)`,
  },
}
