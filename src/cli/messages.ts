import type { Localized } from '../text/language'
import { EXAMPLE_MESSAGES, type ExampleMessages } from './example-messages'
import { HELP_MESSAGES, type HelpMessages } from './help-messages'
import { LEDGER_MESSAGES, type LedgerMessages } from './ledger-messages'
import type { LegendMessages } from './legend'
import { REPORT_CALL_MESSAGES, type ReportCallMessages } from './report-messages'
import { readFailure, writeFailure } from './system-failures'

/** What the command line says of itself; what it says of a form comes from the rules and the report. */
export interface CliMessages extends HelpMessages, LegendMessages, LedgerMessages, ExampleMessages, ReportCallMessages {
  readonly noFiles: (patterns: string) => string
  /** Workbooks in a folder whose format is not read; `names` are the first of them. */
  readonly notChecked: (count: number, names: string, all: boolean) => string
  readonly notFound: (path: string) => string
  readonly notUtf8: (path: string) => string
  readonly noOutput: string
  readonly twoOutputs: string
  /** Of --in-place for what is read from the standard input. */
  readonly noPlace: string
  readonly wrongEnding: (out: string, ending: string) => string
  readonly outputIsInput: (path: string) => string
  readonly overInput: (option: string, path: string) => string
  /** Throw the error on where it is a mistake of the program. */
  readonly cannotRead: (path: string, error: unknown) => string
  readonly cannotWrite: (path: string, error: unknown) => string
  readonly written: (path: string) => string
  readonly backup: (path: string) => string
  readonly noTable: string
  readonly noTableIn: (path: string) => string
  /** Of a unit whose counties are not known. */
  readonly unknownUnit: (name: string) => string
  readonly intoACounty: (path: string, unit: string) => string
  readonly inPlaceOfNothing: string
  readonly twoTables: string
  readonly noDay: (written: string) => string
  readonly nothingMarked: string
  /** Of mistakes that no cell can be highlighted for. */
  readonly placeless: (count: number) => string
  readonly nothingToClear: string
  readonly nothingToFix: string
  readonly refused: string
  /** Of a workbook that can be read but not changed; `why` is without a full stop. */
  readonly notWritten: (why: string) => string
  readonly edits: (count: number) => string
  readonly wouldEdit: (count: number) => string
  readonly left: (errors: number, warnings: number) => string
  readonly noEdition: (name: string, known: string) => string
  /** Where to turn with a workbook of school data. */
  readonly schoolsInstead: string
  readonly emptyRoster: (path: string) => string
  readonly longRoster: (path: string, count: number) => string
  readonly rosterNotText: (path: string) => string
  readonly noStandard: (name: string, known: string) => string
  /** Of a standard saved with the workbook; `instead` is the national one that stands in for it. */
  readonly keptStandardUnusable: (instead: string) => string
  /** `line`: where the mistake is, as far as that is known. */
  readonly notJson: (path: string, line: number | null) => string
  readonly wrongFile: (path: string) => string
  readonly unexpected: string
  /** What is wrong with a call, by commander's name for it. */
  readonly badCall: Readonly<Record<string, string>>
  /** The mistake with the words of the call it is about, and what may stand there instead. */
  readonly badWords: (mistake: string, words: string, choices: string) => string
  /** What the call may have meant. */
  readonly didYouMean: (words: string) => string
  readonly seeHelp: string
  readonly busy: string
  readonly blank: string
}

