import type { Hit, Rule } from '../../../findings/rule'
import { cleanText, impuritiesOf, type Impurity } from '../../../text/clean'
import type { Localized } from '../../../text/language'
import { normalizedList } from '../../counties/list/normalized-list'
import { tidyEvidence } from '../../documents/tidy'
import { withoutPlaceholders } from '../../answers/placeholders'
import { isBlank } from '../../reading/nothing-said'
import type { TableSubject } from '../../answers/subject'
import type { AnswerCell } from '../../answers/answer-cells'
import { cellEdits } from '../shared/edits'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly impurities: readonly Impurity[]
  /** The full-width digits and letters, as written. */
  readonly wide: readonly string[]
}

const MESSAGES: Localized<Readonly<Record<Impurity, string>>> = {
  zh: { width: '全角的数字或字母', invisible: '看不见的字符', 'hard-space': '不换行空格', 'line-end': '行末空格' },
  en: {
    width: 'full-width digits or letters',
    invisible: 'invisible characters',
    'hard-space': 'no-break spaces',
    'line-end': 'blanks at a line end',
  },
}
const WIDE_WORD = /[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)*％?/g
/** Blanks that stand for 、 between two names; a byte order mark is none, though JavaScript calls it one. */
const SEPARATING_BLANKS = /([^\s、，,；;])[^\S\ufeff]+(?=[^\s、，,；;])/g

export const textWidth: Rule<TableSubject, Facts> = {
  name: 'text-width',
  severity: 'info',
  texts: {
    zh: {
      title: '全角数字、多余空格或看不见的字符',
      about:
        '全角的数字和字母、从网页或公文里带来的看不见的字符、行末的空格，眼睛看不出，查找和汇总时却对不上。全角标点是对的，不动。',
      message: ({ number, cell, impurities, wide }) =>
        `第${number}项〔${cell}〕里有${impurities.map((kind) => MESSAGES.zh[kind] + (kind === 'width' ? `“${wide.join('、')}”` : '')).join('、')}。`,
      hint: () => '不影响报送；建议清理。',
      fix: () => '清理空格和看不见的字符，数字和字母改为半角',
    },
    en: {
      title: 'Full-width digits, stray blanks or invisible characters',
      about:
        'Full-width digits and letters, invisible characters from web pages and blanks at line ends go unseen, but searching and collecting stumble over them. Full-width punctuation is right and stays.',
      message: ({ number, cell, impurities, wide }) =>
        `Point ${number} (${cell}) has ${impurities.map((kind) => MESSAGES.en[kind] + (kind === 'width' ? ` “${wide.join(', ')}”` : '')).join(', ')}.`,
      hint: () => 'The form can be sent as it is; cleaning it up is advised.',
      fix: () => 'Remove stray blanks and invisible characters, make digits and letters half-width',
    },
  },
  check(subject) {
    const hits: Hit<Facts>[] = []
    for (const place of subject.oddTexts.filter(isImpure)) {
      const text = withoutOtherMistakes(place)
      const impurities = impuritiesOf(text)
      if (impurities.length === 0) continue
      const number = place.answer.row.number
      const facts = { number, cell: place.address, impurities, wide: text.match(WIDE_WORD) ?? [] }
      hits.push({ ...place.place, facts, edits: cellEdits(place, cleaned(place)) })
    }
    return hits
  },
}

function isImpure({ cell }: AnswerCell): boolean {
  return typeof cell.value === 'string' && impuritiesOf(cell.text).length > 0 && !isBlank(cell.text)
}

/** The text without what other rules speak about: placeholders, malformed document numbers, and blanks that separate county names. */
function withoutOtherMistakes({ evidence, key, cell }: AnswerCell): string {
  const text = withoutPlaceholders(cell.text)
  if (key === 'achieved' || key === 'unachieved') return text.replace(SEPARATING_BLANKS, '$1、')
  if (key !== 'evidence' && key !== 'documents') return text
  return evidence.documents.reduce(
    (rest, { number }) => (number && number.faults.length > 0 ? rest.replace(number.written, '') : rest),
    text,
  )
}

/** The same whole text that the other rules about the cell offer, so that no correction undoes another. */
function cleaned({ answer, key, cell }: AnswerCell): string {
  if (key === 'evidence' || key === 'documents') return tidyEvidence(cell.text)
  if (key === 'achieved' || key === 'unachieved') return cleanText(normalizedList(answer[key]) ?? cell.text)
  return cleanText(cell.text)
}
