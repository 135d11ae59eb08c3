import { UnreadableFile } from '../../unreadable'
import { LIMITS } from '../limits'
import { decodeEscapes } from '../xml/escapes'
import { isSpace } from '../xml/characters'
import type { XmlTokens } from '../xml/tokens'

/**
 * Gathers the text of a string item (<si> among the shared strings, <is> in a cell): its own <t>, or the <t> of each
 * of its runs <r>. Phonetic runs <rPh> say how it is pronounced and are no part of it.
 */
export class RichText {
  private text = ''
  private parent = ''
  private inText = false
  private preserve = false

  /** @param level the depth of the string item itself: how many elements are around it */
  constructor(private readonly level: number) {}

  /** Begins the next string item. */
  begin(): void {
    this.text = ''
    this.parent = ''
    this.preserve = true
  }

  /** Takes an opening tag inside the item; `level` is how many elements are around it. */
  open(tokens: XmlTokens, level: number): void {
    const { name } = tokens
    if (level === this.level + 1) this.parent = name
    this.inText = name === 't' && (level === this.level + 1 || (level === this.level + 2 && this.parent === 'r'))
    if (this.inText && this.parent === 't') this.preserve = preservesSpace(tokens)
  }

  close(): void {
    this.inText = false
  }

  take(tokens: XmlTokens): void {
    if (this.inText) this.text = joinedText(this.text, tokens.text())
  }

  /** The item's text. */
  value(): string {
    return shownText(this.text, this.preserve)
  }
}

/** Two pieces of one text. @throws UnreadableFile 'too-large' above LIMITS.text */
export function joinedText(before: string, piece: string): string {
  if (before.length + piece.length > LIMITS.text) throw new UnreadableFile('too-large', 'a text without end')
  return before === '' ? piece : before + piece
}

/** Whether the element says xml:space="preserve". */
export function preservesSpace(tokens: XmlTokens): boolean {
  return tokens.prefixedAttribute('space') === 'preserve'
}

/**
 * A text as Excel shows it: without xml:space="preserve" it drops blanks at both ends (as users of many writers found out:
 * github.com/dhatim/fastexcel/issues/624). In rich text they stay, or words would run together (python-excel/xlrd/issues/225).
 */
export function shownText(text: string, preserve: boolean): string {
  return decodeEscapes(preserve ? text : trimmed(text))
}

/** String.trim would also drop the full-width blank, which Excel shows. */
function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}
