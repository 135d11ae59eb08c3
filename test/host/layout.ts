import { invalidArgument } from './error'
import type { HostSheet } from './model'
import { asAddress, isRange, type HostObject } from './object'

const PAGE = ['paperSize', 'orientation', 'zoom', 'centerHorizontally', 'leftMargin', 'rightMargin', 'topMargin', 'bottomMargin', 'headerMargin', 'footerMargin'] // prettier-ignore

/** What notes a setting of a sheet that makes no difference to its contents. */
export function set(sheet: HostSheet, name: string): (value: unknown) => void {
  return (value) => {
    sheet.guardFormats()
    sheet.layout.set(name, value)
  }
}

/** What stays in sight, what can be filtered, and the page a sheet is printed on. */
export function layout(sheet: HostSheet): NonNullable<HostObject['go']> {
  const note = (name: string) => (value: unknown) => set(sheet, name)(isRange(value) ? localOf(sheet, value) : value)
  return {
    freezePanes: () => ({
      type: 'WorksheetFreezePanes',
      call: { freezeAt: note('frozen'), freezeRows: note('frozenRows'), freezeColumns: note('frozenColumns') },
    }),
    autoFilter: () => ({
      type: 'AutoFilter',
      call: {
        apply: (range) => {
          if (!isRange(range)) throw invalidArgument('the range of a filter')
          note('filter')(range)
        },
      },
    }),
    pageLayout: () => ({
      type: 'PageLayout',
      set: Object.fromEntries(PAGE.map((name) => [name, set(sheet, name)])),
      call: { setPrintTitleRows: note('printTitleRows') },
      go: {
        headersFooters: () => ({
          type: 'HeaderFooterGroup',
          go: {
            defaultForAllPages: () => ({ type: 'HeaderFooter', set: { centerFooter: set(sheet, 'centerFooter') } }),
          },
        }),
      },
    }),
  }
}

function localOf(sheet: HostSheet, range: HostObject): string {
  const address = asAddress(range)
  return address.slice(address.lastIndexOf('!') + 1).replace(`${sheet.name}!`, '')
}
