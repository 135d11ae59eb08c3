import { formulaAt } from '../../grid/contents'
import type { Hit } from '../../findings/rule'
import { addressIn, type SchoolTable } from '../school-sheet/sheet'
import { equipmentOf, type Equipment } from '../school-sheet/unit-doubt'
import { itemAt } from '../../text/items'
import { amountHit, placeIn, type SchoolRule } from './subject'

interface Facts {
  /** '' where the whole column is meant. */
  readonly school: string
  readonly address: string
  readonly written: string
  /** Yuan per pupil as it stands. */
  readonly perPupil: number
  /** The unit it seems to be in. */
  readonly seems: '元' | '万元'
  readonly corrected: string
}

export const schoolValueWanYuan: SchoolRule<Facts> = {
  name: 'school-value-wan-yuan',
  severity: 'error',
  texts: {
    zh: {
      title: '元和万元弄混了',
      about: '教学仪器设备值按元和按万元填写相差一万倍。生均值小得或大得不合情理、换个单位就正常的，是单位弄混了。',
      message: ({ school, address, written, perPupil, seems }) =>
        school === ''
          ? `教学仪器设备值一列〔${address}〕各校生均多在 ${perPupil} 元左右，数字像是按${seems}填的。`
          : `${school}的教学仪器设备值〔${address}〕“${written}”合生均 ${perPupil} 元，像是按${seems}填的。`,
      hint: ({ school, seems }) =>
        school === '' ? `按${seems}填写的，请在表头注明（${seems}）。` : '请与表头的单位统一。',
      fix: ({ corrected }) => `改为 ${corrected}`,
    },
    en: {
      title: 'Yuan and 万元 mixed up',
      about:
        'Yuan and 万元 differ ten-thousandfold. A value per pupil that is absurd as it stands and ordinary in the other unit was entered in that.',
      message: ({ school, address, written, perPupil, seems }) =>
        school === ''
          ? `教学仪器设备值 (${address}): most schools have about ${perPupil} yuan a pupil, as if entered in ${seems}.`
          : `${school}: 教学仪器设备值 in ${address}, “${written}”, makes ${perPupil} yuan a pupil, as if entered in ${seems}.`,
      hint: ({ school, seems }) =>
        school === '' ? `If it is in ${seems}, say so in the heading (${seems}).` : 'Use the unit of the heading.',
      fix: ({ corrected }) => `Change to ${corrected}`,
    },
  },
  *check({ reading }) {
    for (const table of reading.tables) {
      const values = reading.rows.filter((row) => row.table === table).flatMap(equipmentOf)
      const off = values.filter(({ seems }) => seems !== null)
      if (off.length * 2 > values.length) yield columnHit(table, off)
      else for (const value of off) yield cellHit(value)
    }
  },
}

function cellHit({ row, cell, perPupil, seems }: Equipment): Hit<Facts> {
  const times = seems === '万元' ? 10_000 : 1 / 10_000
  const corrected = Number((((cell.value ?? 0) * times) / cell.found.factor).toPrecision(12))
  const hit = amountHit(row, cell, corrected)
  return { ...hit, facts: { ...hit.facts, perPupil: short(perPupil), seems: seems ?? '元' } }
}

function columnHit(table: SchoolTable, off: readonly Equipment[]): Hit<Facts> {
  const { cell, seems } = itemAt(off, 0)
  const { column, headingRow, headingText } = cell.found
  const corrected = seems === '万元' ? headingText.replace(/(^|[^万])元/, '$1万元') : headingText.replace('万元', '元')
  const ascending = [...off].sort((a, b) => a.perPupil - b.perPupil)
  const { perPupil } = itemAt(ascending, off.length >> 1)
  const certain = corrected !== headingText && formulaAt(table.sheet, headingRow, column) === null
  return {
    ...placeIn(table, headingRow, column),
    facts: {
      school: '',
      address: addressIn(table, headingRow, column),
      written: headingText,
      perPupil: short(perPupil),
      seems: seems ?? '元',
      corrected,
    },
    edits: certain ? [{ ...table.place(headingRow, column), value: corrected }] : [],
  }
}

function short(value: number): number {
  return Number(value.toPrecision(3))
}
