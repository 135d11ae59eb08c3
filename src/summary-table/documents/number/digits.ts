import { HAN_FIGURES, numberOfWords } from '../../../text/han-number'

/** Letters that are taken for 0 and 1: 2O17, l2. */
export const LOOK_ALIKES = 'OoＯｏIlＩｌ|'

const PLAIN = /^[0-9]*$/
const HAN_FIGURE = new RegExp(`[${HAN_FIGURES}]`)

/** Figures of any kind as plain digits: ２０１７, 2O17, 二〇一七 → 2017; 十二 → 12. */
export function plainDigits(figures: string): string {
  if (PLAIN.test(figures)) return figures
  if (HAN_FIGURE.test(figures)) return String(numberOfWords(figures))
  return figures.normalize('NFKC').replace(/[Oo]/g, '0').replace(/[Il|]/g, '1')
}
