/** Loads office.js and waits until Excel answers. */
export async function loadOffice(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = YIJIAO_OFFICE_JS
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`office.js: ${script.src}`))
    document.head.append(script)
  })
  await Office.onReady()
}
