/** Loads office.js. What Excel answers comes with Office.onReady. */
export function loadOffice(): Promise<void> {
  return loadScript(YIJIAO_OFFICE_JS)
}

/** Loads the custom functions, which run in this page as well (the shared runtime) and register themselves. */
export function loadFunctions(): Promise<void> {
  return loadScript('functions/functions.js')
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`${script.src} could not be loaded`))
    document.head.append(script)
  })
}
