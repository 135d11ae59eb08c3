import { evidenceDenies as rule } from '../../../../src/summary-table/rules/documents/evidence-denies'
import { evidenceEmpty } from '../../../../src/summary-table/rules/documents/evidence-empty'
import { evidenceNearly } from '../../../../src/summary-table/rules/documents/evidence-nearly'
import { evidenceRefers } from '../../../../src/summary-table/rules/documents/evidence-refers'
import { cellsOf, messages, subjectOf, type LiteralPoint } from '../../subject'

const DOCUMENT = '《实施意见》（锦政发〔2018〕5号）'
const speaks = (point: LiteralPoint) => messages(rule, subjectOf([point])).length > 0

test('the cell’s words, what they mean, and who is listed', () => {
  expect(messages(rule, subjectOf([{ evidence: '方案尚未印发，已征求意见。' }]))).toEqual([
    'D4: 第1项〔D4〕写着“方案尚未印发”，意思是还没有实现，却把4个县列为已实现。',
  ])
  expect(messages(rule, subjectOf([{ number: 26, evidence: '仍有66人以上超大班额12个' }]))).toEqual([
    'D4: 第26项〔D4〕写着“仍有66人以上超大班额12个”，就是还有12个没有消除，却把4个县列为已实现。',
  ])
})

test.each(['没有达到', `${DOCUMENT}，实施细则正在制定`, '正在推进', '拟于2019年制定', '待省厅文件下发后制定'])(
  'speaks: %s',
  (evidence) => {
    expect(speaks({ evidence })).toBe(true)
  },
)

test.each<[string, LiteralPoint]>([
  ['no county is listed as achieved', { evidence: '尚未制定', achieved: '无', unachieved: '全部' }],
  ['work that goes on beside a document', { evidence: `${DOCUMENT}，正在推进` }],
  ['work that goes on where the point asks for it', { number: 13, evidence: '正在推进' }],
  ['no document yet, which is another rule’s', { evidence: '尚未发文' }],
  ['in the title of a document', { evidence: '《关于尚未达标学校整改的通知》（锦政发〔2018〕5号）' }],
  ['none is left', { number: 26, evidence: '66人以上超大班额0个' }],
  ['of what the point does not speak of', { number: 26, evidence: '仍有56人以上大班额3个' }],
  ['there is none of what a county may lack', { evidence: '我区没有边远、贫困、民族地区' }],
])('silent: %s', (_, point) => {
  expect(speaks(point)).toBe(false)
})

test.each([5, 6, 16])('a plan is no achievement at point %i', (number) => {
  expect(speaks({ number, evidence: '拟于2019年出台方案' })).toBe(true)
  expect(speaks({ number, evidence: '计划2019年完成' })).toBe(true)
  expect(speaks({ number, evidence: `${DOCUMENT}，计划2019年完成` })).toBe(false)
})

test('a plan beside work that goes on, where the point asks for that', () => {
  expect(speaks({ number: 13, evidence: '正在推进，预计2019年完成' })).toBe(false)
})

test.each([
  ['我市乡村教师收入低于县镇教师', true],
  ['县域内教师平均工资低于当地公务员，正在提高', true],
  ['乡村教师收入不低于县镇教师', false],
  ['确保乡村教师收入不得低于县镇教师', false],
  ['此前没有低于县镇教师', false],
])('point 30 asks for no less: %s → %j', (evidence, denied) => {
  expect(speaks({ number: 30, evidence })).toBe(denied)
})

test.each([
  ['起始年级仍有超过45人的班级17个', true],
  ['初中起始年级还有超过50人的班3个', true],
  ['起始年级不超过45人的班级共有120个', false],
  ['小学45人、初中50人，未超过50人', false],
  ['已无超标准班额的班级', false],
])('point 25 wants no class above the standard: %s → %j', (evidence, denied) => {
  expect(speaks({ number: 25, evidence })).toBe(denied)
})

