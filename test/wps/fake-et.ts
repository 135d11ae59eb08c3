import type { CellValue } from '../../src/grid/cell'
import type { WorkbookContents } from '../../src/grid/contents'
import type {
  EtApplication,
  EtCollection,
  EtEvents,
  EtName,
  EtSheet,
  EtWorkbook,
  EtXmlPart,
} from '../../src/workbook/wps/et'
import type { FakeRange } from './fake-range'
import { FakeSheet } from './fake-sheet'

/** In what versions of ET are said, or feared, to differ. */
export interface Quirks {
  /** Properties that may take arguments are methods: Address() instead of Address, as the documents have it. */
  readonly addressIsMethod: boolean
  /** One column comes as a list of values, as one row does. */
  readonly columnIsList: boolean
  /** A conditional format's formula is relative to the active cell, as in VBA, or to the first cell of its range. */
  readonly relativeTo: 'active' | 'first'
  readonly appliesToMoves: boolean
  readonly formatBorders: boolean
  readonly cellBorders: boolean
  readonly formulaFormats: boolean
  readonly displayFormat: boolean
  readonly xmlParts: 'work' | 'missing' | 'lost'
  readonly names: boolean
  /** What a range says of which some rows are hidden, or some cells merged. */
  readonly mixed: null | false
  /** Writing into a cell does nothing, without a word. */
  readonly deaf: boolean
  readonly parentKnown: boolean
}

const AS_DOCUMENTED: Quirks = {
  addressIsMethod: true,
  columnIsList: false,
  relativeTo: 'active',
  appliesToMoves: true,
  formatBorders: true,
  cellBorders: true,
  formulaFormats: true,
  displayFormat: true,
  xmlParts: 'work',
  names: true,
  mixed: null,
  deaf: false,
  parentKnown: true,
}

export const refused = (what: string): never => {
  throw new Error(`ET: ${what}`)
}

export const collection = <T>(items: () => readonly T[], nameOf: (item: T) => string): EtCollection<T> => ({
  get Count() {
    return items().length
  },
  Item: (key) =>
    (typeof key === 'number' ? items()[key - 1] : items().find((item) => nameOf(item) === key)) ??
    refused(`没有 ${String(key)}`),
})

/** Some of the events that ET 12.1 knows; another name is refused. */
const EVENTS = ['WorkbookOpen', 'SheetChange', 'SheetActivate', 'WindowActivate', 'SheetSelectionChange']

type Listener = (...args: unknown[]) => void

/** ET with one workbook of somebody's open, and the quirks that its documents and other people's add-ins tell of. */
export class FakeEt implements EtApplication {
  readonly Name = 'WPS 表格'
  readonly Version = '12.0'
  readonly Build = '16910'
  DisplayAlerts = true
  readonly books: FakeBook[] = []
  readonly quirks: Quirks
  readonly listeners = new Map<string, Set<Listener>>()
  /** Somebody is typing in a cell: no workbook can be made. */
  cellEditMode = false
  /** The write into somebody's workbook that is refused, counted from 0, and whether all later ones are; null for none. */
  refuses: { after: number; always: boolean } | null = null
  active: FakeBook | null = null

  constructor(quirks: Partial<Quirks> = {}, contents?: WorkbookContents) {
    this.quirks = { ...AS_DOCUMENTED, ...quirks }
    this.open('汇总表.xlsx', contents)
  }

  open(name: string, contents?: WorkbookContents): FakeBook {
    const book = new FakeBook(this, name, 'C:\\报送', contents)
    this.books.push(book)
    book.Activate()
    return book
  }

  get ActiveWorkbook(): FakeBook | null {
    return this.active
  }

  get Selection(): FakeRange | null {
    return this.active?.ActiveSheet.selection ?? null
  }

  readonly Workbooks = {
    Add: (): EtWorkbook => {
      if (this.cellEditMode) refused('正在输入')
      const book = new FakeBook(this, `工作簿${this.books.length + 1}`, '')
      this.books.push(book)
      book.Activate()
      return book
    },
  }

  readonly events: EtEvents = {
    AddApiEventListener: (event, listener) => {
      if (!EVENTS.includes(event)) throw new Error(`${event} is not a valid event name.`)
      this.listeners.set(event, (this.listeners.get(event) ?? new Set()).add(listener as Listener))
    },
    RemoveApiEventListener: (event, listener) => void this.listeners.get(event)?.delete(listener as Listener),
  }

