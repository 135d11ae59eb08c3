/** A declaration with where it stands. */
export interface Declaration {
  readonly property: string
  readonly value: string
}

/** A rule of a style sheet: its selectors, what it declares in order, and the at-rules around it, outermost first. */
export interface CssRule {
  readonly selector: string
  readonly declarations: readonly Declaration[]
  readonly within: readonly string[]
}

/** The rules of a style sheet that nests none but in at-rules, as ours are written. */
export function rulesOf(css: string): CssRule[] {
  const text = css.replace(/\/\*[^]*?\*\//g, '').replace(/@charset[^;]*;|@import[^;]*;/g, '')
  return blocks(text, [])
}

function blocks(text: string, within: readonly string[]): CssRule[] {
  const rules: CssRule[] = []
  for (let at = 0; ;) {
    const open = text.indexOf('{', at)
    if (open < 0) return rules
    const prelude = text.slice(at, open).trim()
    const close = closing(text, open)
    const body = text.slice(open + 1, close)
    if (prelude.startsWith('@') && body.includes('{')) rules.push(...blocks(body, [...within, prelude]))
    else rules.push({ selector: prelude, declarations: declarationsOf(body), within })
    at = close + 1
  }
}

function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at
  }
  throw new Error(`a block is never closed: ${text.slice(open, open + 60)}`)
}

function declarationsOf(body: string): Declaration[] {
  // A semicolon within brackets or quotes, as in a data: address, ends nothing.
  const parts = body.match(/(?:[^;"'()]|"[^"]*"|'[^']*'|\((?:[^()]|\([^()]*\))*\))+/g) ?? []
  return parts.flatMap((part) => {
    const colon = part.indexOf(':')
    const property = part.slice(0, colon).trim().toLowerCase()
    return colon > 0 ? [{ property, value: part.slice(colon + 1).trim() }] : []
  })
}
