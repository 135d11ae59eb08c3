import type { CountyItem } from '../../standard'
import { clausesOf } from '../said/clauses'
import { partNames } from '../parts'
import type { Token } from '../said/token'
import { tokensOf } from '../said/tokens'

/**
 * The part of an item that a row is about, as the label that its texts name: 初中 in 初中就近入学比例 or in a column of stages, 骨干教师 in
 * 骨干教师占交流轮岗教师的比例. Empty where they name none, or several.
 */
export function rowPart(texts: readonly string[], item: CountyItem): readonly Token[] {
  const parts = partNames(item)
  const labels = texts.flatMap((text) => labelsIn(text, parts))
  const names = new Set(labels.map((token) => token.word.name))
  return names.size === 1 ? labels.slice(0, 1) : []
}

type Label = Extract<Token, { kind: 'word' }>

function labelsIn(text: string, parts: readonly string[]): Label[] {
  return clausesOf(tokensOf(text)).flatMap((clause) => {
    const words = clause.flatMap((token) => (token.kind === 'word' ? token : []))
    const labels = words.filter(({ word }) => word.kind === 'label' && parts.includes(word.name))
    const isOfOther = labels.length > 1 && !words.some(({ word }) => word.kind === 'join')
    const backbone = labels.filter(({ word }) => word.name === 'backbone')
    return isOfOther && backbone.length > 0 ? backbone : labels
  })
}
