import type { BalanceTexts } from './texts'
import { lastOf } from '../../../text/items'

const STAGES: Readonly<Record<string, string>> = {
  primary: '小学',
  junior: '初中',
  senior: '高中',
  nineYear: '九年一贯制',
  twelveYear: '十二年一贯制',
}

const NUMBERS: Readonly<Record<string, string>> = {
  'rule.indicatorsMet': '每校至少达标几项',
  'rule.of': '共几项',
  'rule.floor': '余下一项不低于标准的（0.85 即 85%）',
  'rule.cvLimit': '差异系数限值',
  'rule.compositeLimit': '综合差异系数限值',
  'parameters.teachingPointPupils': '教学点不足多少人不计入',
  'parameters.largeClass': '大班额，多少人及以上',
  'parameters.superLargeClass': '超大班额，多少人及以上',
  'parameters.conversion': '折算系数',
}

const REASONS: Readonly<Record<string, string>> = {
  'no-pupils': '没有在校生',
  special: '特殊教育学校',
  vocational: '职业学校',
  'not-compulsory': '不是义务教育学校',
}

export const zh: BalanceTexts = {
  notChecked: '先校验工作簿，这里会显示学校之间的均衡情况。',
  headline: {
    mistakes: (count) => `学校数据有 ${count} 处必须改正`,
    verdict: (pass) => (pass === null ? '学校均衡：还不能判定' : pass ? '学校均衡：达标' : '学校均衡：未达标'),
  },
  noSchools: {
    title: '工作簿里没有学校基本数据',
    inCells: '选定的区域里没有学校基本数据',
    about:
      '下载模板，按“一校一学段一行”填好，放进本工作簿或单独打开，就能看到差异系数、不达标学校和补齐方案。已有自己的表也可以：表头用模板里的名称，列的顺序不限。',
    template: '下载模板“学校基本数据.xlsx”',
  },
  stageVerdict: (stage, pass) => `${stage}：${pass === null ? '不能判定' : pass ? '达标' : '未达标'}`,
  stageFailures: (indicators, schools) =>
    [
      ...(indicators.length > 0 ? [`差异系数超限：${indicators.join('、')}`] : []),
      ...(schools > 0 ? [`${schools} 所学校不达标`] : []),
    ].join('；'),
  stageFacts: (schools, excluded) => `计入 ${schools} 所${excluded > 0 ? `，不计入 ${excluded} 所` : ''}`,
  coefficients: {
    caption: (stage) => `${stage}校际差异系数`,
    value: '差异系数',
    limit: '限值',
    verdict: '结论',
    within: '不超限',
    above: '超限',
    none: '无法计算',
    noLimit: '—',
    open: '不能判定',
    county: (mean) => `全县 ${mean}`,
    below: (schools) => (schools === 0 ? '各校不低于标准' : `${schools} 所低于标准`),
    unknown: (schools) => `${schools} 所数据不明`,
    composite: '综合差异系数',
    bar: '横条是差异系数，竖线是限值。',
    withinLimits: (count) => `不超限的 ${count} 项`,
  },
  schools: {
    title: (count) => `不达标学校 ${count} 所`,
    all: '所有学校都达标。',
    undecided: (schools) => `${schools} 所学校不能判定，其余达标。`,
    standing: (name, value, standard) => `${name} ${value}，标准 ${standard}`,
    floorBroken: '低于 85% 下限',
    more: (count) => `其余 ${count} 所`,
  },
  shares: {
    title: '哪些学校拉大差距',
    indicator: '指标',
    sides: { below: '低于全县水平', above: '高于全县水平', level: '与全县水平相同' },
    none: '各校相同，没有差距。',
  },
  excluded: {
    title: (count) => `不计入资源配置的学校 ${count} 所`,
    school: (name, pupils, reason) =>
      `${name}：${reason === 'teaching-point' ? `教学点，${pupils} 人` : REASONS[reason]}`,
  },
  converted: {
    title: (count) => `按折算学生数拆分的学校 ${count} 所`,
    split: (column, total, part, of, share) => `${column}全校 ${total}，本学段 ${share}（折算 ${part} ÷ ${of}）`,
  },
  sizes: {
    title: '教室、规模和班额（单独判定）',
    met: '达标',
    failures: (count) => `${count} 处不达标`,
    unknown: '没有数据',
    failed: (school, value, limit) => `${school} ${value}（${limit}）`,
    largeClasses: (stage, large, superLarge, counted) =>
      `${stage}大班额${counted ? '' : '至少'} ${large} 个，其中超大班额 ${superLarge} 个`,
  },
  county: {
    title: '县级指标',
    facts: (missed, open, met) =>
      [
        ...(missed > 0 ? [`未达到 ${missed} 项`] : []),
        ...(open > 0 ? [`待填 ${open} 项`] : []),
        ...(met > 0 ? [`达标 ${met} 项`] : []),
      ].join('，'),
    nothing: '还没有填',
    about: (groups, items) =>
      `这个标准还有 ${items} 项按全县判定${groups.length > 0 ? `（${groups.map(([group, count]) => `${group} ${count} 项`).join('、')}）` : ''}。插入一张空表，填好“实际值”和年度目标，再校验一次。`,
    insert: '插入“县级指标”表',
    ownSheet: (year) =>
      `已有自己的表也可以：一行一项，指标写原文；“实际值”一列填现状，“${year}年目标”这样的列填年度目标。`,
    blank: '“实际值”和年度目标都还空着。',
    fillIn: '去填',
    open: (count) => `还不能判定的 ${count} 项`,
    met: (count) => `达标的 ${count} 项`,
    reached: '达标',
    notReached: '未达标',
    notEntered: '未填',
    bySchools: '按学校数据判定，见上面的教室、规模和班额。',
    standing: (reached, standard) => `实际：${reached}；标准：${standard}。`,
    target: (year, target, onPlan) =>
      `${year} 年目标：${target}${onPlan === null ? '' : onPlan ? '，已达到' : '，没有达到'}。`,
  },
  findings: {
    title: (count) => `数据里的问题（${count}）`,
    none: '学校数据没有发现问题。',
  },
  plan: {
    title: '补齐方案',
    about: '每校补到标准、系数降到限值，最少要加多少、加在哪里。填了单价就能算钱，单价不填的只算数量。',
    terms: '填写单价和年份',
    price: (unit) => `元/${unit}`,
    yearly: '每年付',
    firstYear: '从哪年起',
    years: '分几年',
    compute: '保存并计算',
    priceInvalid: '单价写大于 0 的数，如 3,000、500元、8万；不用填的请留空。',
    periodInvalid: '年份写四位数，年数写 1 到 30 的整数。',
    nothing: '不需要补：各校达标，系数都在限值以内。',
    total: (cost) => (cost === null ? '总费用：单价没有填全，先看数量' : `总费用 ${cost} 元`),
    need: (amount, schools, cost) => `加 ${amount}，${schools} 所学校${cost === null ? '' : `，${cost} 元`}`,
    level: (level, before, after) => `最低的学校补到 ${level}；系数 ${before} → ${after}`,
    bySchool: (count) => `逐校安排（${count} 所）`,
    year: '年度',
    cost: '费用（元）',
    school: '学校',
    addition: (id, amount, years) => `${id} 加 ${amount}${years.length > 0 ? `（${years.join('，')}）` : ''}`,
    unpriced: '缺单价',
    assumptions: '这样算的前提',
    exempt: (schools) => `${schools} 所学校有一项停在 85%，不必补到标准`,
  },
  standard: {
    label: '按哪个标准',
    local: (name) => `地方标准：${name}`,
    newLocal: '新建地方标准…',
    edit: '修改地方标准',
    name: '标准名称',
    base: '以哪个国家标准为底',
    national: (value) => `国家 ${value}`,
    numbers: '只填要改的数，其余按国家标准',
    json: '粘贴 JSON',
    jsonHelp:
      '从别处拿到的地方标准可以整段粘贴在这里，例如 {"name": "我县标准", "base": "quality-2017", "changes": {"L1.standard.junior": 5.5}}',
    jsonInvalid: '这段文字不是完整的 JSON，请检查括号、引号和逗号。',
    save: '保存标准',
    cancel: '取消',
    remove: '删除地方标准',
    nameMissing: '请给标准取个名称，例如“我县标准”。',
    unchanged: '还没有改动任何数。请至少填一个；不改的话，直接选用国家标准就可以。',
    numberName: (path, indicator) => numberName(path, indicator),
  },
  cells: {
    label: '学校数据',
    sheet: '按表头自动找到的工作表',
    chosen: (sheet, cell) => `${sheet}!${cell}`,
    choose: '改用选定的区域',
    address: '区域地址，连同表头',
    addressHelp: '例如 学校基本数据!A3:Q60',
    selection: '用当前选区',
    use: '使用这个区域',
    reset: '改回自动查找',
    invalid: '没有这个区域。请写成 工作表!A1:Q60 的样子；只写 A1:Q60 就是当前工作表。',
    gone: (sheet) => `工作表“${sheet}”已经没有了，请另选区域或改回自动查找。`,
  },
  exporting: '结果写入新表',
  labelled: (name) => `${name}：`,
  listed: (names) => names.join('、'),
  formulas: {
    title: '公式转为数值，修复 #NAME?',
    aboutValues: '没有安装本工具的电脑算不出 =YJ.CV(…) 一类的公式。发出去之前把它们转为数值，别的公式不变。',
    values: { selection: '选区转为数值', workbook: '整个工作簿转为数值' },
    aboutRepair: '工作簿在没有本工具的电脑上存过，这类公式会一直显示 #NAME?。修复就是把它们重新输入一遍。',
    repair: '修复 #NAME?',
  },
  names: {
    title: '不写前缀：=CV(区域)',
    about: '在本工作簿里定义名称 CV 和 差异系数，公式可以写成 =CV(B2:B40, C2:C40)，没有安装本工具的电脑也能计算。',
    define: '定义名称',
    remove: '删除名称',
    use: (name, use) =>
      `${name}：${{ free: '还没有定义', ours: '已定义，可以使用', other: '工作簿里已另有用处，不改动' }[use]}`,
  },
}

function numberName(path: string, indicator: string | null): string {
  const parts = path.split('.')
  const stage = STAGES[lastOf(parts) ?? '']
  const stem = stage ? parts.slice(0, -1).join('.') : path
  const name = indicator ?? NUMBERS[stem] ?? stem
  return stage ? `${name}（${stage}）` : name
}
