import { measure, type MeasureName } from '../balance/ranges/measures'
import { rangeOf } from './arguments'
import { overRange } from './blanks'
import { displayLanguage, invalid, rangeError } from './errors'
import { FUNCTION_MESSAGES } from './messages'

/**
 * 校际差异系数：各校数值的离散程度。给出在校生数时按学生数加权（国家口径），不给时为总体标准差除以平均数。
 * @customfunction CV CV
 * @helpurl https://localhost:3000/assets/help/functions/CV.html
 * @param values 各校的生均值（或每百名学生的值），一校一格
 * @param [enrolment] 各校在校生数，与数值区域一样大、逐格对应；不填则每校同等看待
 * @param invocation 由 Excel 提供
 * @returns 差异系数
 * @requiresParameterAddresses
 */
export function cv(
  values: unknown[][],
  enrolment: unknown[][],
  invocation: CustomFunctions.Invocation,
): number[][] | Promise<number[][]> {
  return answer('CV', values, enrolment, invocation)
}

/**
 * 校际差异系数，与 CV 是同一个函数，只是名称更长。
 * @customfunction COEFFICIENT COEFFICIENT
 * @helpurl https://localhost:3000/assets/help/functions/COEFFICIENT.html
 * @param values 各校的生均值（或每百名学生的值），一校一格
 * @param [enrolment] 各校在校生数，与数值区域一样大、逐格对应；不填则每校同等看待
 * @param invocation 由 Excel 提供
 * @returns 差异系数
 * @requiresParameterAddresses
 */
export function coefficient(
  values: unknown[][],
  enrolment: unknown[][],
  invocation: CustomFunctions.Invocation,
): number[][] | Promise<number[][]> {
  return answer('CV', values, enrolment, invocation)
}

/**
 * 校际差异系数，直接用各校的总数（教师数、面积、设备值）和在校生数计算，不必先算生均值。
 * @customfunction RESOURCE_CV RESOURCE_CV
 * @helpurl https://localhost:3000/assets/help/functions/RESOURCE_CV.html
 * @param totals 各校的总数：教师数、平方米或元
 * @param enrolment 各校在校生数，与总数区域一样大、逐格对应
 * @param invocation 由 Excel 提供
 * @returns 差异系数
 * @requiresParameterAddresses
 */
export function resourceCv(
  totals: unknown[][],
  enrolment: unknown[][],
  invocation: CustomFunctions.Invocation,
): number[][] | Promise<number[][]> {
  if (!rangeOf(enrolment)) throw invalid(FUNCTION_MESSAGES[displayLanguage()].enrolmentMissing)
  return answer('RESOURCE_CV', totals, enrolment, invocation)
}

/**
 * 基尼系数：0 表示各校完全相同，越接近 1 差距越大。
 * @customfunction GINI GINI
 * @helpurl https://localhost:3000/assets/help/functions/GINI.html
 * @param values 各校的生均值，不能为负
 * @param [enrolment] 各校在校生数，与数值区域一样大；不填则每校同等看待
 * @param invocation 由 Excel 提供
 * @returns 基尼系数
 * @requiresParameterAddresses
 */
export function gini(
  values: unknown[][],
  enrolment: unknown[][],
  invocation: CustomFunctions.Invocation,
): number[][] | Promise<number[][]> {
  return answer('GINI', values, enrolment, invocation)
}

/**
 * 泰尔指数：0 表示各校完全相同，没有上限。
 * @customfunction THEIL THEIL
 * @helpurl https://localhost:3000/assets/help/functions/THEIL.html
 * @param values 各校的生均值，不能为负
 * @param [enrolment] 各校在校生数，与数值区域一样大；不填则每校同等看待
 * @param invocation 由 Excel 提供
 * @returns 泰尔指数
 * @requiresParameterAddresses
 */
export function theil(
  values: unknown[][],
  enrolment: unknown[][],
  invocation: CustomFunctions.Invocation,
): number[][] | Promise<number[][]> {
  return answer('THEIL', values, enrolment, invocation)
}

/**
 * 极差率：第 95 百分位的值是第 5 百分位的几倍，1 表示没有差距。学校不多时就是最高除以最低。
 * @customfunction RANGE_RATIO RANGE_RATIO
 * @helpurl https://localhost:3000/assets/help/functions/RANGE_RATIO.html
 * @param values 各校的生均值，不能为负
 * @param [enrolment] 各校在校生数，与数值区域一样大；不填则每校同等看待
 * @param invocation 由 Excel 提供
 * @returns 极差率
 * @requiresParameterAddresses
 */
export function rangeRatio(
  values: unknown[][],
  enrolment: unknown[][],
  invocation: CustomFunctions.Invocation,
): number[][] | Promise<number[][]> {
  return answer('RANGE_RATIO', values, enrolment, invocation)
}

/**
 * 麦克伦指数：中位数以下各校实有的，占它们都达到中位数时应有的比例；1 表示没有差距。
 * @customfunction MCLOONE MCLOONE
 * @helpurl https://localhost:3000/assets/help/functions/MCLOONE.html
 * @param values 各校的生均值，不能为负
 * @param [enrolment] 各校在校生数，与数值区域一样大；不填则每校同等看待
 * @param invocation 由 Excel 提供
 * @returns 麦克伦指数
 * @requiresParameterAddresses
 */
export function mcloone(
  values: unknown[][],
  enrolment: unknown[][],
  invocation: CustomFunctions.Invocation,
): number[][] | Promise<number[][]> {
  return answer('MCLOONE', values, enrolment, invocation)
}

/** Gives one cell as a table: what a function gives that is told where its ranges stand. */
function answer(
  name: MeasureName,
  values: unknown,
  enrolment: unknown,
  invocation: CustomFunctions.Invocation,
): number[][] | Promise<number[][]> {
  // A school with 0 pupils and one with none entered are both passed over: zeros among the enrolments are in no doubt.
  return overRange(values, invocation, 0, (range) => {
    const measured = measure(name, range ?? [], rangeOf(enrolment))
    if ('problem' in measured) throw rangeError(measured.problem)
    return [[measured.value]]
  })
}
