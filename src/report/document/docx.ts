import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph as DocxParagraph,
  TextRun,
  type FileChild,
  type ICommentOptions,
  type ParagraphChild,
} from 'docx'
import { docxTable, factsTable } from './docx-table'
import { CHARACTER, FONT_TABLE, LINE, MARGINS, PAGE, SIZES, textRuns, TYPEFACES } from './docx-type'
import { runsOf, type Block, type PaperDocument, type Paragraph } from './document'

const HEADINGS = { 1: TYPEFACES.bold, 2: TYPEFACES.regular, 3: TYPEFACES.body } as const

/**
 * A document as a .docx for Word and WPS, in the form of GB/T 9704-2012: A4 with its margins and typefaces, 28 pt lines, the page number between
 * dashes at the outer edge. `docx` weighs: surfaces load this module when it is asked for.
 */
export async function documentDocx(document: PaperDocument): Promise<Uint8Array> {
  const comments: ICommentOptions[] = []
  const children = [titleParagraph(document.title), ...document.blocks.flatMap((block) => setBlock(block, comments))]
  const file = new Document({
    title: document.title,
    creator: document.language === 'zh' ? '义教校验' : 'Yijiao',
    evenAndOddHeaderAndFooters: true,
    comments: { children: comments },
    styles: { default: { document: { run: { font: TYPEFACES.body, size: SIZES.body } } } },
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGINS } },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file, undefined, [FONT_TABLE]))
}

function titleParagraph(text: string): DocxParagraph {
  return new DocxParagraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: LINE.spacing.line },
    outlineLevel: 0,
    children: textRuns(text, { font: TYPEFACES.title, size: SIZES.title }),
  })
}

/** －1－, one character in from the edge. */
function pageNumber(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const children = ['－', PageNumber.CURRENT, '－']
  const number = new TextRun({ font: TYPEFACES.number, size: SIZES.number, children })
  const indent = { left: CHARACTER, right: CHARACTER }
  return new Footer({ children: [new DocxParagraph({ alignment, indent, children: [number] })] })
}

/** `comments` takes the remarks of a block. */
function setBlock(block: Block, comments: ICommentOptions[]): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new DocxParagraph({
          ...LINE,
          keepNext: true,
          outlineLevel: block.level,
          indent: { firstLine: 2 * CHARACTER },
          children: textRuns(block.text, { font: HEADINGS[block.level], bold: block.level === 3 }),
        }),
      ]
    case 'paragraph':
      return [setParagraph(block, comments)]
    case 'table':
      return [docxTable(block), gap()]
    case 'facts':
      return [factsTable(block), gap()]
    case 'signatures':
      return [
        new DocxParagraph({
          ...LINE,
          spacing: { ...LINE.spacing, before: LINE.spacing.line },
          children: textRuns(block.labels.map((label) => `${label}：＿＿＿＿＿＿`).join('　'), { size: SIZES.small }),
        }),
      ]
  }
}

function setParagraph(paragraph: Paragraph, comments: ICommentOptions[]): DocxParagraph {
  return new DocxParagraph({
    ...LINE,
    alignment: AlignmentType.BOTH,
    indent: { firstLine: paragraph.flush ? 0 : 2 * CHARACTER },
    children: runsOf(paragraph).flatMap(({ text, bold, comment }) => {
      const runs = textRuns(text, { bold: bold ?? false })
      return comment === undefined ? runs : withComment(runs, comment, comments)
    }),
  })
}

/** The words with a comment on them. Takes the comment up in the list of all. */
function withComment(runs: readonly TextRun[], comment: string, comments: ICommentOptions[]): ParagraphChild[] {
  const id = comments.length
  comments.push({ id, children: [new DocxParagraph({ children: textRuns(comment, { size: SIZES.small }) })] })
  return [
    new CommentRangeStart(id),
    ...runs,
    new CommentRangeEnd(id),
    new TextRun({ children: [new CommentReference(id)] }),
  ]
}

/** What keeps a table apart from what follows, and one table from the next: Word joins tables that touch. */
function gap(): DocxParagraph {
  return new DocxParagraph({ spacing: { line: LINE.spacing.line / 2, lineRule: LINE.spacing.lineRule } })
}
