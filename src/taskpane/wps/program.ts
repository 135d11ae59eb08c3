import type { EtApplication, EtEvents } from '../../workbook/wps/et'
import type { Wps } from '../../workbook/wps/wps-workbook'

/** What WPS puts into the pages of an add-in; in some versions the program itself is a variable of the page. */
interface PageOfWps {
  readonly wps?: {
    readonly EtApplication?: () => EtApplication
    readonly Application?: Partial<EtApplication>
    readonly ApiEvent?: EtEvents
  }
  readonly Application?: Partial<EtApplication> & { readonly ApiEvent?: EtEvents }
}

/** The spreadsheet program that a page is open in; null in a browser and in WPS's other programs. */
export function programOf(page: object): Wps | null {
  const { wps, Application: given } = page as PageOfWps
  const et = wps?.EtApplication?.() ?? wps?.Application ?? given
  return isEt(et) ? { et, events: wps?.ApiEvent ?? given?.ApiEvent ?? null } : null
}

function isEt(et: Partial<EtApplication> | undefined): et is EtApplication {
  return et?.Workbooks !== undefined
}
