import { unachievedFormula } from '../../marks/formula'
import { isMarkFormula } from '../../marks/mark'
import { addressOf, BY_FORMULA, etColour } from '../et'
import { seenOf, SKILL_IDS, SKILLS, type Skill } from '../skills'
import { shapeOf, type Trial } from './trial'

const NAMESPACE = 'urn:yijiao:probe'
/** Milliseconds in which an event is to come. */
const EVENT_WAIT = 500
const MANY_CALLS = 200
/** #DIV/0! as ET's numbers for errors have it. */
const DIVISION_BY_ZERO = '-2146826281'

const reading: readonly Trial[] = [
  {
    id: 'read-table',
    asks: '几行几列的 Value2',
    expected: '表 2×2',
    see: ({ sheet }) => {
      sheet.Range('A1:B2').Value2 = [
        [1, '甲'],
        [2, '乙'],
      ]
      return shapeOf(sheet.Range('A1:B2').Value2)
    },
  },
  {
    id: 'read-row',
    asks: '一行的 Value2（表，还是一列值）',
    expected: null,
    see: ({ sheet }) => shapeOf(sheet.Range('A1:C1').Value2),
  },
  {
    id: 'read-cell',
    asks: '一格的 Value2',
    expected: '值 5',
    see: ({ sheet }) => {
      sheet.Range('A1').Value2 = 5
      return shapeOf(sheet.Range('A1').Value2)
    },
  },
  {
    id: 'read-empty',
    asks: '空表的 UsedRange',
    expected: '$A$1',
    see: ({ sheet }) => addressOf(sheet.UsedRange),
  },
  {
    id: 'read-error',
    asks: '错误值 #DIV/0! 的 Value2',
    expected: DIVISION_BY_ZERO,
    see: ({ sheet }) => {
      sheet.Range('A1').Formula = '=1/0'
      return String(sheet.Range('A1').Value2)
    },
  },
  {
    id: 'read-formula',
    asks: '公式的 Formula',
    expected: '=1+1',
    see: ({ sheet }) => {
      sheet.Range('A1').Formula = '=1+1'
      return String(sheet.Range('A1').Formula)
    },
  },
  {
    id: 'read-merged',
    asks: '合并单元格：全部、部分的 MergeCells，其中一格的 MergeArea',
    expected: 'true null $A$1:$B$2',
    see: ({ sheet }) => {
      sheet.Range('A1:B2').Merge()
      const [all, some] = [sheet.Range('A1:B2').MergeCells, sheet.Range('A1:C3').MergeCells]
      return `${String(all)} ${String(some)} ${addressOf(sheet.Range('B2').MergeArea)}`
    },
  },
  {
    id: 'read-hidden',
    asks: '隐藏行：其中一行、连同别的行的 EntireRow.Hidden',
    expected: 'true null',
    see: ({ sheet }) => {
      sheet.Range('A2').EntireRow.Hidden = true
      const [one, several] = [sheet.Range('A2').EntireRow.Hidden, sheet.Range('A1:A3').EntireRow.Hidden]
      return `${String(one)} ${String(several)}`
    },
  },
  { id: 'read-dates', asks: '日期从哪年算起（Date1904）', expected: 'false', see: ({ book }) => String(book.Date1904) },
]

const editing: readonly Trial[] = [
  {
    id: 'edit-text',
    asks: "写入 '=1+1，单元格里是",
    expected: '=1+1',
    see: ({ sheet }) => {
      sheet.Range('A1').Value2 = "'=1+1"
      return String(sheet.Range('A1').Value2)
    },
  },
  {
    id: 'edit-number',
    asks: '文本格式的格改成常规再写 12',
    expected: 'number 12',
    see: ({ sheet }) => {
      const cell = sheet.Range('A1')
      cell.NumberFormat = '@'
      cell.NumberFormat = 'General'
      cell.Value2 = 12
      return `${typeof cell.Value2} ${String(cell.Value2)}`
    },
  },
  {
    id: 'edit-protected',
    asks: '写入受保护的工作表：报错，内容不变',
    expected: 'refused',
    see: ({ sheet }) => {
      sheet.Protect()
      try {
        sheet.Range('A1').Value2 = '改'
        return sheet.Range('A1').Value2 === '改' ? 'written' : 'ignored'
      } catch {
        return 'refused'
      } finally {
        sheet.Unprotect()
      }
    },
  },
]

