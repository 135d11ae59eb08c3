import type { Rule } from '../../../findings/rule'
import { judgedEvidence } from '../shared/judged-evidence'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly number: number
  readonly cell: string
  /** The words that say it is not so: 尚未制定, 仍有66人以上超大班额12个. */
  readonly written: string
  /** How many of what must not be left they count; null when they count none. */
  readonly left: number | null
  /** How many counties are listed as achieved. */
  readonly achieved: number
}

export const evidenceDenies: Rule<TableSubject, Facts> = {
  name: 'evidence-denies',
  severity: 'warning',
  texts: {
    zh: {
      title: '落实情况说的是还没有实现',
      brief: ({ written }) => `写着“${excerpt(written)}”，却列为已实现`,
      about:
        '县（市、区）列为已实现，县级落实情况写的却是“没有达到”“尚未……”“正在制定”“待……后”，或者“仍有66人以上超大班额12个”。说的是未实现的县的，不算；“没有教学点”“没有辍学学生”这样的话不算。',
      message: ({ number, cell, written, left, achieved }) =>
        `第${number}项〔${cell}〕写着“${excerpt(written)}”，${left === null ? '意思是还没有实现' : `就是还有${Number.isFinite(left) ? `${left}个` : ''}没有消除`}，却把${achieved}个县列为已实现。`,
      hint: () => '请核对：还没有实现的县移到“未实现”；已经实现的，把落实情况改成现在的情况。',
    },
    en: {
      title: 'The evidence says it is not achieved',
      brief: ({ written }) => `“${excerpt(written)}”, yet listed as achieved`,
      about:
        'Counties are listed as achieved, yet 县级落实情况 says 没有达到, 尚未…, 正在制定, 待…后, or that there still are 12 oversized classes. What is said of counties in 未实现 does not count, nor that there is none of what a county may lack (没有教学点, 没有辍学学生).',
      message: ({ number, cell, written, left, achieved }) =>
        `Point ${number} (${cell}) says “${excerpt(written)}”, ${left === null ? 'which means that it is not achieved yet' : `so ${Number.isFinite(left) ? left : 'some'} are left`}, while ${achieved} ${achieved === 1 ? 'county is' : 'counties are'} listed as achieved.`,
      hint: () =>
        'Check it: move the counties that have not achieved it to 未实现, or bring the evidence up to date where they have.',
    },
  },
  cause: ({ written }) => excerpt(written),
  check: (subject) =>
    judgedEvidence(subject, 'denies').map(({ place, written, left }) => {
      const { answer } = place
      const achieved = answer.achieved.counties.length
      return { ...place.place, facts: { number: answer.row.number, cell: place.address, written, left, achieved } }
    }),
}
