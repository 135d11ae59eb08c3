/** Exact rational numbers, to hold the engine's doubles against. */
export class Fraction {
  private constructor(
    readonly over: bigint,
    readonly under: bigint,
  ) {}

  static of(over: bigint, under = 1n): Fraction {
    const sign = under < 0n ? -1n : 1n
    const shared = divisor(over < 0n ? -over : over, under * sign) || 1n
    return new Fraction((over * sign) / shared, (under * sign) / shared)
  }

  /** A decimal as it is written: 1466.4, 0.85. */
  static decimal(written: number | string): Fraction {
    const [whole, rest = ''] = String(written).split('.')
    return Fraction.of(BigInt(whole + rest), 10n ** BigInt(rest.length))
  }

  plus({ over, under }: Fraction): Fraction {
    return Fraction.of(this.over * under + over * this.under, this.under * under)
  }

  minus(other: Fraction): Fraction {
    return this.plus(Fraction.of(-other.over, other.under))
  }

  times({ over, under }: Fraction): Fraction {
    return Fraction.of(this.over * over, this.under * under)
  }

  dividedBy({ over, under }: Fraction): Fraction {
    return Fraction.of(this.over * under, this.under * over)
  }

  atLeast(other: Fraction): boolean {
    return this.over * other.under >= other.over * this.under
  }

  get isZero(): boolean {
    return this.over === 0n
  }

  /** The root, right to some eighteen digits. */
  root(): number {
    const scale = 10n ** 40n
    return Number(wholeRoot((this.over * scale * scale) / this.under)) / Number(scale)
  }
}

function divisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

/** The whole part of a root, by Newton's method. */
function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1)
  for (;;) {
    const next = (root + value / root) >> 1n
    if (next >= root) return root
    root = next
  }
}
