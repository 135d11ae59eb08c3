import type { Host } from './state/pane-state'

/**
 * Where the page runs. The manifest's address says so (taskpane.html?host=excel), so that a browser never has to load
 * office.js to find out; Office adds _host_Info of its own.
 */
export function hostOf(query: URLSearchParams): Host {
  return query.get('host') === 'excel' || query.has('_host_Info') ? 'excel' : 'browser'
}
