import { strFromU8, unzipSync } from 'fflate'
import type { Block, PaperDocument } from '../../../src/report/document/document'
import { documentDocx } from '../../../src/report/document/docx'
import { documentHtml } from '../../../src/report/document/html'
import { documentText } from '../../../src/report/document/text'

const EVERY_KIND: readonly Block[] = [
  { kind: 'paragraph', flush: true, text: '锦州市教育局：' },
  { kind: 'heading', level: 1, text: '一、情况' },
  { kind: 'paragraph', text: [{ text: '共' }, { text: '49项', bold: true, comment: '汇总表!A5' }] },
  { kind: 'facts', rows: [['文件', '甲.xlsx']] },
  {
    kind: 'table',
    columns: [
      { heading: '序号', width: 0.25 },
      { heading: '问题', width: 0.75 },
    ],
    rows: [
      ['1', '第一行\n第二行'],
      ['2', ''],
    ],
  },
  { kind: 'signatures', labels: ['填报人', '负责人'] },
]

const paper = (...blocks: readonly Block[]): PaperDocument => ({ language: 'zh', title: '单子', blocks })

/** The parts of a .docx, by their paths. */
async function partsOf(document: PaperDocument): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await documentDocx(document))
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** The words of a part, paragraph by paragraph. */
function wordsOf(xml: string): string[] {
  return xml
    .split('</w:p>')
    .map((part) => [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<|<w:br/g)].map(([, text]) => text ?? '\n').join(''))
    .filter((text) => text !== '')
}

it('a document as text says each thing once, in its order', () => {
  expect(documentText(paper(...EVERY_KIND))).toBe(
    '【单子】\n\n锦州市教育局：\n\n一、情况\n\n共49项（汇总表!A5）\n\n文件：甲.xlsx\n\n1. 第一行 第二行\n2. \n\n填报人：\n负责人：\n',
  )
})

it('a Word document says the same', async () => {
  const parts = await partsOf(paper(...EVERY_KIND))
  expect(wordsOf(parts['word/document.xml'])).toEqual([
    '单子',
    '锦州市教育局：',
    '一、情况',
    '共49项',
    '文件',
    '甲.xlsx',
    '序号',
    '问题',
    '1',
    '第一行\n第二行',
    '2',
    '填报人：＿＿＿＿＿＿　负责人：＿＿＿＿＿＿',
  ])
  expect(wordsOf(parts['word/comments.xml'])).toEqual(['汇总表!A5'])
})

it('a Word document is A4 with the margins of the standard, its page numbers outside', async () => {
  const parts = await partsOf(paper())
  const document = parts['word/document.xml']
  expect(/<w:pgSz [^>]*>/.exec(document)?.[0]).toMatch(/w:w="1190[56]" w:h="1683[78]"/)
  // Twentieths of a point: 37, 35, 28 and 26 mm.
  expect(/<w:pgMar [^>]*>/.exec(document)?.[0]).toMatch(
    /w:top="209[78]" w:right="1474" w:bottom="198[45]" w:left="158[78]"/,
  )
  const footers = Object.entries(parts).filter(([path]) => /^word\/footer\d+\.xml$/.test(path))
  expect(footers.map(([, xml]) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1]).sort()).toEqual(['left', 'right'])
})

it('a typeface that is not installed has others that stand in for it', async () => {
  const parts = await partsOf(paper(...EVERY_KIND))
  const used = new Set([...parts['word/document.xml'].matchAll(/w:eastAsia="([^"]+)"/g)].map(([, name]) => name))
  const named = [...parts['word/fontTable.xml'].matchAll(/<w:font w:name="([^"]+)"><w:altName /g)].map(
    ([, name]) => name,
  )
  expect(named).toEqual(expect.arrayContaining([...used]))
})

it.each(['<w:t>&"', '一\u0000二\u001b[31m三', '\ud800半', '\ufffe', '</p><script>alert(1)</script>'])(
  'no text of a workbook breaks a document: %j',
  async (text) => {
    const hostile = paper(
      { kind: 'paragraph', text: [{ text, comment: text }] },
      { kind: 'facts', rows: [[text, text]] },
      { kind: 'table', columns: [{ heading: text, width: 1 }], rows: [[text]] },
      { kind: 'signatures', labels: [text] },
    )
    const { ['word/document.xml']: document, ['word/comments.xml']: comments } = await partsOf(hostile)
    for (const xml of [document, comments]) {
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
      expect(xml).not.toContain('\ufffd')
      expect(xml).not.toContain('<script')
    }
    expect(documentHtml(hostile)).not.toContain('<script')
    expect(documentText(hostile)).not.toMatch(/[\u0000\u001b]/)
  },
)
