import { createHash } from 'node:crypto'
import { sha256 } from '../../src/report/sha256'

// FIPS 180-4, and Node's own for every length around the ends of blocks.
it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('SHA-256 of %j', (text, hex) => {
  expect(sha256(Buffer.from(text))).toBe(hex)
})

it('is that of Node for every length up to three blocks, wherever the bytes lie in their memory', () => {
  const memory = Uint8Array.from({ length: 200 }, (_, index) => (index * 89 + 7) & 255)
  for (let length = 0; length <= 192; length++) {
    const bytes = memory.subarray(3, 3 + length)
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
  }
})
