// Longer texts are not worth keeping: hardly any of them comes again.
const LONGEST_KEPT = 1000
const MOST = 200

/** What was lately made of texts: the rows of a table repeat a few of them, and so do the files of an office. Forgets all when full. */
export class Recent<Made> {
  private readonly made = new Map<string, Made>()

  get(text: string): Made | undefined {
    return this.made.get(text)
  }

  set(text: string, made: Made): void {
    if (text.length > LONGEST_KEPT) return
    if (this.made.size >= MOST) this.made.clear()
    this.made.set(text, made)
  }
}
