import { CellError } from '../../src/grid/cell'
import { sheetFromGrid, type WorkbookContents } from '../../src/grid/contents'
import type { Finding } from '../../src/findings/finding'
import { TABLE_RULES, WORKBOOK_RULES } from '../../src/summary-table/rules'
import { LANGUAGES } from '../languages'
import { selfCheckRows } from './self-check'
import { filledTable, findingsOf, FORM_49, JINZHOU, workbookOf, type Changes } from './filled-table'

const ALL = JINZHOU.counties.join('、')
const LINE = '填报单位：锦州市教育局  联系人：基教科  时间：'

/** One case a rule, and the words of the cell that its message must give back. */
const CASES: Readonly<Record<string, [Changes | WorkbookContents, ...words: string[]]>> = {
  'table-not-found': [
    workbookOf(sheetFromGrid('进展情况', [['编号', '重要政策点']])),
    '进展情况',
    '县级落实情况（已发文的填写文件全称和文号）',
  ],
  'title-changed': [{ cells: { A1: '锦州市重要政策点进展情况汇总表' } }, '锦州市重要政策点进展情况汇总表'],
  'column-missing': [{ cells: { E3: null } }, '已实现该目标的县名单'],
  'column-renamed': [{ cells: { G3: '责任处室' } }, '责任处室', '责任科室'],
  'column-moved': [
    { rows: (rows) => rows.map((cells) => (cells.length > 1 ? [cells[6], ...cells.slice(0, 6)] : cells)) },
    '责任科室',
  ],
  'column-extra': [{ remarks: true }, '备注'],
  'point-missing': [{ rows: (rows) => rows.toSpliced(7, 1) }, '全面加强学校党组织建设'],
  'point-duplicated': [{ cells: { B8: 6 } }, '6', 'B9'],
  'point-out-of-order': [{ rows: (rows) => rows.toSpliced(7, 1).toSpliced(20, 0, rows[7]) }, '5'],
  'point-text-changed': [{ cells: { C27: '“全面改薄”工程校舍竣工率和设备采购完成率过八成' } }, '过八成', '过九成'],
  'goal-text-changed': [{ cells: { A4: '工作目的' } }, '工作目的', '工作目标'],
  'row-extra': [{ rows: (rows) => rows.toSpliced(10, 0, [null, null, '小计', 7]) }, '小计 7', '11'],
  'row-hidden': [{ hiddenRows: [8] }, '8', '5'],
  'column-hidden': [{ hiddenColumns: [4] }, 'E', '已实现该目标的县名单'],
  'sheet-hidden': [{ name: '底稿', visibility: 'hidden' }, '底稿'],
  'answer-merged': [{ merges: ['G28:G30'] }, '责任科室', '25', '27'],
  'note-missing': [{ cells: { A53: FORM_49.note.replace('设区市直属的', '县') } }, '注：各县有独立管理职能'],
  'cell-error': [{ cells: { G8: new CellError('#REF!') } }, '#REF!'],
  'formula-external': [{ formulas: { G8: '[1]科室!$A$1' } }, '=[1]科室!$A$1'],
  'form-blank': [
    {
      rows: (rows) =>
        rows.map((cells, index) =>
          index === 1 ? [`填报单位： 联系人： 时间：`] : index > 2 ? cells.slice(0, 3) : cells,
        ),
    },
    '49',
    '填报单位',
  ],
  'unit-empty': [{ cells: { A2: LINE.replace('锦州市教育局', '') + '2018年11月20日' } }, '填报单位'],
  'contact-empty': [{ cells: { A2: LINE.replace('基教科', '') + '2018年11月20日' } }, '联系人'],
  'date-empty': [{ cells: { A2: `${LINE}    年  月  日` } }, '时间'],
  'date-invalid': [{ cells: { A2: `${LINE}2018年2月30日` } }, '2018年2月30日'],
  'date-implausible': [{ cells: { A2: `${LINE}2081年11月20日` } }, '2081'],
  'unit-unknown': [{ cells: { A2: `${LINE.replace('锦州市', '')}2018年11月20日` } }, '教育局'],
  'answer-empty': [{ cells: { E8: null, F8: null } }, 'F8'],
  'answer-not-applicable': [{ cells: { E8: '不涉及', F8: null } }, '不涉及'],
  'assessment-unread': [{ rows: () => selfCheckRows({ answers: { 5: { assessment: '一般' } } }) }, '一般'],
  'county-missing': [{ cells: { E8: '古塔区、凌河区、太和区、黑山县、义县' } }, '凌海市', '北镇市'],
  'county-in-both': [{ cells: { F8: '义县' } }, '义县', 'E8'],
  'county-repeated': [{ cells: { E8: `${ALL}、义县` } }, '义县'],
  'county-unknown': [{ cells: { E8: ALL.replace('凌海市', '陵海市') } }, '陵海市', '凌海市', '锦州市'],
  'county-renamed': [
    {
      cells: {
        A2: `${LINE.replace('锦州市', '邵阳市')}2018年11月20日`,
        E8: '双清区、大祥区、北塔区、邵东市、新邵县、邵阳县、隆回县、洞口县、绥宁县、新宁县、城步苗族自治县、武冈市',
      },
    },
    '2019',
    '“邵东县”',
  ],
  'zone-in-some-rows': [{ cells: { E8: `${ALL}、高新区` } }, '高新区', '5'],
  'city-level-named': [{ cells: { E8: `${ALL}、市直属学校` } }, '市直属学校'],
  'county-short-name': [{ cells: { E8: ALL.replace('古塔区', '古塔') } }, '“古塔”', '古塔区'],
  'county-remark': [{ cells: { E8: ALL.replace('义县', '义县（部分）') } }, '义县', '部分'],
  'county-count-mismatch': [{ cells: { E8: `${ALL}共8个` } }, '8', '7'],
  'list-separator': [{ cells: { E8: ALL.replace('、', '，').replace('、', ' ') } }, '“，”'],
  'list-shorthand-conflict': [{ cells: { E8: '均已实现', F8: '义县' } }, '均已实现', '义县'],
  'none-wording': [{ cells: { F8: '目前没有' } }, '目前没有'],
  'office-empty': [{ cells: { G8: null } }, '5'],
  'evidence-empty': [{ cells: { D8: null } }, '7'],
  'evidence-denies': [{ cells: { D8: '方案尚未印发' } }, '方案尚未印发', '7'],
  'evidence-refers': [{ cells: { D8: '详见第1项' } }, '详见第1项'],
  'evidence-nearly': [{ cells: { D8: '基本达到' } }, '基本达到'],
  'document-title-unquoted': [
    { cells: { D8: '关于做好今年工作的通知（锦教发〔2018〕77号）' } },
    '关于做好今年工作的通知',
  ],
  'document-number-missing': [{ cells: { D8: '《关于做好今年工作的通知》' } }, '关于做好今年工作的通知'],
  'document-number-malformed': [{ cells: { D8: '《关于做好今年工作的通知》（锦教发[18]077号）' } }, '锦教发[18]077号'],
  'document-year-implausible': [
    { cells: { D8: '《关于做好今年工作的通知》（锦教发〔2028〕77号）' } },
    '锦教发〔2028〕77号',
  ],
  'document-title-conflict': [
    { cells: { D8: '《关于另一件事的意见》（锦教发〔2018〕1号）' } },
    '锦教发〔2018〕1号',
    '另一件事',
  ],
  'placeholder-left': [{ cells: { G8: 'XX科' } }, 'XX'],
  'text-width': [{ cells: { G8: '基教科２ ' } }, '5'],
  'threshold-contradicted': [
    { cells: { D27: '《关于工程进展的通报》（锦教发〔2018〕77号），竣工率85%' } },
    '竣工率85%',
    '过九成',
  ],
  'points-contradict': [{ cells: { E6: '无', F6: ALL, E9: ALL, F9: '无' } }, '3', '6'],
  'target-unachieved': [{ cells: { E8: ALL.replace('义县、', ''), F8: '义县' } }, '义县'],
}

