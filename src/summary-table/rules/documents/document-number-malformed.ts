import type { Hit, Rule } from '../../../findings/rule'
import type { Localized } from '../../../text/language'
import { numbersOf, type NumberFault } from '../../documents/evidence'
import { tidyEvidence } from '../../documents/tidy'
import type { TableSubject } from '../../answers/subject'
import { cellEdits } from '../shared/edits'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly written: string
  readonly corrected: string | null
  readonly faults: readonly NumberFault[]
}

/** What is wrong, in words; also for other places that name the faults of a number. */
export const FAULT_WORDS: Localized<Readonly<Record<NumberFault, string>>> = {
  zh: {
    brackets: '年份应放在六角括号〔〕里',
    'bracket-missing': '年份两边缺少六角括号〔〕',
    'year-digits': '年份应写四位',
    'year-mark': '括号里不写“年”',
    'year-missing': '没有年份',
    ordinal: '序号前不加“第”',
    'leading-zero': '序号前不补0',
    'serial-missing': '没有序号',
    'serial-range': '序号只写一个数，几个文件分别写文号',
    blanks: '中间有空格',
    order: '机关代字应写在年份前面',
    'han-figures': '年份和序号应写阿拉伯数字',
    'look-alike': '数字里混有字母',
    slip: '夹有多余的字符',
    'mark-missing': '末尾缺“号”',
    traditional: '“号”写成了繁体“號”',
    'code-missing': '缺少发文机关代字',
  },
  en: {
    brackets: 'the year belongs in 〔〕',
    'bracket-missing': 'the 〔〕 around the year are missing',
    'year-digits': 'the year needs four digits',
    'year-mark': 'no 年 inside the brackets',
    'year-missing': 'it has no year',
    ordinal: 'no 第 before the serial number',
    'leading-zero': 'no zeros before the serial number',
    'serial-missing': 'it has no serial number',
    'serial-range': 'the serial number is one number, and several documents need one each',
    blanks: 'it has blanks inside',
    order: 'the code belongs before the year',
    'han-figures': 'year and serial number belong in Arabic figures',
    'look-alike': 'letters stand for digits',
    slip: 'it has characters that do not belong in it',
    'mark-missing': '号 is missing at the end',
    traditional: '号 is written as the traditional 號',
    'code-missing': 'the code of the issuing office is missing',
  },
}

export const documentNumberMalformed: Rule<TableSubject, Facts> = {
  name: 'document-number-malformed',
  severity: 'error',
  texts: {
    zh: {
      title: '文号写法不规范',
      brief: ({ written }) => `文号“${written}”写法不规范`,
      about:
        '文号应按《党政机关公文格式》（GB/T 9704）写成“机关代字〔年份〕序号”，如“锦政发〔2018〕5号”：六角括号〔〕、四位年份、不加“第”、不补0、末尾有“号”。写法不一，按文号就查不到同一个文件。',
      message: ({ number, cell, written, faults }) =>
        `第${number}项〔${cell}〕的文号“${written}”写法不规范：${faults.map((fault) => FAULT_WORDS.zh[fault]).join('，')}。`,
      hint: ({ corrected }) => (corrected ? `应写成“${corrected}”。` : '请对照原文件，写成“锦政发〔2018〕5号”的样式。'),
      fix: ({ written, corrected }) => `“${written}”改为“${corrected}”`,
    },
    en: {
      title: 'Malformed document number',
      brief: ({ written }) => `Malformed document number “${written}”`,
      about:
        'By GB/T 9704 a document number reads code〔year〕serial号, as in 锦政发〔2018〕5号: hexagonal brackets, a four-digit year, no 第, no leading zero, 号 at the end. Written otherwise, the document is not found by its number.',
      message: ({ number, cell, written, faults }) =>
        `Point ${number} (${cell}): the document number “${written}” is malformed: ${faults.map((fault) => FAULT_WORDS.en[fault]).join(', ')}.`,
      hint: ({ corrected }) =>
        corrected
          ? `It should read “${corrected}”.`
          : 'Look it up in the document and write it like 锦政发〔2018〕5号.',
      fix: ({ written, corrected }) => `Change “${written}” to “${corrected}”`,
    },
  },
  cause: ({ written }) => written,
  check(subject) {
    const hits: Hit<Facts>[] = []
    for (const place of subject.evidenceNotInFull) {
      const { answer, cell } = place
      const malformed = numbersOf(place.evidence).filter(({ faults }) => faults.length > 0)
      if (malformed.length === 0) continue
      // The whole cell put right, the same for every number in it, so that accepting one correction never undoes another.
      const edits = cellEdits(place, tidyEvidence(cell.text))
      for (const { written, corrected, faults } of malformed) {
        hits.push({
          ...place.place,
          facts: { number: answer.row.number, cell: place.address, written, corrected, faults },
          edits: corrected === null ? [] : edits,
        })
      }
    }
    return hits
  },
}