const marking: readonly Trial[] = [
  {
    id: 'mark-formula',
    asks: '选中区域首格后加的条件格式，公式读回来',
    expected: 'the same',
    see: ({ sheet }) => {
      const formula = `=${unachievedFormula({ column: 5, row: 3, shared: false })}`
      sheet.Activate()
      sheet.Range('B4').Select()
      const format = sheet.Range('B4:B9').FormatConditions.Add(BY_FORMULA, undefined, formula)
      return format.Formula1 === formula ? 'the same' : format.Formula1
    },
  },
  {
    id: 'mark-areas',
    asks: '条件格式扩到几块区域（ModifyAppliesToRange）',
    expected: '$B$4:$C$9,$F$4:$F$9',
    see: ({ sheet }) => {
      sheet.Activate()
      sheet.Range('B4').Select()
      const format = sheet.Range('B4:C9').FormatConditions.Add(BY_FORMULA, undefined, '="YJ:error"<>""')
      format.ModifyAppliesToRange(sheet.Range('B4:C9,F4:F9'))
      return addressOf(format.AppliesTo)
    },
  },
  {
    id: 'mark-colour',
    asks: '红色 FF0000 写入、读回（BGR）',
    expected: '255',
    see: ({ sheet }) => {
      const format = sheet.Range('A1').FormatConditions.Add(BY_FORMULA, undefined, '="YJ:error"<>""')
      format.Interior.Color = etColour('FF0000')
      format.Font.Bold = true
      format.SetFirstPriority()
      return String(format.Interior.Color)
    },
  },
  {
    id: 'clear',
    asks: '按公式里的 "YJ: 从后往前删，别人的留下',
    expected: '1',
    see: ({ sheet }) => {
      const formats = sheet.Range('A1:A9').FormatConditions
      for (const formula of ['="YJ:error"<>""', '=A1>1', '="YJ:warning"<>""'])
        formats.Add(BY_FORMULA, undefined, formula)
      for (let number = formats.Count; number >= 1; number--) {
        const format = formats.Item(number)
        if (format.Type === BY_FORMULA && isMarkFormula(format.Formula1)) format.Delete()
      }
      return String(formats.Count)
    },
  },
]

const keeping: readonly Trial[] = [
  {
    id: 'keep-xml',
    asks: '随工作簿保存的 XML（CustomXMLParts）：加、按命名空间找、读、删',
    expected: null,
    see: ({ book }) => {
      if (!book.CustomXMLParts) return '没有 CustomXMLParts'
      book.CustomXMLParts.Add(`<settings xmlns="${NAMESPACE}">甲</settings>`)
      const found = book.CustomXMLParts.SelectByNamespace(NAMESPACE)
      const seen = `${found.Count} ${found.Item(1).XML.includes('甲') ? 'read' : 'unread'}`
      found.Item(1).Delete()
      return `${seen} ${book.CustomXMLParts.SelectByNamespace(NAMESPACE).Count}`
    },
  },
  {
    id: 'keep-name',
    asks: '隐藏的名称里存一段文字：读回、是否可见',
    expected: '="甲""乙" false',
    see: ({ book }) => {
      const name = book.Names.Add('_yijiao_probe', '="甲""乙"', false)
      const seen = `${name.RefersTo} ${String(name.Visible)}`
      name.Delete()
      return seen
    },
  },
]

const others: readonly Trial[] = [
  {
    id: 'add-sheet',
    asks: '在最后加一张表，再删掉',
    expected: '校验报告 last',
    see: ({ et, book }) => {
      const added = book.Worksheets.Add(undefined, book.Worksheets.Item(book.Worksheets.Count))
      added.Name = '校验报告'
      const last = book.Worksheets.Item(book.Worksheets.Count)
      const seen = `${last.Name} ${last.Name === added.Name ? 'last' : 'elsewhere'}`
      et.DisplayAlerts = false
      added.Delete()
      return seen
    },
  },
  {
    id: 'changes',
    asks: '改一格时的事件 SheetChange：来了没有，带几个参数',
    expected: null,
    see: ({ events, sheet }) => {
      if (!events) return '没有 ApiEvent'
      return new Promise((resolve) => {
        const listener = (...args: readonly unknown[]): void => settle(`来了，${args.length} 个参数`)
        const settle = (seen: string): void => {
          events.RemoveApiEventListener('SheetChange', listener)
          resolve(seen)
        }
        events.AddApiEventListener('SheetChange', listener)
        sheet.Range('A1').Value2 = '改'
        setTimeout(() => settle('没有来'), EVENT_WAIT)
      })
    },
  },
  {
    id: 'speed',
    asks: `读 ${MANY_CALLS} 次一格，每次几毫秒`,
    expected: null,
    see: ({ sheet }) => {
      const begin = Date.now()
      for (let call = 0; call < MANY_CALLS; call++) void sheet.Range('A1').Value2
      return ((Date.now() - begin) / MANY_CALLS).toFixed(2)
    },
  },
]

const WORKS = '可以'

/** What the add-in does, by the same functions that it tries before it touches a person's workbook. */
const skills: readonly Trial[] = SKILL_IDS.map((id) => ({
  id: `skill-${id}`,
  asks: `加载项的功能：${SKILLS[id].name.zh}`,
  expected: WORKS,
  see: async (bench) => {
    const seen = await seenOf(SKILLS[id] as Skill<unknown>, bench)
    if (!seen.works) return seen.seen
    const way = (SKILLS[id].ways as readonly unknown[]).indexOf(seen.way)
    return way === 0 ? WORKS : `${WORKS}，用第 ${way + 1} 种办法`
  },
}))

/** Every assumption, each tried on a sheet of its own. */
export const TRIALS: readonly Trial[] = [...skills, ...reading, ...editing, ...marking, ...keeping, ...others]
