import type { NamedFunction } from './port'

/**
 * The coefficient as YJ.CV has it, in Excel's own functions alone, so that a file that is sent on computes without the
 * add-in: weighted by enrolment (1 each where none is given) over the population; blanks are left out, and a text that
 * stands for a number is an error, never skipped.
 */
const COEFFICIENT = `=LAMBDA(values,[enrolment],LET(
  given,IF(ISOMITTED(enrolment),1,IF(ISTEXT(enrolment),#VALUE!,enrolment)),
  weights,IF(values="",0,IF(ISNUMBER(values),given,#VALUE!)),
  amounts,IF(values="",0,values),
  pupils,SUM(weights),
  centre,SUM(weights*amounts)/pupils,
  SQRT(SUM(weights*(amounts-centre)^2)/pupils)/centre))`

const COMMENT =
  '义教校验：校际差异系数，按学生数加权。=CV(数值, [学生数])。 Yijiao: coefficient of variation, weighted by enrolment.'

/** Names that officials write instead of YJ.CV; both stand for the same. */
export const NAMED_FUNCTIONS: readonly NamedFunction[] = ['CV', '差异系数'].map((name) => ({
  name,
  formula: COEFFICIENT.replace(/\n\s*/g, ''),
  comment: COMMENT,
}))
