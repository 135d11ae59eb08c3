import type { RollUp } from '../../roll-up/model'
import type { Language, Localized } from '../../text/language'
import { roundCounts } from './roll-up-report'

interface Messages {
  readonly form: string
  readonly unit: string
  readonly names: readonly string[]
  readonly due: number
  readonly sent: number
  readonly made: string
}

const MESSAGES: Localized<(words: Messages) => string> = {
  zh: ({ form, unit, names, due, sent, made }) =>
    `${names.join('、')}教育局：\n` +
    `我们正在收《${form}》，应报${due}个，已报${sent}个，到${made}还没有收到你们的表。` +
    '请于＿＿月＿＿日前报来；已经报了的，请告诉我们文件名和报送时间。报送前请先校验，必须改正的都改好。\n' +
    `${unit}\n${made}`,
  en: ({ form, unit, names, due, sent, made }) =>
    `To ${names.join(', ')}:\n` +
    `We are collecting “${form}”. ${due} are due, ${sent} have come; by ${made} yours has not. ` +
    'Please send it by ____. If you have sent it, tell us the name of the file and the day. Please check it first.\n' +
    `${unit}\n${made}`,
}

/** 催报: a message to those of whom nothing has come, for a chat or a letter; the day is left open. `made`: today, in words. */
export function reminder(rolled: RollUp, names: readonly string[], language: Language, made: string): string {
  return MESSAGES[language]({ form: rolled.edition.title, unit: rolled.unit.name, names, made, ...roundCounts(rolled) })
}
