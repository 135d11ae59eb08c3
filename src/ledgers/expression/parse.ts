import { itemAt } from '../../text/items'
import { expressionTokens, type ExpressionToken } from './tokens'
import { both, either, number, type Expression, type Value } from './value'

/**
 * An expression over the columns of a ledger's row, its figures, or what the school sheet says: numbers, 'words', names, `+ - * /`,
 * comparisons, `x is blank`, `x is filled`, `x has 'word'`, `and`, `or`, `not`, brackets, `ceil(x)`. Division by 0 is not known.
 * Throws where it cannot be read.
 *
 * @example expressionOf("cleared is filled and now >= 56")
 */
export function expressionOf(source: string): Expression {
  const parser = new Parser(source)
  const expression = parser.any()
  parser.end()
  return expression
}

/** The names that an expression asks for, `from.kind` as it is written. */
export function namesIn(source: string): readonly string[] {
  const words = expressionTokens(source).filter(({ kind }) => kind === 'name')
  return [...new Set(words.map(({ text }) => text))].filter((name) => !KEYWORDS.has(name))
}

const KEYWORDS: ReadonlySet<string> = new Set([
  'and',
  'or',
  'not',
  'is',
  'has',
  'blank',
  'filled',
  'true',
  'false',
  'ceil',
])

class Parser {
  private readonly tokens: readonly ExpressionToken[]
  private at = 0

  constructor(private readonly source: string) {
    this.tokens = expressionTokens(source)
  }

  any(): Expression {
    let left = this.all()
    while (this.take('or')) {
      const [one, other] = [left, this.all()]
      left = (scope) => either(one(scope), other(scope))
    }
    return left
  }

  end(): void {
    if (this.next.kind !== 'end') this.fail()
  }

  private all(): Expression {
    let left = this.not()
    while (this.take('and')) {
      const [one, other] = [left, this.not()]
      left = (scope) => both(one(scope), other(scope))
    }
    return left
  }

  private not(): Expression {
    if (!this.take('not')) return this.comparison()
    const inner = this.not()
    return (scope) => {
      const value = inner(scope)
      return value === undefined ? undefined : value !== true
    }
  }

  private comparison(): Expression {
    const left = this.sum()
    if (this.take('is')) return this.take('blank') ? isBlank(left) : (this.need('filled'), negated(isBlank(left)))
    if (this.take('has')) return contains(left, this.sum())
    const compare = COMPARISONS[this.next.text]
    if (this.next.kind !== 'sign' || !compare) return left
    this.at++
    return compared(left, this.sum(), compare)
  }

  private sum(): Expression {
    let left = this.product()
    for (;;) {
      const sign = this.take('+') ? 1 : this.take('-') ? -1 : 0
      if (sign === 0) return left
      left = calculated(left, this.product(), (a, b) => a + sign * b)
    }
  }

  private product(): Expression {
    let left = this.single()
    for (;;) {
      if (this.take('*')) left = calculated(left, this.single(), (a, b) => a * b)
      else if (this.take('/')) left = calculated(left, this.single(), (a, b) => (b === 0 ? undefined : a / b))
      else return left
    }
  }

  private single(): Expression {
    const { kind, text } = this.next
    if (this.take('(')) return this.closed()
    this.at++
    if (kind === 'number') return constant(Number(text))
    if (kind === 'text') return constant(text)
    if (kind !== 'name') return this.fail()
    if (text === 'true' || text === 'false') return constant(text === 'true')
    if (text === 'ceil') {
      this.need('(')
      const inner = this.closed()
      return calculated(inner, inner, (a) => Math.ceil(a))
    }
    return named(text)
  }

  private closed(): Expression {
    const inner = this.any()
    this.need(')')
    return inner
  }

  private get next(): ExpressionToken {
    return itemAt(this.tokens, this.at)
  }

  private take(text: string): boolean {
    const { next } = this
    if (next.kind === 'text' || next.text !== text) return false
    this.at++
    return true
  }

  private need(text: string): void {
    if (!this.take(text)) this.fail()
  }

  private fail(): never {
    throw new Error(`“${this.source}” cannot be read at “${itemAt(this.tokens, Math.max(0, this.at - 1)).text}”`)
  }
}

const COMPARISONS: Readonly<Record<string, (one: number | string, other: number | string) => boolean>> = {
  '=': (one, other) => one === other,
  '!=': (one, other) => one !== other,
  '>=': (one, other) => one >= other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '<': (one, other) => one < other,
}

/** A blank is no number to compare with: nothing is known. Of words and yes or no a blank is just another. */
function compared(left: Expression, right: Expression, compare: (typeof COMPARISONS)[string]): Expression {
  return (scope) => {
    const [one, other] = [left(scope), right(scope)]
    if (one === undefined || other === undefined) return undefined
    const areNumbers = typeof one === 'number' || typeof other === 'number'
    if (areNumbers && (typeof one !== 'number' || typeof other !== 'number')) return undefined
    return compare(comparable(one), comparable(other))
  }
}

const comparable = (value: Exclude<Value, undefined>): number | string =>
  typeof value === 'number' ? value : String(value ?? '')

function calculated(
  left: Expression,
  right: Expression,
  calculate: (one: number, other: number) => number | undefined,
): Expression {
  return (scope) => {
    const [one, other] = [number(left(scope)), number(right(scope))]
    return one === undefined || other === undefined ? undefined : calculate(one, other)
  }
}

/** What could not be read is not blank. */
function isBlank(inner: Expression): Expression {
  return (scope) => inner(scope) === null
}

function negated(inner: Expression): Expression {
  return (scope) => inner(scope) !== true
}

function contains(left: Expression, right: Expression): Expression {
  return (scope) => {
    const [text, word] = [left(scope), right(scope)]
    if (text === undefined || word === undefined) return undefined
    return String(text ?? '').includes(String(word ?? ''))
  }
}

function constant(value: Value): Expression {
  return () => value
}

function named(text: string): Expression {
  const [name = '', field] = text.split('.')
  return field === undefined ? (scope) => scope.get(name) : (scope) => scope.of(name, field)
}
