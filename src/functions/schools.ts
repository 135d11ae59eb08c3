import type { IndicatorVerdict, StageVerdict } from '../balance/verdict/stage-verdict'
import type { SchoolVerdict } from '../balance/verdict/school-verdict'
import { chosenContents } from '../balance/chosen-cells'
import { keptJudging } from '../kept/judging'
import type { Range } from '../balance/ranges/ranges'
import { STAGE_NAMES, type Stage } from '../balance/stage'
import type { Standard } from '../balance/standard'
import { QUALITY_2017 } from '../balance/standards/catalogue'
import { verdictText } from '../balance/verdict/summary'
import type { WorkbookContents } from '../grid/contents'
import { columnNames } from '../report/balance/column-names'
import { indicatorName } from '../report/balance/format'
import { openExcelWorkbook } from '../workbook/excel/excel-workbook'
import type { Json } from '../kept/format'
import { rangeOf } from './arguments'
import { overRange } from './blanks'
import { displayLanguage, divisionByZero } from './errors'
import { followWorkbook } from './follow'
import { FUNCTION_MESSAGES } from './messages'
import { judgeRange, judgeWorkbook, stageArgument, standardArgument, type JudgedSchools } from './school-table'

type Row = unknown[]

/**
 * 义务教育优质均衡的结论：达标，或未达标并列出原因。不带参数时跟随本工作簿的学校基本数据，数据改动后自动更新。
 * @customfunction BALANCE_CHECK BALANCE_CHECK
 * @helpurl https://localhost:3000/assets/help/functions/BALANCE_CHECK.html
 * @param [schools] 学校基本数据，连同表头；不填则用本工作簿的学校基本数据
 * @param [stage] 小学或初中；不填则两个学段都判断
 * @param [standard] quality-2017（优质均衡）或 basic-2012（基本均衡）；不填时，跟随本工作簿的用随它保存的标准，给了区域的用 quality-2017
 * @param invocation 由 Excel 提供
 * @streaming
 * @requiresStreamParameterAddresses
 */
export function balanceCheck(
  schools: unknown[][],
  stage: unknown,
  standard: unknown,
  invocation: CustomFunctions.StreamingInvocation<string>,
): void {
  const named = standardArgument(standard)
  const asked = stageArgument(stage)
  if (rangeOf(schools)) {
    judgeOnce(schools, invocation, (range) => cellText(judgeRange(range, named ?? QUALITY_2017), asked))
    return
  }
  followWorkbook(openExcelWorkbook({ leavesUndo: true }), invocation, (workbook, kept) =>
    keptText(workbook, kept, named, asked),
  )
}

/** Shows one result, unless the cell has been cancelled before it is there. */
function judgeOnce(
  schools: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<string>,
  judge: (range: Range | null) => string,
): void {
  let isCanceled = false
  invocation.onCanceled = () => (isCanceled = true)
  const show = (result: string | CustomFunctions.Error): void => {
    if (!isCanceled) invocation.setResult(result)
  }
  const text = overRange(schools, invocation, 0, judge)
  if (typeof text === 'string') show(text)
  else text.then(show, (error: CustomFunctions.Error) => show(error))
}

/** The verdict on a workbook's own school sheet, by the standard that is saved with the workbook unless another is named. */
function keptText(workbook: WorkbookContents, kept: Json, named: Standard | null, stage: Stage | null): string {
  const { standard, problems, cells } = keptJudging(kept)
  const judged = judgeWorkbook(chosenContents(workbook, cells) ?? workbook, named ?? standard)
  const isReplaced = !named && problems.length > 0
  return cellText(judged, stage) + (isReplaced ? FUNCTION_MESSAGES[displayLanguage()].keptUnusable(standard.name) : '')
}

function cellText({ check, mistakes }: JudgedSchools, stage: Stage | null): string {
  return verdictText(check, displayLanguage(), stage, mistakes)
}

/** A stage of a range, by its name and that of its county where there are several. */
interface NamedStage {
  readonly name: string
  readonly verdict: StageVerdict
}

function stagesOf({ check }: JudgedSchools): readonly NamedStage[] {
  const names = STAGE_NAMES[displayLanguage()]
  return [check, ...check.counties].flatMap(({ name: county, assessment }) =>
    assessment.stages.map((verdict) => ({ name: `${county} ${names[verdict.stage]}`.trim(), verdict })),
  )
}