  tell(event: string, ...args: unknown[]): void {
    for (const listener of this.listeners.get(event) ?? []) listener(...args)
  }

  /** Called before every write into cells. */
  guardWrite(book: FakeBook): void {
    if (this.refuses === null || book.Path === '') return
    if (this.refuses.after-- > 0) return
    if (!this.refuses.always) this.refuses = null
    refused('写不进去')
  }
}

export class FakeBook implements EtWorkbook {
  readonly Date1904: boolean
  ProtectStructure = false
  sheets: FakeSheet[] = []
  names: EtName[] = []
  parts: EtXmlPart[] = []
  front: FakeSheet
  /** ET calculates; the fake knows what formulas came to when the workbook was opened, and two more. */
  readonly results = new Map<string, CellValue>([['=1+1', 2]])

  constructor(
    readonly et: FakeEt,
    readonly Name: string,
    readonly Path: string,
    contents?: WorkbookContents,
  ) {
    this.Date1904 = contents?.date1904 ?? false
    this.sheets = contents ? contents.sheets.map((sheet) => FakeSheet.of(this, sheet)) : [new FakeSheet(this, 'Sheet1')]
    this.front = this.sheets.find(({ Visible }) => Visible === -1) ?? this.sheets[0]
  }

  get FullName(): string {
    if (!this.et.books.includes(this)) refused('工作簿已经关闭')
    return this.Path === '' ? this.Name : `${this.Path}\\${this.Name}`
  }

  get ActiveSheet(): FakeSheet {
    return this.front
  }

  get CustomXMLParts(): EtWorkbook['CustomXMLParts'] {
    const { xmlParts } = this.et.quirks
    if (xmlParts === 'missing') return undefined
    return {
      Add: (xml: string): EtXmlPart => {
        const part: EtXmlPart = {
          XML: xml,
          Delete: () => void (this.parts = this.parts.filter((each) => each !== part)),
        }
        if (xmlParts === 'work') this.parts.push(part)
        return part
      },
      SelectByNamespace: (namespace: string) =>
        collection(
          () => this.parts.filter(({ XML }) => XML.includes(`"${namespace}"`)),
          () => '',
        ),
    }
  }

  readonly Worksheets: EtWorkbook['Worksheets'] = Object.assign(
    collection<EtSheet>(
      () => this.sheets,
      ({ Name }) => Name,
    ),
    {
      Add: (before?: EtSheet, after?: EtSheet): EtSheet => {
        if (this.ProtectStructure) refused('工作簿结构受保护')
        let number = this.sheets.length + 1
        while (this.sheets.some(({ Name }) => Name === `Sheet${number}`)) number++
        const sheet = new FakeSheet(this, `Sheet${number}`)
        const at = this.sheets.findIndex((each) => each === (after ?? before))
        this.sheets.splice(after ? at + 1 : Math.max(0, at), 0, sheet)
        sheet.Activate()
        return sheet
      },
    },
  )

  readonly Names = Object.assign(
    collection(
      () => this.names,
      ({ Name }) => Name,
    ),
    {
      Add: (name: string, refersTo: string, visible: boolean): EtName => {
        if (!this.et.quirks.names) refused('不能加名称')
        if (refersTo.length > 259) refused('公式里的文字太长')
        const item: EtName = {
          Name: name,
          RefersTo: refersTo,
          Visible: visible,
          Delete: () => void (this.names = this.names.filter((each) => each !== item)),
        }
        this.names = [...this.names.filter(({ Name }) => Name !== name), item]
        return item
      },
    },
  )

  Activate(): void {
    if (this.et.active === this) return
    this.et.active = this
    this.et.tell('WindowActivate', this)
  }

  Close(): void {
    this.et.books.splice(this.et.books.indexOf(this), 1)
    if (this.et.active !== this) return
    this.et.active = null
    this.et.books[this.et.books.length - 1]?.Activate()
  }

  /** Everything that is saved with the workbook, as plain data. */
  snapshot(): unknown {
    return {
      sheets: this.sheets.map((sheet) => sheet.snapshot()),
      names: this.names.map(({ Name, RefersTo, Visible }) => [Name, RefersTo, Visible]),
      parts: this.parts.map(({ XML }) => XML),
    }
  }
}
