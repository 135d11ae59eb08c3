/** A piece of an expression. `text` is the name, the sign, or what stands between quotes. */
export interface ExpressionToken {
  readonly kind: 'number' | 'name' | 'text' | 'sign' | 'end'
  readonly text: string
}

const PIECES =
  /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)?)|'([^']*)'|(>=|<=|!=|[-+*/=<>()]))/y

/** The pieces of an expression, an end behind them. Throws where something is none: ledgers are tried by a test before anyone meets them. */
export function expressionTokens(expression: string): readonly ExpressionToken[] {
  const source = expression.trimEnd()
  const tokens: ExpressionToken[] = []
  PIECES.lastIndex = 0
  while (PIECES.lastIndex < source.length) {
    const at = PIECES.lastIndex
    const match = PIECES.exec(source)
    if (!match) throw new Error(`“${source}” cannot be read from “${source.slice(at)}” on`)
    const [, figure, name, text, sign = ''] = match
    if (figure !== undefined) tokens.push({ kind: 'number', text: figure })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name })
    else if (text !== undefined) tokens.push({ kind: 'text', text })
    else tokens.push({ kind: 'sign', text: sign })
  }
  return [...tokens, { kind: 'end', text: '' }]
}
