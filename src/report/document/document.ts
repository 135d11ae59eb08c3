import type { Language } from '../../text/language'

/**
 * A document for paper, written once: `documentHtml` sets it for the browser and its printer, `documentDocx` for Word and WPS, `documentText` for
 * a message. All are on A4, upright.
 */
export interface PaperDocument {
  readonly language: Language
  readonly title: string
  /** From top to bottom. */
  readonly blocks: readonly Block[]
}

export type Block = Heading | Paragraph | Table | Facts | Signatures

/** Level 1 is 一、 in bold type, 2 is （一）, 3 is 1. as GB/T 9704 sets them; the numbers are part of the text. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string | readonly Run[]
  /** Begins at the margin, as a salutation does; else it is indented by two characters. */
  readonly flush?: true
}

/** A part of a paragraph. */
export interface Run {
  readonly text: string
  readonly bold?: true
  /** A remark beside the text, such as the cell a number comes from: a comment in Word, in brackets elsewhere. */
  readonly comment?: string
}

/** A table whose headings are repeated on each page. No row is split between two pages. */
export interface Table {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
}

export interface Column {
  readonly heading: string
  /** Its part of the width of the text; the parts of all columns add up to 1. */
  readonly width: number
}

/** Names and values in two columns: 填报单位 | 铁岭市教育局. */
export interface Facts {
  readonly kind: 'facts'
  readonly rows: readonly (readonly [name: string, value: string])[]
}

/** Lines to be filled in by hand, side by side: 填报人：____ 审核人：____ */
export interface Signatures {
  readonly kind: 'signatures'
  readonly labels: readonly string[]
}

/** The runs of a paragraph. */
export function runsOf({ text }: Paragraph): readonly Run[] {
  return typeof text === 'string' ? [{ text }] : text
}
