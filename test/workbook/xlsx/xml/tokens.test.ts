import { fc } from '../../../property'
import { UnreadableFile } from '../../../../src/workbook/unreadable'
import { XmlTokens } from '../../../../src/workbook/xlsx/xml/tokens'

/** Every token as `kind:name` or its text, in order. */
function list(tokens: XmlTokens): string[] {
  const found: string[] = []
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    found.push(kind === 'text' ? JSON.stringify(tokens.text()) : `${kind}:${tokens.name}`)
  }
  return found
}

function listInChunks(xml: string, size: number): string[] {
  const tokens = new XmlTokens()
  const found: string[] = []
  for (let at = 0; at < xml.length; at += size) {
    tokens.feed(xml.slice(at, at + size))
    found.push(...list(tokens))
  }
  tokens.finish()
  return [...found, ...list(tokens)]
}

function reasonOf(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason
    throw error
  }
  return 'read'
}

const CDATA = '<![CDATA['

const MIXED =
  '<?xml version="1.0"?>\n<!-- a <b> c --><x:a p="1>2" q=\'"\'><b/>t&amp;u&#x4E2D;&#25991;<![CDATA[<v>&amp;]]><c\n d = "e" ></c ></x:a>\n'

test('tags, text, CDATA, comments and instructions', () => {
  expect(list(new XmlTokens(MIXED))).toEqual([
    '"\\n"',
    'open:a',
    'empty:b',
    '"t&u中文"',
    '"<v>&amp;"',
    'open:c',
    'close:c',
    'close:a',
    '"\\n"',
  ])
})

test('chunks of any size give the tokens of the whole', () => {
  const whole = list(new XmlTokens(MIXED))
  for (let size = 1; size <= MIXED.length; size++) expect(listInChunks(MIXED, size)).toEqual(whole)
})

test('start and end are the place of the token as written', () => {
  const xml = '<a><c r="A>1"><v>5</v></c></a>'
  const tokens = new XmlTokens(xml)
  const written: string[] = []
  while (tokens.next() !== 'end') written.push(xml.slice(tokens.start, tokens.end))
  expect(written).toEqual(['<a>', '<c r="A>1">', '<v>', '5', '</v>', '</c>', '</a>'])
})

test('attributes by name, in either quotes, decoded, with or without a prefix', () => {
  const tokens = new XmlTokens(`<c xmlns:id="n" sid="0" r:id='x"y' name = "a&lt;b&#10;c\nd" rr="1" r="2" x:t="3" />`)
  tokens.next()
  expect(tokens.attribute('r')).toBe('2')
  expect(tokens.attribute('name')).toBe('a<b\nc d')
  expect(tokens.attribute('id')).toBeNull()
  expect(tokens.attribute('t')).toBeNull()
  expect(tokens.prefixedAttribute('id')).toBe('x"y')
})

test('depth counts the open elements, and skip() goes to the end of one', () => {
  const tokens = new XmlTokens('<a><b><b><c/></b>x</b><d/></a>')
  tokens.next()
  tokens.next()
  expect([tokens.name, tokens.depth]).toEqual(['b', 2])
  tokens.skip()
  expect([tokens.kind, tokens.name, tokens.depth]).toEqual(['close', 'b', 1])
  tokens.next()
  expect(tokens.name).toBe('d')
})

test('line breaks are one character, as XML has it', () => {
  expect(list(new XmlTokens('<a>1\r\n2\r3&#13;</a>'))[1]).toBe('"1\\n2\\n3\\r"')
})

test.each([
  ['', 'damaged'],
  ['  ', 'damaged'],
  ['<a>', 'damaged'],
  ['<a></b>', 'damaged'],
  ['<a></a></a>', 'damaged'],
  ['<a/><a/>', 'damaged'],
  ['<a/>text', 'damaged'],
  ['<a b="1', 'damaged'],
  ['<a>&nbsp;</a>', 'damaged'],
  ['<a>&#0;</a>', 'damaged'],
  ['<a>&amp</a>', 'damaged'],
  ['<a><!-- </a>', 'damaged'],
  ['<a><![CDATA[ </a>', 'damaged'],
  ['<a>< b/></a>', 'damaged'],
  ['<!ELEMENT a><a/>', 'damaged'],
  ['<!DOCTYPE a><a/>', 'doctype'],
  ['<!doctype a [<!ENTITY b "c">]><a/>', 'doctype'],
])('%s is refused', (xml, reason) => {
  expect(reasonOf(() => list(new XmlTokens(xml)))).toBe(reason)
  expect(reasonOf(() => listInChunks(xml, 3))).toBe(reason)
})

test.each(['<a b=1/>', '<a b=/>', '<a b c=>', '<a b="1" c= d="2"/>'])('%s is damaged', (xml) => {
  expect(reasonOf(() => list(new XmlTokens(xml)))).toBe('damaged')
})

test('whatever it is given, it reads it or says that it is damaged', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '</',
    '/>',
    '<a',
    '<a>',
    '</a>',
    '"',
    "'",
    '=',
    ' ',
    '&',
    ';',
    '<!--',
    '-->',
    ']]>',
    CDATA,
    '<?',
    '?>',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (pieces, size) => {
      const xml = pieces.join('')
      const whole = reasonOf(() => list(new XmlTokens(xml)))
      expect(['read', 'damaged', 'doctype']).toContain(whole)
      expect(reasonOf(() => listInChunks(xml, size))).toBe(whole)
    }),
  )
})
