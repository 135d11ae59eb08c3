import { cellAddress, cellArea } from '../../../grid/address'
import { CellError } from '../../../grid/cell'
import type { Rule, RuleTexts } from '../../../findings/rule'
import type { RuleName } from '../../../findings/rule-names'
import type { Localized } from '../../../text/language'
import type { HeaderKey } from '../../edition'
import type { TableSubject } from '../../answers/subject'

interface Facts {
  /** The label as the form has it. */
  readonly label: string
  /** Where the label stands; null when the label itself is gone. */
  readonly cell: string | null
}

const SHARED: Localized<Pick<RuleTexts<Facts>, 'message' | 'hint'>> = {
  zh: {
    message: ({ label, cell }) => (cell ? `“${label}”〔${cell}〕没有填写。` : `表格上方没有“${label}”。`),
    hint: ({ label, cell }) => (cell ? `请填写${label}。` : `请在表格上方补上“${label}：”并填写。`),
  },
  en: {
    message: ({ label, cell }) => (cell ? `“${label}” (${cell}) is blank.` : `There is no “${label}” above the table.`),
    hint: ({ label, cell }) => (cell ? `Fill in ${label}.` : `Add “${label}：” above the table and fill it in.`),
  },
}

const about = (label: string): Localized<Pick<RuleTexts<Facts>, 'title' | 'about'>> => ({
  zh: { title: `${label}没有填写`, about: `表格上方的“${label}”空着或不见了，收表的人不知道该联系谁、归到哪里。` },
  en: {
    title: `${label} is blank`,
    about: `“${label}” above the table is blank or gone, so that whoever receives the form cannot file it or ask.`,
  },
})

function emptyRule(name: RuleName, key: HeaderKey, label: string): Rule<TableSubject, Facts> {
  const texts = about(label)
  return {
    name,
    severity: 'error',
    texts: { zh: { ...texts.zh, ...SHARED.zh }, en: { ...texts.en, ...SHARED.en } },
    check({ table, dateKind }) {
      const { cell, value, text } = table.header[key]
      const blank = key === 'date' ? dateKind === 'blank' : text === ''
      if (!blank || value instanceof CellError) return []
      const facts = { label: table.edition.header[key], cell: cell && cellAddress(cell.row, cell.column) }
      return [{ sheet: table.sheet.name, area: cell && cellArea(cell.row, cell.column), facts }]
    },
  }
}

export const unitEmpty = emptyRule('unit-empty', 'unit', '填报单位')
export const contactEmpty = emptyRule('contact-empty', 'contact', '联系人')
/** `    年   月   日` is blank too. */
export const dateEmpty = emptyRule('date-empty', 'date', '时间')