test('what is still to be done beside a document', () => {
  expect(speaks({ evidence: `尚需进一步完善，${DOCUMENT}` })).toBe(true)
})

const LAGGING = { achieved: '古塔区、凌河区、凌海市', unachieved: '义县' }
test.each([
  ['义县尚未制定', false],
  [`${DOCUMENT}；义县正在起草，待印发`, false],
  ['古塔区、凌河区、凌海市已印发，其余县区正在制定', false],
  ['个别县尚未落实', false],
  ['1个县尚未落实', false],
  ['2个县尚未落实', true],
  ['古塔区尚未制定', true],
  ['义县已制定，古塔区尚未制定', true],
  ['各县区均未制定', true],
  ['尚未制定', true],
  ['义县尚未制定\n尚未发布细则', true],
  [`${DOCUMENT}，古塔区正在推进`, true],
  [`${DOCUMENT}，义县正在推进`, false],
  [`${DOCUMENT}，其他县区正在推进`, false],
  [`${DOCUMENT}，大部分县（市、区）已落实`, false],
])('of counties in 未实现 and others: %s → %j', (evidence, denied) => {
  expect(speaks({ evidence, ...LAGGING })).toBe(denied)
})

test.each([
  ['其他县（市、区）正在推进', true],
  ['大部分县（市、区）已落实', true],
  ['部分县（市、区）还出台了补充办法', false],
  ['各县（市、区）正在推进', false],
  ['没有一所学校未落实', false],
  ['没有任何县区未建立', false],
  ['实现率仅为60%', true],
  ['辍学率仅为0.1%', false],
  ['推进缓慢', true],
])('beside a document, all listed as achieved: %s → %j', (words, denied) => {
  expect(speaks({ evidence: `${DOCUMENT}，${words}` })).toBe(denied)
})

test('a percentage short of the demand is said once, by its own rule', () => {
  expect(speaks({ number: 24, evidence: '竣工率未达到90%' })).toBe(false)
  expect(speaks({ number: 24, evidence: '竣工率95%，设备尚未采购' })).toBe(true)
})

test.each([
  ['无', 'empty'],
  ['暂无文件', 'empty'],
  ['尚未发文', 'empty'],
  ['暂缺', 'empty'],
  ['缺', 'empty'],
  ['已落实，尚未发文', 'refers'],
  ['暂无文件，尚未发文', 'empty'],
  ['没有下发文件，但已落实', 'refers'],
  ['市级未发文，各县区已落实', 'refers'],
  ['市级未发文', 'empty'],
  ['不涉及', 'empty'],
  ['尚未制定', 'denies'],
  ['无文件，正在制定', 'denies'],
  ['同上，尚未落实', 'denies'],
  ['同上', 'refers'],
  ['已落实', 'refers'],
  ['基本达到', 'nearly'],
  ['已建立台账', null],
  ['《实施意见》（无文号）', null],
  ['《实施意见》已落实', null],
  ['《实施意见》（锦政发〔2018〕5号），已落实', null],
])('one of the rules and no other: %s is %s', (evidence, kind) => {
  const rules = { empty: evidenceEmpty, denies: rule, refers: evidenceRefers, nearly: evidenceNearly }
  const subject = subjectOf([{ evidence }])
  const said = Object.entries(rules).filter(([, one]) => cellsOf(one, subject).length > 0)
  expect(said.map(([name]) => name)).toEqual(kind === null ? [] : [kind])
})

test('where nobody is concerned there need be no document', () => {
  const point = { number: 43, evidence: '无', achieved: '不涉及', unachieved: '无' }
  expect(messages(evidenceEmpty, subjectOf([point]))).toEqual([])
})

test('不涉及 is an answer to what not every county has', () => {
  for (const evidence of ['不涉及', '不适用', '无此类情况', '我市不涉及。']) {
    const subject = subjectOf([{ number: 43, evidence }])
    expect([evidenceEmpty, rule, evidenceRefers].flatMap((one) => cellsOf(one, subject))).toEqual([])
  }
})
