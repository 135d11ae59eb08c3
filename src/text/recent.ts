// Longer texts are not worth keeping: hardly any of them comes again.
const LONGEST_KEPT = 1000
const MOST = 200

/**
 * What was lately made of texts: the rows of a table repeat a few of them, and so do the files of an office. Forgets all when full, at `most` of
 * them.
 */
export class Recent<Made> {
  private readonly made = new Map<string, Made>()

  constructor(private readonly most = MOST) {}

  get(text: string): Made | undefined {
    return this.made.get(text)
  }

  set(text: string, made: Made): void {
    if (text.length > LONGEST_KEPT) return
    if (this.made.size >= this.most) this.made.clear()
    this.made.set(text, made)
  }
}

/** The same function of a text, which remembers what it lately made. For functions whose answer never changes, and is not undefined. */
export function rememberingTexts<Made>(make: (text: string) => Made, most: number): (text: string) => Made {
  const recent = new Recent<Made>(most)
  return (text) => {
    let made = recent.get(text)
    if (made === undefined) recent.set(text, (made = make(text)))
    return made
  }
}
