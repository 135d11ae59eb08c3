/** The fractional parts of the cube roots of the first 64 primes, and of the square roots of the first eight, 32 bits each. */
const ROUNDS = Int32Array.from(fractions(64, Math.cbrt))
const START = fractions(8, Math.sqrt)

/** SHA-256 (FIPS 180-4) of bytes, as 64 hex digits. Browsers have one of their own only where a page comes over https. */
export function sha256(bytes: Uint8Array): string {
  const state = Int32Array.from(START)
  const whole = bytes.length - (bytes.length % 64)
  const words = new Int32Array(64)
  for (let at = 0; at < whole; at += 64) takeBlock(state, words, bytes, at)
  const rest = padded(bytes, whole)
  for (let at = 0; at < rest.length; at += 64) takeBlock(state, words, rest, at)
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The last bytes with a one bit, zeros, and the length in bits. */
function padded(bytes: Uint8Array, from: number): Uint8Array {
  const left = bytes.length - from
  const rest = new Uint8Array(left < 56 ? 64 : 128)
  rest.set(bytes.subarray(from))
  rest[left] = 0x80
  const view = new DataView(rest.buffer)
  view.setUint32(rest.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(rest.length - 4, (bytes.length * 8) >>> 0)
  return rest
}

function takeBlock(state: Int32Array, words: Int32Array, bytes: Uint8Array, at: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 64)
  for (let index = 0; index < 16; index++) words[index] = view.getInt32(index * 4)
  for (let index = 16; index < 64; index++) {
    const near = words[index - 2] ?? 0
    const far = words[index - 15] ?? 0
    const s0 = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)
    const s1 = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)
    words[index] = (words[index - 16] ?? 0) + s0 + (words[index - 7] ?? 0) + s1
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let index = 0; index < 64; index++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUNDS[index] ?? 0) + (words[index] ?? 0)) | 0
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word
}

const turned = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits))

function fractions(count: number, root: (of: number) => number): number[] {
  const found: number[] = []
  for (let number = 2; found.length < count; number++) {
    if (isPrime(number)) found.push(((root(number) % 1) * 2 ** 32) | 0)
  }
  return found
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false
  return true
}
