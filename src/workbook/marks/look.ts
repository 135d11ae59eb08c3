import type { Localized } from '../../text/language'
import type { MarkKind } from './mark'

/** How a mark looks. Colours are RRGGBB. Only what a conditional format can do in Excel: no sizes, no thick borders. */
export interface Look {
  readonly fill: string
  readonly color: string
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: 'none' | 'single' | 'double'
  readonly border: { readonly style: 'thin' | 'dashed'; readonly color: string }
  /** What the look is, and what it means. */
  readonly legend: Localized<{ readonly look: string; readonly meaning: string }>
}

/** Told apart without colour by letters and lines, and on a black and white print by dark, middle and light grey. */
export const LOOKS: Readonly<Record<MarkKind, Look>> = {
  error: {
    fill: 'F4A9A0',
    color: '8B0000',
    bold: true,
    italic: false,
    underline: 'double',
    border: { style: 'thin', color: 'C00000' },
    legend: {
      zh: { look: '红底、粗体、双下划线', meaning: '必须改正' },
      en: { look: 'red, bold, double underline', meaning: 'must be put right' },
    },
  },
  warning: {
    fill: 'E4EEF8',
    color: '1F3864',
    bold: false,
    italic: true,
    underline: 'single',
    border: { style: 'dashed', color: '1F4E9E' },
    legend: {
      zh: { look: '浅蓝底、斜体、下划线、虚线框', meaning: '请核对' },
      en: { look: 'pale blue, italic, underlined, dashed border', meaning: 'please check' },
    },
  },
  unachieved: {
    fill: 'FFD966',
    color: '5C3A00',
    bold: true,
    italic: false,
    underline: 'none',
    border: { style: 'thin', color: '7F6000' },
    legend: {
      zh: { look: '黄底、粗体', meaning: '该政策点有县（市、区）未实现；“未实现”一栏改为“无”后自动消失' },
      en: {
        look: 'yellow, bold',
        meaning: 'counties have not achieved this point; it disappears by itself when 未实现 says 无',
      },
    },
  },
}
