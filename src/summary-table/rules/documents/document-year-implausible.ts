import type { Hit, Rule } from '../../../findings/rule'
import { numbersOf, type DocumentNumber } from '../../documents/evidence'
import { evidenceCells } from '../../answers/answer-cells'
import type { TableSubject } from '../../answers/subject'

/** The year of the Compulsory Education Law: nothing about compulsory education is older. */
const FIRST_YEAR = 1986

interface Facts {
  readonly number: number
  readonly cell: string
  readonly written: string
  readonly year: number
  /** The year the report is from. */
  readonly reportYear: number
}

export const documentYearImplausible: Rule<TableSubject, Facts> = {
  name: 'document-year-implausible',
  severity: 'warning',
  texts: {
    zh: {
      title: '文号的年份不合常理',
      about: `文号的年份晚于填报的年份，或者早于${FIRST_YEAR}年（《义务教育法》公布的那一年），多半是笔误。`,
      message: ({ number, cell, written, year, reportYear }) =>
        `第${number}项〔${cell}〕的文号“${written}”是${year}年的，` +
        (year > reportYear ? `比填报的${reportYear}年还晚。` : `比《义务教育法》公布的${FIRST_YEAR}年还早。`),
      hint: () => '请对照原文件核对年份。',
    },
    en: {
      title: 'Implausible year in a document number',
      about: `The year of a document number is after the report's year, or before ${FIRST_YEAR}, when the Compulsory Education Law was passed: most likely a slip.`,
      message: ({ number, cell, written, year, reportYear }) =>
        `Point ${number} (${cell}): the document number “${written}” is of ${year}, ` +
        (year > reportYear
          ? `after the report's year ${reportYear}.`
          : `before the Compulsory Education Law of ${FIRST_YEAR}.`),
      hint: () => 'Compare the year with the document itself.',
    },
  },
  check(subject) {
    const hits: Hit<Facts>[] = []
    const reportYear = yearOfReport(subject)
    const isDoubtful = (number: DocumentNumber): boolean => isImplausible(number, reportYear)
    const doubtful = evidenceCells(subject.cells).filter(({ evidence }) =>
      evidence.documents.some(({ number }) => number !== null && isDoubtful(number)),
    )
    for (const cell of doubtful) {
      for (const { written, year } of numbersOf(cell.evidence).filter(isDoubtful)) {
        if (year === null) continue
        hits.push({
          ...cell.place,
          facts: { number: cell.answer.row.number, cell: cell.address, written, year, reportYear },
        })
      }
    }
    return hits
  },
}

function isImplausible({ year, faults, corrected }: DocumentNumber, reportYear: number): boolean {
  // How a year of two digits is read is our guess, unless the number has one right form.
  if (year === null || (faults.includes('year-digits') && corrected === null)) return false
  return year < FIRST_YEAR || year > reportYear
}

/** A date that is itself implausible would make every document look wrong; then the day of the check counts. */
function yearOfReport({ date, today, table }: TableSubject): number {
  const plausible = date !== null && date <= today && date.getTime() >= Date.parse(table.edition.since)
  return (plausible ? date : today).getUTCFullYear()
}
