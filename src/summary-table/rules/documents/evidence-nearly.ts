import type { Hit, Rule } from '../../../findings/rule'
import type { AnswerCell } from '../../answers/answer-cells'
import { clausesOf } from '../../evidence/clauses'
import { saysNearly } from '../../evidence/denial'
import { asksNearly, judgedEvidence } from '../shared/judged-evidence'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly written: string
}

export const evidenceNearly: Rule<TableSubject, Facts> = {
  name: 'evidence-nearly',
  severity: 'info',
  texts: {
    zh: {
      title: '写的是“基本”达到',
      about:
        '列为已实现，落实情况（或自评）写的是“基本达到”“基本完成”。按已实现统计；政策点本来就要求“基本实现”的，不提示。',
      message: ({ number, cell, written }) => `第${number}项〔${cell}〕写着“${excerpt(written)}”，按已实现统计。`,
      hint: () => '如果还有没达到的地方，请写明差在哪里，或把这一项改为未实现。',
    },
    en: {
      title: 'Nearly achieved',
      about:
        'It is listed as achieved, and the evidence (or the self-assessment) says 基本达到. It counts as achieved. Not said where the point itself asks for 基本实现.',
      message: ({ number, cell, written }) =>
        `Point ${number} (${cell}) says “${excerpt(written)}”; it counts as achieved.`,
      hint: () => 'If something is still lacking, say what, or list the point as not achieved.',
    },
  },
  check(subject) {
    const hits: Hit<Facts>[] = []
    for (const { place, written } of judgedEvidence(subject, 'nearly')) hits.push(hit(place, written))
    const { assessment, achieved } = subject.cells
    for (const place of [...assessment.filter(isNearly), ...achieved.filter(areNearly)])
      hits.push(hit(place, place.cell.text))
    return hits
  },
}

function isNearly({ answer }: AnswerCell): boolean {
  return answer.assessment === 'nearly' && !asksNearly(answer.row.point)
}

/** 均已基本实现 in place of county names. */
function areNearly({ answer, cell }: AnswerCell): boolean {
  if (answer.achieved.kind !== 'all' || !cell.text.includes('基本')) return false
  return clausesOf(cell.text).some(({ said }) => saysNearly(said)) && !asksNearly(answer.row.point)
}

function hit(place: AnswerCell, written: string) {
  return { ...place.place, facts: { number: place.answer.row.number, cell: place.address, written } }
}
