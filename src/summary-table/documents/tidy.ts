import { cleanText } from '../../text/clean'
import { correctNumbers } from './number/find-numbers'

/**
 * An evidence cell with everything put right that is certain. Every rule that corrects evidence offers this whole text,
 * so that no correction undoes another, and correcting twice is correcting once.
 */
export function tidyEvidence(text: string): string {
  return cleanText(correctNumbers(cleanText(text)))
}
