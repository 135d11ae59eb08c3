import { UnreadableFile } from '../../unreadable'
import { LIMITS } from '../limits'

/** Counts what is held in memory of a workbook, over all its sheets. */
export class Tally {
  private items = 0
  private characters = 0

  addItem(): void {
    if (++this.items > LIMITS.items)
      throw new UnreadableFile('too-large', `more than ${LIMITS.items} cells with a value`)
  }

  addText(text: string): void {
    this.addItem()
    this.characters += text.length
    if (this.characters > LIMITS.inlineText) throw new UnreadableFile('too-large', 'too much text in cells')
  }
}
