import { convertMillimetersToTwip, LineRuleType, TextRun, type IFontAttributesProperties, type IRunOptions } from 'docx'

/** Twentieths of a point. */
const POINT = 20
/** Half points, as Word counts type. */
const halves = (points: number): number => 2 * points

/** GB/T 9704-2012: 二号, 三号, 四号; tables and lines for signatures are set smaller, in 五号 and 小四. */
export const SIZES = {
  title: halves(22),
  body: halves(16),
  number: halves(14),
  small: halves(12),
  table: halves(10.5),
} as const

/** A 三号 character, to indent by: twentieths of a point. */
export const CHARACTER = 16 * POINT

/** Letters and figures stand in a face of their own; those of the Chinese ones are badly spaced. */
const face = (eastAsia: string): IFontAttributesProperties => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
})

/** The typefaces of the standard. FONT_TABLE says what stands in where one is not installed. */
export const TYPEFACES = {
  title: face('方正小标宋简体'),
  bold: face('黑体'),
  regular: face('楷体_GB2312'),
  body: face('仿宋_GB2312'),
  number: face('宋体'),
} as const

/** Windows has 仿宋 and 楷体 since Vista, a Mac the ST faces; nobody but who has bought it has 小标宋. */
const STAND_INS: readonly (readonly [name: string, others: string])[] = [
  ['方正小标宋简体', '方正小标宋_GBK,FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,宋体'],
  ['黑体', 'SimHei,STHeiti'],
  ['楷体_GB2312', '楷体,KaiTi,STKaiti'],
  ['仿宋_GB2312', '仿宋,FangSong,STFangsong'],
  ['宋体', 'SimSun,STSong'],
]

const FONTS = STAND_INS.map(
  ([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/></w:font>`,
)

/** The part of the package that names the typefaces and, one after the other, what may stand in for each (ISO/IEC 29500-1, 17.8.3.1). */
export const FONT_TABLE = {
  path: 'word/fontTable.xml',
  data:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${FONTS.join('')}</w:fonts>`,
}

/** A4, and the margins that leave the 156 × 225 mm of the standard. */
export const PAGE = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }
export const MARGINS = {
  top: convertMillimetersToTwip(37),
  bottom: convertMillimetersToTwip(35),
  left: convertMillimetersToTwip(28),
  right: convertMillimetersToTwip(26),
  // The page number stands 7 mm below the text.
  footer: convertMillimetersToTwip(25),
}
/** Twentieths of a point. */
export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right

/** 22 lines a page. */
export const LINE = { spacing: { line: 28 * POINT, lineRule: LineRuleType.EXACT } } as const

/** A text as runs; what is a line of its own in it stays one. Characters that XML cannot hold are left out: they end a document for Word. */
export function textRuns(text: string, options: IRunOptions = {}): TextRun[] {
  return text.split('\n').map((line, index) => new TextRun({ ...options, text: printable(line), break: index && 1 }))
}

/** Control characters, halves of a surrogate pair and U+FFFE are no characters of XML. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ')
}