export const CLI_MESSAGES: Localized<CliMessages> = {
  zh: {
    ...HELP_MESSAGES.zh,
    ...EXAMPLE_MESSAGES.zh,
    ...LEDGER_MESSAGES.zh,
    ...REPORT_CALL_MESSAGES.zh,
    noFiles: (patterns) => `没有找到可校验的文件（.xlsx、.xlsm）：${patterns}。请核对路径。`,
    notChecked: (count, names, all) =>
      `另有 ${count} 个文件不是 .xlsx 格式，没有校验：${names}${all ? '' : ' 等'}。请用 Excel 或 WPS 另存为 .xlsx。`,
    notFound: (path) => `没有这个文件或文件夹：${path}。请核对路径。`,
    notUtf8: (path) => `${path}：名称不是 UTF-8 编码，打不开。请在文件管理器里改名后再试。`,
    noOutput: '请用 --out 写明存到哪里，或用 --in-place 直接改原文件（原样另存为 .bak）。',
    noPlace: '从标准输入（-）读的没有原文件可改，请用 --out 写明存到哪里。',
    twoOutputs: '--out 和 --in-place 只能用一个：要另存就写 --out，要直接改原文件就写 --in-place。',
    wrongEnding: (out, ending) => `--out 写的是 ${out}，但写出的是 ${ending} 工作簿。请把扩展名写成 ${ending}。`,
    outputIsInput: (path) => `--out 写的就是原文件 ${path}。要直接改原文件，请用 --in-place。`,
    overInput: (option, path) => `${option} 写的是这次要读的文件 ${path}，会把它覆盖掉。请换一个文件名。`,
    cannotRead: (path, error) => `${path}：${readFailure(error).zh}`,
    cannotWrite: (path, error) => `${path}：${writeFailure(error).zh}`,
    written: (path) => `已写入 ${path}`,
    backup: (path) => `原文件留在 ${path}`,
    noTable: '没有找到汇总表，没有可以标出的地方。',
    noTableIn: (path) => `${path} 里没有找到汇总表。请核对是不是选错了文件。`,
    intoACounty: (path, unit) => `“${path}”是${unit}自己报的表，不能把汇总结果写进去。请用 --into 指明本单位的汇总表。`,
    unknownUnit: (name) =>
      `不知道“${name}”有哪些县（市、区）。请写市或省的全称，如“铁岭市教育局”，或用 --roster 给出名单。`,
    twoTables: '要比的是两个文件：上期的在前，这期的在后。',
    noDay: (written) => `--date 写的“${written}”不是日期。请写成 2025-12-31。`,
    inPlaceOfNothing: '--in-place 要和 --into 一起用：它改的是 --into 写的那张表。',
    nothingMarked: '没有需要标出的单元格。',
    placeless: (count) => `另有 ${count} 处问题不在某个单元格里，没有标出，请用 yijiao check 查看。`,
    nothingToClear: '没有本工具的标记。',
    nothingToFix: '没有可以自动修正的地方。',
    refused: '没有改：',
    notWritten: (why) => `没有写：${why}。`,
    edits: (count) => `修正了 ${count} 个单元格：`,
    wouldEdit: (count) => `可以修正 ${count} 个单元格：`,
    left: (errors, warnings) => `修正之后还有 ${errors} 处必须改正，${warnings} 处需要核对。`,
    noEdition: (name, known) => `没有版本“${name}”，只有：${known}（也可以只写项数）。`,
    schoolsInstead: '文件里有学校基本数据，要核算均衡请用 yijiao balance。',
    longRoster: (path, count) =>
      `名单文件 ${path} 里有 ${count} 个名称，比全国的县（市、区）还多。请核对是不是选错了文件。`,
    emptyRoster: (path) => `名单文件 ${path} 里没有读到县名。请一行写一个。`,
    rosterNotText: (path) =>
      `名单文件 ${path} 不是文本文件。请存为 UTF-8 文本（.txt），或写在 .xlsx 工作簿的“县区名单”表里。`,
    noStandard: (name, known) => `没有名为 ${name} 的标准，也没有这个文件。可用 ${known}，或地方标准的 JSON 文件。`,
    keptStandardUnusable: (instead) => `随工作簿保存的地方标准不能用，改按“${instead}”核算：`,
    notJson: (path, line) =>
      `${path} 不是写对了的 JSON 文件${line === null ? '' : `，错在第 ${line} 行附近`}。请核对括号、引号和逗号，存为 UTF-8 文本。`,
    wrongFile: (path) => `${path} 的内容不对：`,
    unexpected: '程序出了意外，文件没有改动。请把下面这一行告诉我们：',
    badCall: {
      'commander.unknownCommand': '没有这个命令',
      'commander.unknownOption': '没有这个选项',
      'commander.missingArgument': '没有写要处理的文件',
      'commander.missingMandatoryOptionValue': '缺少必须写的选项',
      'commander.optionMissingArgument': '选项后面缺少内容',
      'commander.invalidArgument': '选项的内容不对',
      'commander.excessArguments': '多写了参数',
    },
    badWords: (mistake, words, choices) => `${mistake}${words && `：${words}`}。${choices && `可选：${choices}。`}`,
    didYouMean: (words) => `是不是要写 ${words}？`,
    seeHelp: '用 yijiao --help 看用法。',
    busy: '校验中',
    blank: '（空）',
    legendTitle: '标记的含义：',
    legendLine: (name, count) => `${name}：${count} 处`,
  },
  en: {
    ...HELP_MESSAGES.en,
    ...EXAMPLE_MESSAGES.en,
    ...LEDGER_MESSAGES.en,
    ...REPORT_CALL_MESSAGES.en,
    noFiles: (patterns) => `No .xlsx or .xlsm files here: ${patterns}. Check the path.`,
    notChecked: (count, names, all) =>
      `${count} more ${count === 1 ? 'file is' : 'files are'} not .xlsx and ${count === 1 ? 'was' : 'were'} not checked: ${names}${all ? '' : ' …'}. Save as .xlsx in Excel or WPS.`,
    notFound: (path) => `No such file or folder: ${path}. Check the path.`,
    notUtf8: (path) => `${path}: its name is not UTF-8, so it cannot be opened. Rename it and try again.`,
    noOutput: 'Say where to save with --out, or use --in-place to change the file itself (a .bak is kept).',
    noPlace: 'What is read from standard input (-) is no file that could be changed. Say where to save with --out.',
    twoOutputs: 'Use either --out, to save a copy, or --in-place, to change the file itself; not both.',
    wrongEnding: (out, ending) =>
      `--out names ${out}, but what is written is an ${ending} workbook. Let the name end in ${ending}.`,
    outputIsInput: (path) => `--out names the file itself, ${path}. To change it, use --in-place.`,
    overInput: (option, path) =>
      `${option} names ${path}, which this call reads and would overwrite. Choose another name.`,
    cannotRead: (path, error) => `${path}: ${readFailure(error).en}`,
    cannotWrite: (path, error) => `${path}: ${writeFailure(error).en}`,
    written: (path) => `Written to ${path}`,
    backup: (path) => `The file as it was is kept in ${path}`,
    noTable: 'No summary table was found; there was nothing to highlight.',
    noTableIn: (path) => `No summary table was found in ${path}. Check that it is the right file.`,
    intoACounty: (path, unit) =>
      `“${path}” is the table that ${unit} sent itself. Name your own unit’s table with --into.`,
    unknownUnit: (name) =>
      `The counties of “${name}” are not known. Name a city or province in full, such as 铁岭市教育局, or give a roster with --roster.`,
    twoTables: 'Two files are compared: the older first, the newer second.',
    noDay: (written) => `--date says “${written}”, which is no day. Write it as 2025-12-31.`,
    inPlaceOfNothing: '--in-place goes with --into: it changes the table that --into names.',
    nothingMarked: 'No cell had to be highlighted.',
    placeless: (count) =>
      `${count} more ${count === 1 ? 'mistake belongs' : 'mistakes belong'} to no cell and could not be highlighted: see yijiao check.`,
    nothingToClear: 'There are no highlights of ours.',
    nothingToFix: 'Nothing can be put right automatically.',
    refused: 'Left as it is: ',
    notWritten: (why) => `Nothing was written: ${why}.`,
    edits: (count) => `${count} ${count === 1 ? 'cell' : 'cells'} put right:`,
    wouldEdit: (count) => `${count} ${count === 1 ? 'cell' : 'cells'} can be put right:`,
    left: (errors, warnings) => `After that ${errors} must be put right by hand, and ${warnings} want a look.`,
    noEdition: (name, known) => `There is no edition "${name}", only: ${known} (or only the number of points).`,
    schoolsInstead: 'There is school data in the file: judge it with yijiao balance.',
    longRoster: (path, count) =>
      `${path} holds ${count} names, more than there are counties in China. Check that it is the right file.`,
    emptyRoster: (path) => `No county names were found in ${path}. Write one a line.`,
    rosterNotText: (path) =>
      `${path} is not a text file. Save the roster as UTF-8 text (.txt), or on the sheet 县区名单 of an .xlsx workbook.`,
    noStandard: (name, known) =>
      `There is no standard and no file ${name}. Use ${known}, or the JSON file of a local standard.`,
    keptStandardUnusable: (instead) =>
      `The local standard saved with the workbook cannot be used; “${instead}” is used instead:`,
    notJson: (path, line) =>
      `${path} is not well-formed JSON${line === null ? '' : `, near line ${line}`}. Check its brackets, quotation marks and commas, and save it as UTF-8 text.`,
    wrongFile: (path) => `${path} is not right:`,
    unexpected: 'Something unexpected happened; no file was changed. Please tell us this line:',
    badCall: {
      'commander.unknownCommand': 'There is no such command',
      'commander.unknownOption': 'There is no such option',
      'commander.missingArgument': 'No file is named',
      'commander.missingMandatoryOptionValue': 'A required option is missing',
      'commander.optionMissingArgument': 'An option lacks its value',
      'commander.invalidArgument': 'The value of an option is not one of its choices',
      'commander.excessArguments': 'There are more arguments than the command takes',
    },
    badWords: (mistake, words, choices) => `${mistake}${words && `: ${words}`}.${choices && ` Choices: ${choices}.`}`,
    didYouMean: (words) => `Did you mean ${words}? `,
    seeHelp: 'See yijiao --help.',
    busy: 'Checking',
    blank: '(blank)',
    legendTitle: 'What the highlights mean:',
    legendLine: (name, count) => `${name}: ${count}`,
  },
}
