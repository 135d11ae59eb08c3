import { readRange } from '../balance/ranges/ranges'
import { QUALITY_2017 } from '../balance/standards/catalogue'
import { CLASS_SIZE_NAMES, classSize } from '../balance/county/class-size'
import { overRange } from './blanks'
import { displayLanguage, invalid, rangeError } from './errors'
import { FUNCTION_MESSAGES } from './messages'

/**
 * 班额：正常、大班额（56 人及以上）或超大班额（66 人及以上）。给一个区域时逐格给出。
 * @customfunction CLASS_SIZE CLASS_SIZE
 * @helpurl https://localhost:3000/assets/help/functions/CLASS_SIZE.html
 * @param pupils 班级的学生数，一格或一个区域
 * @param invocation 由 Excel 提供
 * @returns 与区域一样大的结果，空格对应空文本
 * @requiresParameterAddresses
 */
export function classSizes(
  pupils: unknown[][],
  invocation: CustomFunctions.Invocation,
): string[][] | Promise<string[][]> {
  return overRange(pupils, invocation, 0, (given) => {
    const range = given ?? [['']]
    const reading = readRange(range)
    if ('problem' in reading) throw rangeError(reading.problem)
    return range.map((cells, row) => cells.map((cell, column) => sizeOf(cell, row, column)))
  })
}

function sizeOf(cell: unknown, row: number, column: number): string {
  if (typeof cell !== 'number') return ''
  const language = displayLanguage()
  if (cell < 0) throw invalid(FUNCTION_MESSAGES[language].pupilsNegative(row + 1, column + 1, cell))
  return CLASS_SIZE_NAMES[language][classSize(cell, QUALITY_2017.parameters)]
}
