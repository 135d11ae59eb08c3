import type { Face } from './form'

/** A typeface; where it is not installed, programs take the nearest Chinese one by family and character set. */
interface Typeface {
  readonly name: string
  /** 1 with serifs, 3 of strokes of one width (ECMA-376 part 1, 18.8.18). */
  readonly family: 1 | 3
  readonly bold: boolean
}

export const FACES: Readonly<Record<Face, Typeface>> = {
  title: { name: '方正小标宋简体', family: 1, bold: false },
  heading: { name: '黑体', family: 3, bold: true },
  body: { name: '仿宋', family: 1, bold: false },
}

/** GB 2312. */
export const CHINESE = 134
