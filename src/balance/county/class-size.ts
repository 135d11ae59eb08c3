import type { Localized } from '../../text/language'
import type { StandardParameters } from '../standard'

/** How large a class is: 正常, 大班额 (56 pupils or more) or 超大班额 (66 or more). */
export type ClassSize = 'normal' | 'large' | 'superLarge'

export const CLASS_SIZE_NAMES: Localized<Record<ClassSize, string>> = {
  zh: { normal: '正常', large: '大班额', superLarge: '超大班额' },
  en: { normal: 'normal', large: 'large class', superLarge: 'oversized class' },
}

/**
 * What a class of so many pupils counts as.
 *
 * @example classSize(56, QUALITY_2017.parameters) // 'large'
 */
export function classSize(pupils: number, parameters: StandardParameters): ClassSize {
  if (pupils >= parameters.superLargeClass) return 'superLarge'
  return pupils >= parameters.largeClass ? 'large' : 'normal'
}
