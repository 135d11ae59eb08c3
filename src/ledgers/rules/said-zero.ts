import type { Rule } from '../../findings/rule'
import { cellArea } from '../../grid/address'
import type { Ledger, LedgerRuleTexts } from '../ledger'
import { pointOf, viewOf } from '../proofs/proofs'
import type { LedgerSubject } from '../subject'
import { filled } from './words'

interface Facts {
  readonly words: string
  readonly figure: string
  readonly value: number
}

/** The rules of ledgers that the evidence must not call nil while they count some. */
export function saidZeroRules(ledgers: readonly Ledger[]): Rule<LedgerSubject, Facts>[] {
  return ledgers.flatMap((ledger) => {
    const { saidZero } = ledger
    if (!saidZero) return []
    const { rule, texts, policies, words, figure } = saidZero
    const made: Rule<LedgerSubject, Facts> = {
      name: rule,
      severity: 'error',
      texts: { zh: textsOf(texts.zh), en: textsOf(texts.en) },
      *check({ ledgers: views, tables }) {
        const own = views.find(({ whole }) => whole.read.ledger === ledger)
        if (!own) return
        for (const table of tables) {
          const numbers = policies.map((policy) => pointOf(policy, table)?.number)
          for (const { row } of table.answers) {
            const cell = row.cells.evidence
            if (!cell || !numbers.includes(row.number)) continue
            const said = saysNone(cell.text, words)
            const open = table.roster.counties.map((county) => viewOf(own, county, table)?.figures.get(figure)?.value)
            const value = open.reduce<number>((sum, each) => sum + (typeof each === 'number' ? each : 0), 0)
            if (said === null || value === 0) continue
            yield {
              sheet: table.table.sheet.name,
              area: cellArea(row.row, cell.column),
              point: row.number,
              facts: { words: said, figure, value },
            }
          }
        }
      },
    }
    return [made]
  })
}

function textsOf({ title, about, message, hint }: LedgerRuleTexts) {
  const say = (template: string) => (facts: Facts) =>
    filled(template, { words: facts.words, [facts.figure]: String(facts.value) })
  return { title, about, message: say(message), hint: say(hint) }
}

const CLAUSE_ENDS = /[，,。；;！!？?\n]/
/** Words that may stand between a rate and its number. */
const BETWEEN =
  '一直 始终 均 都 连续 多年 控制 保持 稳定 下降 降 实现 达到 仍 继续 全部 基本 在 为 是 到 至 了 : ='.split(' ')
const ZERO = /^(?:0(?:\.0{1,4})?%?|零)(?![\d.])/
const NONE_BEFORE = ['无', '没有', '零', '未发生', '未出现', '不存在', '杜绝了']

/**
 * The words with which a text says that there are none: 辍学率为0, 辍学率一直为0, 零辍学, 没有辍学学生; null where it does not. 辍学率低于1% and
 * 辍学率0.5% do not.
 */
function saysNone(text: string, words: readonly string[]): string | null {
  for (const clause of text.normalize('NFKC').split(CLAUSE_ENDS)) {
    const plain = clause.replace(/\s+/g, '')
    for (const word of words) {
      const at = plain.indexOf(word)
      if (at < 0) continue
      const before = plain.slice(0, at)
      const behind = plain.slice(at + word.length)
      const rate = ['率', '人数', '学生数', '学生', '生数'].find((each) => behind.startsWith(each))
      const isNil = rate !== undefined && ZERO.test(behindWords(behind.slice(rate.length)))
      if (isNil || NONE_BEFORE.some((none) => before.endsWith(none)) || /(?:^|\D)0$/.test(before)) return clause.trim()
    }
  }
  return null
}

function behindWords(text: string): string {
  let rest = text
  for (let word: string | undefined = ''; word !== undefined; rest = rest.slice(word?.length ?? 0))
    word = BETWEEN.find((each) => rest.startsWith(each))
  return rest
}
