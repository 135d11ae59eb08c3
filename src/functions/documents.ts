import { wellFormedNumber } from '../summary-table/documents/number/find-numbers'
import { FAULT_WORDS } from '../summary-table/rules/documents/document-number-malformed'
import { textArgument } from './arguments'
import { displayLanguage, notAvailable } from './errors'
import { FUNCTION_MESSAGES } from './messages'

/**
 * 文字里的文号（机关代字〔年份〕序号）；没有文号或写法不规范时为 #N/A，并说明哪里不规范。
 * @customfunction DOC_NUMBER DOC_NUMBER
 * @helpurl https://localhost:3000/assets/help/functions/DOC_NUMBER.html
 * @param text 写有文号的文字
 * @returns 规范的文号
 */
export function documentNumber(text: unknown): string {
  const language = displayLanguage()
  const messages = FUNCTION_MESSAGES[language]
  const found = wellFormedNumber(textArgument(text))
  if ('number' in found) return found.number
  if (found.faults.length === 0) throw notAvailable(messages.noDocumentNumber)
  const faults = found.faults.map((fault) => FAULT_WORDS[language][fault])
  throw notAvailable(messages.malformedNumber(faults.join(language === 'zh' ? '，' : ', ')))
}
