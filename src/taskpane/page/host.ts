import type { Host } from '../state/pane-state'

/** Where the page runs: excel.html is Excel's, taskpane.html?host=wps that of WPS, taskpane.html any browser's. */
export function hostOfPage({ documentElement }: Document, { search }: Location): Host {
  if (documentElement.dataset.host === 'excel') return 'excel'
  return new URLSearchParams(search).get('host') === 'wps' ? 'wps' : 'browser'
}

/**
 * Where Excel is to be sent from a page that is not its own: manifests of earlier versions name taskpane.html?host=excel. Office adds
 * _host_Info, which its library reads from the address.
 */
export function excelPage({ search, hash }: Location): string | null {
  const query = new URLSearchParams(search)
  return query.get('host') === 'excel' || query.has('_host_Info') ? `excel.html${search}${hash}` : null
}
