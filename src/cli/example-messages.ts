import type { Localized } from '../text/language'

/** What the help of commands says below their options. */
export interface ExampleMessages {
  /** What the formats of a check are for. */
  readonly checkExample: string
  /** The form of a file of prices. */
  readonly planExample: string
}

export const EXAMPLE_MESSAGES: Localized<ExampleMessages> = {
  zh: {
    checkExample: `格式：text 在屏幕上看；json 给程序用；html 校验报告，可打印；csv 一行一个问题，用 Excel 打开；
  sheet 另存一份原工作簿，末尾加一张“校验报告”，点位置就转到那一格；
  return 退回单，写给报送单位；certificate 校验单，一页，供签字存档。这两种一次一个文件，如：
    yijiao check 银州区.xlsx --format return --deadline 2026年12月5日 --out 退回单.docx
  它们按 --out 的扩展名存为 Word（.docx）、网页（.html，可打印）或文本（.txt）；不写 --out 就显示成文本，可以粘贴到消息里。`,
    planExample: `结束时的状态：0 达标且数据没有必须改正的；1 未达标、不能判定（JSON 里 pass 是 null），或数据有必须改正的；2 调用或文件不对。

单价文件的写法：
  {"prices": {"L1": {"price": 80000, "yearly": true}, "L4": 3000, "L7": 30000}, "firstYear": 2026, "years": 3}
  L1、L4 是指标的编号，单价以元计；yearly 是每年都要付的（如工资）。设备值（元）不用写单价。
  firstYear 是开始的年份，years 分几年做完；两项不写就是今年一年，这时可以只写单价：{"L1": 80000, "L4": 3000}`,
  },
  en: {
    checkExample: `Formats: text for the screen; json for programs; html, a report to print; csv, a finding a line, for Excel;
  sheet, a copy of the workbook with the report as its last sheet, whose places are links to the cells;
  return, a note to the sender of one file; certificate, one page about one file to be signed. For instance
    yijiao check 银州区.xlsx --format return --out 退回单.docx
  These two are saved as what --out ends in: Word (.docx), a page to print (.html) or text (.txt). Without --out it is shown as text, to be pasted
  into a message.`,
    planExample: `Exit status: 0 the county passes and nothing in the data must be put right; 1 it does not pass, it cannot be decided (pass is
null in JSON), or the data has mistakes; 2 the call or the file is wrong.

The form of a file of prices:
  {"prices": {"L1": {"price": 80000, "yearly": true}, "L4": 3000, "L7": 30000}, "firstYear": 2026, "years": 3}
  L1 and L4 are the numbers of indicators, prices are in yuan; yearly is what is paid every year, such as wages.
  What is counted in yuan itself needs no price. firstYear and years may be left out (this year alone), and then the
  prices may stand by themselves: {"L1": 80000, "L4": 3000}`,
  },
}
