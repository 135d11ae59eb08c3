/** The custom functions: a script of their own, so that the pane never waits for them. */
const FUNCTIONS = 'functions/functions.js'

/** Loads office.js and, beside the page, the custom functions; waits until Excel answers. */
export async function loadOffice(): Promise<void> {
  await loadScript(YIJIAO_OFFICE_JS)
  addFunctions()
  await Office.onReady()
}

/** Holds Excel's calls back until the functions are associated: a call that comes before finds no function and shows #N/A. */
function addFunctions(): void {
  if (typeof CustomFunctions === 'undefined') return
  const { delayInitialization } = CustomFunctions as { delayInitialization?: () => void }
  delayInitialization?.()
  void loadScript(FUNCTIONS)
}

function loadScript(src: string): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = src
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`Not loaded: ${script.src}`))
    document.head.append(script)
  })
}
