import type { Texts } from './texts'

const ZONE = { county: '是单独填报的县', 'no-county': '不是，删去' } as const
const CHOICES = {
  put: { achieved: '填入已实现', unachieved: '填入未实现', ...ZONE },
  keep: { achieved: '留在已实现', unachieved: '留在未实现', ...ZONE },
} as const

export const zh: Texts = {
  product: '义教校验',
  tagline: '城乡义务教育一体化汇总表校验',
  tabs: { findings: '问题', unachieved: '未实现', balance: '均衡', round: '收表', settings: '设置' },
  severities: { error: '必须改正', warning: '需要核对', result: '未实现', info: '提示' },
  verdict: {
    schools: '学校数据',
    idle: '还没有校验',
    checking: '正在校验…',
    readyExplained: '可以报送（需要核对的都已说明）',
    warnings: (count) => `有 ${count} 处需要核对`,
    heard: (verdict, counts) => `${verdict}。${counts}。`,
  },
  work: { reading: '正在读取…', checking: '正在校验…', writing: '正在写入…' },
  stop: '停止',
  check: '校验',
  checkAgain: '重新校验',
  stale: '内容已变，重新校验',
  live: '随时校验',
  mark: '标色',
  clear: '清除标记',
  more: '更多',
  help: '使用帮助',
  template: (name) => `空白${name}`,
  toValues: '本工具的公式转为数值',
  languages: { zh: '中文', en: 'English' },
  exporting: {
    sheet: '校验报告：写入新工作表',
    html: '校验报告：网页，可打印',
    'return-docx': '退回单：Word',
    'return-html': '退回单：网页，可打印',
    'return-text': '退回单：文本，可粘贴到消息里',
    'certificate-html': '校验单：网页，可打印',
    'certificate-docx': '校验单：Word',
    'draft-docx': '自查报告：Word',
    csv: '问题清单：CSV 表格',
    json: '全部数据：JSON',
  },
  facts: {
    unit: '填报单位',
    date: '时间',
    edition: '表式',
    blank: '未填写',
    counts: ({ error, warning, result, info }) =>
      `必须改正\u00a0${error}，需要核对\u00a0${warning}，未实现\u00a0${result}，提示\u00a0${info}`,
    inShort: ({ error, warning }, causes) => `必须改正 ${error} 处 · 需要核对 ${warning} 处 · 共 ${causes} 类`,
    points: (points) => `${points} 个政策点`,
    checkedAt: (time) => `${time} 校验`,
    table: '汇总表',
    tableOption: (index, unit, sheet) => `第${index}张：${unit}（${sheet}）`,
  },
  findings: {
    edit: { counties: '改名单', documents: '改文件', office: '改科室' },
    notChecked: '点上面的“校验”，这里就列出哪里要改、怎样改。',
    inBalance: '这个工作簿只有学校数据，结论和问题都在“均衡”里。',
    toBalance: '去看均衡',
    form: '整张表',
    point: (number) => `第${number}项`,
    jump: (place) => `转到 ${place}`,
    fix: '修正',
    fixAll: (count) => `全部修正（${count}处）`,
    fixCause: (label) => (label?.startsWith('改为') ? `全部${label}` : '全部修正'),
    places: (count) => `${count}处`,
    include: (cell) => `包括 ${cell}`,
    choice: (choice, rule) => CHOICES[rule === 'county-in-both' ? 'keep' : 'put'][choice],
    undo: '撤销',
    explain: '说明理由',
    none: '没有发现问题。',
    noneHere: '这张表没有发现问题。',
    noneShown: '没有符合筛选的问题。',
    elsewhere: (index, { error, warning }) => `第${index}张汇总表：必须改正 ${error}，需要核对 ${warning}`,
    keys: '快捷键：F8 或 N 下一处，Shift+F8 或 P 上一处，回车转到单元格。',
  },
  filters: {
    label: '筛选',
    all: '全部',
    error: '必须改正',
    warning: '需要核对',
    fixable: '可修正',
    waived: '已说明',
    column: '按列筛选',
    everyColumn: '各列',
    search: '查找问题',
  },
  waiver: {
    title: '说明为什么可以保留',
    reason: '理由',
    reasonHelp: '会写进校验报告。单元格内容一改，说明就失效。',
    undoHelp:
      '说明随工作簿保存；保存时 Excel 会清空撤消记录，之前的操作不能再用 Ctrl+Z 撤消，说明本身用“撤回说明”撤回。',
    name: '说明人',
    date: '日期',
    save: '保存说明',
    cancel: '取消',
    withdraw: '撤回说明',
    given: (reason, name, date) => `已说明：${reason}（${name}，${date}）`,
    reasonMissing: '请写明理由。',
    nameMissing: '请写明是谁说明的。',
  },
  preview: {
    title: (cells) => `将修正 ${cells} 个单元格`,
    about: '只改有把握的地方，改后可以一步撤销。',
    before: '原来',
    after: '改为',
    blank: '（空白）',
    apply: (cells) => `修正这 ${cells} 格`,
    cancel: '先不改',
  },
  notices: {
    documentsKept: (cell) =>
      `〔${cell}〕不能从这里这样改写：是公式、是合并的单元格，或者写进去会读成别的文件。请直接改单元格的文字。`,
    cellChanged: (cell) => `〔${cell}〕的内容已经变了，请重新打开再改。`,
    fixedUnchecked: (cells, why) => `已修正 ${cells} 个单元格，但没能重新校验：${why}`,
    fixed: (cells) => `已修正 ${cells} 个单元格，并重新校验。`,
    solved: (cells) => `${cells.slice(0, 6).join('、')}${cells.length > 6 ? `等 ${cells.length} 格` : ''} 已改好 ✓`,
    formulaKept: (cell) => `〔${cell}〕是公式，这里只改文字和数字。请在 Excel 或 WPS 里改它。`,
    mergedKept: (cell) => `〔${cell}〕在合并的单元格里，请改合并区域的第一格。`,
    listsKept: (point) =>
      `第${point}项的名单不能从这里改写：单元格合并、是公式，或者名单里有改写会丢掉的话。请直接改单元格。`,
    values: ({ changed, errors, asText, outside }) =>
      changed + errors + asText + outside === 0
        ? '没有用到本工具函数的公式，什么都没有改动。'
        : [
            changed > 0 ? `已把 ${changed} 个公式转为数值。` : '什么都没有改动。',
            errors > 0 ? `${errors} 个公式显示错误或还在计算，保留原样。` : '',
            keptAsText(asText),
            outside > 0 ? `${outside} 个公式不在选区里，只有结果伸进来，保留原样；要转换请选中它的左上角单元格。` : '',
          ].join(''),
    repaired: ({ changed, asText }) =>
      changed + asText === 0
        ? '没有显示 #NAME? 的本工具公式，不用修复。'
        : (changed > 0 ? `已修复 ${changed} 个公式，Excel 正在重新计算。` : '') + keptAsText(asText),
    wayBack: {
      page: '要恢复，点“撤销”或按 Ctrl+Z。',
      program: '要恢复请点“撤销”，也可以按 Ctrl+Z（有时要按几次）。',
      button: '要恢复请点“撤销”：Ctrl+Z 可能撤不掉，或撤掉别的。',
    },
    undone: '已撤销，内容恢复原样。',
    cleared: '已清除标记。',
    noMarks: '工作簿里没有标记，什么都没有改动。',
    stopped: '已停止，什么都没有改动。',
    nothingToFix: '没有能自动修正的地方，其余请对照提示修改。',
    sheetsChanged: '有工作表被删除、改名或新增，请重新校验。',
    settingsSaved: '已保存，并按新的名单校验。',
    partMissing: '这一步要用的网页文件没有取到：工具可能刚更新过，或者网络断了。请关闭本页，再重新打开。',
    officeMissing:
      '没有取到 office.js，面板连不上 Excel。请关闭面板再打开；仍不行，请管理员看服务器上的 office 文件夹（或防火墙）。急用时，可在浏览器里打开本工具校验文件。',
    excelSilent:
      'Excel 过了 10 秒还没有回应面板。请看 Excel 里有没有要登录、要信任加载项的提示，文件是不是停在“受保护的视图”；再关闭面板重新打开。急用时，可在浏览器里打开本工具校验文件。',
    notAnswered:
      'Excel 过了 10 秒还没有回答，面板还在等。请看 Excel 里是不是开着对话框、有单元格正在输入，或者正在计算。一直没有回答，请保存工作簿，关闭 Excel 再打开。',
    marked: ({ error, warning, unachieved }) =>
      error + warning + unachieved === 0
        ? '没有问题，各项目标均已实现，没有要标色的。'
        : `已标色 ${error + warning + unachieved} 处：必须改正 ${error}，需要核对 ${warning}，未实现 ${unachieved}。`,
    saved: (name, marks) => `已保存：${name}，${marks === null ? '没有标色' : `含标色 ${marks} 处`}。`,
    rolledIn: (cells) => (cells > 0 ? `汇总结果已写入 ${cells} 格。` : '汇总结果已写入。'),
    sheetsAdded: (names, kept) =>
      `已写入工作表${names.map((name) => `“${name}”`).join('')}。${kept.length > 0 ? `原来的改名为${kept.map((name) => `“${name}”`).join('')}。` : ''}`,
    show: '显示出来',
    close: '关闭提示',
  },
}

function keptAsText(formulas: number): string {
  return formulas > 0 ? `${formulas} 个公式所在单元格的格式是“文本”，保留原样；请先改成“常规”再试。` : ''
}