/** The finding of a case in one language; the last one where the form as it is has others of the rule. */
function findingOf(rule: string, language: 'zh' | 'en'): Finding {
  const [given] = CASES[rule]
  const workbook = 'sheets' in given ? given : filledTable(given)
  const findings = findingsOf(workbook, ['error', 'warning', 'result', 'info'], { language })
  const finding = findings.find((one) => one.rule === rule && (one.point === 5 || rule !== 'target-unachieved'))
  if (!finding) throw new Error(`${rule} says nothing of its case`)
  return finding
}

it('every rule has its case', () => {
  const rules = [...WORKBOOK_RULES, ...TABLE_RULES].map(({ name }) => name)
  expect(Object.keys(CASES)).toEqual(rules)
})

it('the messages side by side', () => {
  const lines = Object.keys(CASES).flatMap((rule) => [
    `── ${rule}`,
    ...LANGUAGES.flatMap((language) => {
      const { message, hint, fix } = findingOf(rule, language)
      return [message, `  → ${hint}`, ...(fix ? [`  ✓ ${fix.label}`] : [])]
    }),
  ])
  expect(`\n${lines.join('\n')}\n`).toMatchSnapshot()
})

describe.each(Object.keys(CASES))('%s', (rule) => {
  it.each(LANGUAGES)('names the place and the words of the cell (%s)', (language) => {
    const { cell, message } = findingOf(rule, language)
    const [, ...words] = CASES[rule]
    for (const word of words) expect(message).toContain(word)
    if (cell && !/^[A-Z]+\d+:/.test(cell)) expect(message).toContain(cell)
  })

  it('says the same in both languages, each in its own script', () => {
    const [zh, en] = LANGUAGES.map((language) => findingOf(rule, language))
    expect({ ...zh, title: '', message: '', hint: '', fix: zh.fix?.edits }).toEqual({
      ...en,
      title: '',
      message: '',
      hint: '',
      fix: en.fix?.edits,
    })
    expect(zh.title).not.toBe(en.title)
    expect(zh.message).toMatch(/[。？]$/)
    expect(en.message).toMatch(/[.?]$/)
    expect(zh.hint).toMatch(/。$/)
    expect(en.hint).toMatch(/\.$/)
  })
})

it('a long cell is shortened in a message, and its line breaks do not break it', () => {
  const [{ message }] = findingsOf(filledTable({ cells: { G3: `责任\n科室${'（请填写全称）'.repeat(5)}` } }))
  expect(message).not.toContain('\n')
  expect(message.length).toBeLessThan(80)
})