/**
 * 各学段、各指标的全县值、差异系数、限值、不达标学校数和结论，一个指标一行。
 * @customfunction BALANCE_REPORT BALANCE_REPORT
 * @helpurl https://localhost:3000/assets/help/functions/BALANCE_REPORT.html
 * @param schools 学校基本数据，连同表头
 * @param [standard] quality-2017（优质均衡）或 basic-2012（基本均衡）；不填为 quality-2017
 * @param invocation 由 Excel 提供
 * @returns 表头和每个学段、每个指标一行
 * @requiresParameterAddresses
 */
export function balanceReport(
  schools: unknown[][],
  standard: unknown,
  invocation: CustomFunctions.Invocation,
): unknown[][] | Promise<unknown[][]> {
  const judgedBy = standardArgument(standard) ?? QUALITY_2017
  return overRange(schools, invocation, 0, (range) => {
    const rows = stagesOf(judgeRange(range, judgedBy)).flatMap((stage) => stageRows(stage, judgedBy))
    return [
      columnNames(displayLanguage(), 'stage', 'indicator', 'mean', 'coefficient', 'limit', 'below', 'verdict'),
      ...rows,
    ]
  })
}

function stageRows({ name, verdict: { indicators, composite } }: NamedStage, standard: Standard): Row[] {
  const messages = FUNCTION_MESSAGES[displayLanguage()]
  const rows = indicators.map((indicator) => indicatorRow(name, indicator, standard))
  if (composite)
    rows.push([name, messages.composite, '', composite.cv ?? '', composite.limit, '', passText(composite.pass)])
  return rows
}

function indicatorRow(stage: string, { id, mean, cv, limit, below, pass }: IndicatorVerdict, standard: Standard): Row {
  const name = indicatorName(standard, id)
  // Over a mean of 0 there is no coefficient; where no school has a number there is nothing at all.
  const none = mean === 0 ? divisionByZero() : ''
  return [stage, name, mean ?? '', cv ?? none, limit ?? '', below, passText(pass)]
}

function passText(pass: boolean | null): string {
  if (pass === null) return ''
  const { passed, failed } = FUNCTION_MESSAGES[displayLanguage()]
  return pass ? passed : failed
}

/**
 * 每所学校的达标项数、未达标指标、是否低于下限和结论，一校一学段一行。
 * @customfunction SCHOOL_CHECK SCHOOL_CHECK
 * @helpurl https://localhost:3000/assets/help/functions/SCHOOL_CHECK.html
 * @param schools 学校基本数据，连同表头
 * @param [standard] quality-2017（优质均衡）或 basic-2012（基本均衡）；不填为 quality-2017
 * @param invocation 由 Excel 提供
 * @returns 表头和每所学校一行
 * @requiresParameterAddresses
 */
export function schoolCheck(
  schools: unknown[][],
  standard: unknown,
  invocation: CustomFunctions.Invocation,
): unknown[][] | Promise<unknown[][]> {
  const judgedBy = standardArgument(standard) ?? QUALITY_2017
  return overRange(schools, invocation, 0, (range) => schoolRows(judgeRange(range, judgedBy)))
}

function schoolRows(judged: JudgedSchools): Row[] {
  const { leftOut } = FUNCTION_MESSAGES[displayLanguage()]
  const rows = stagesOf(judged).flatMap(({ name, verdict: { schools, excluded } }) => [
    ...schools.map((verdict) => schoolRow(name, verdict)),
    ...excluded.map(({ school, reason }) => [school.name, name, '', '', '', leftOut[reason]]),
  ])
  return [columnNames(displayLanguage(), 'school', 'stage', 'met', 'missed', 'floor', 'verdict'), ...rows]
}

function schoolRow(stage: string, { school, standings, met, floorHolds, pass }: SchoolVerdict): Row {
  const messages = FUNCTION_MESSAGES[displayLanguage()]
  const missed = standings.filter((standing) => standing.met === false).map(({ id }) => id)
  const floor = floorHolds === null ? '' : floorHolds ? messages.floorHolds : messages.floorBroken
  return [school.name, stage, met, missed.join('、'), floor, passText(pass)]
}
