import type { Rule } from '../../../findings/rule'
import { judgedEvidence } from '../shared/judged-evidence'
import type { Reference } from '../../evidence/reference'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly written: string
  readonly how: Reference
}

export const evidenceRefers: Rule<TableSubject, Facts> = {
  name: 'evidence-refers',
  severity: 'warning',
  texts: {
    zh: {
      title: '落实情况没有写具体内容',
      brief: ({ written }) => `落实情况只写着“${excerpt(written)}”`,
      about:
        '县级落实情况只写“同上”“见附件”“详见第1项”“略”或一个网址，汇总时逐项拆开就看不到内容；或者只写“已落实”“是”“√”，没有文件全称和文号。',
      message: ({ number, cell, written, how }) =>
        `第${number}项〔${cell}〕只写着“${excerpt(written)}”，${MEANS.zh[how]}。`,
      hint: ({ how }) =>
        how === 'claim'
          ? '请写明做了什么；已发文的写文件全称和文号，如《关于……的通知》（锦政发〔2018〕5号）。'
          : '请把内容写在这一格里：文件全称和文号，或者做了什么；网址可以附在后面。',
    },
    en: {
      title: 'The evidence has no content of its own',
      brief: ({ written }) => `The evidence says only “${excerpt(written)}”`,
      about:
        '县级落实情况 says only 同上, 见附件, 详见第1项, 略 or the address of a web page, which is lost once the points are collected one by one; or only 已落实, 是, √ where a title and a number are asked for.',
      message: ({ number, cell, written, how }) =>
        `Point ${number} (${cell}) says only “${excerpt(written)}”, ${MEANS.en[how]}.`,
      hint: ({ how }) =>
        how === 'claim'
          ? 'Say what has been done; for a document give its full title and number, such as 《关于……的通知》（锦政发〔2018〕5号）.'
          : 'Write it here: the full title and number of the document, or what has been done; an address may follow.',
    },
  },
  cause: ({ written }) => excerpt(written),
  check: (subject) =>
    judgedEvidence(subject, 'refers').map(({ place, written, how }) => ({
      ...place.place,
      facts: { number: place.answer.row.number, cell: place.address, written, how },
    })),
}

const MEANS: Readonly<Record<'zh' | 'en', Readonly<Record<Reference, string>>>> = {
  zh: {
    elsewhere: '内容在别处，这一格没有',
    address: '是一个网址，没有文件全称和文号',
    claim: '没有写做了什么，也没有文件全称和文号',
  },
  en: {
    elsewhere: 'so what it says stands elsewhere',
    address: 'the address of a web page without a title and a number',
    claim: 'neither what has been done nor a title and a number',
  },
}
