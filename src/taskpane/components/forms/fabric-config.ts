// Fabric looks for this object as soon as it is loaded; so this file is imported before anything of Fabric's.
// Its fonts would come from a server of Microsoft's: an empty address stands for none. Its rules would go into <style>
// elements, which the page's content security policy forbids: a sheet of the page's own that is added to by script needs no permission,
// and Safari 15 has no other that is made by script.
const here = new URL('.', document.baseURI).href
const sheet = Array.from(document.styleSheets).find(({ href }) => href?.startsWith(here))

Object.assign(window, { FabricConfig: { fontBaseUrl: '', mergeStyles: { injectionMode: 0, onInsertRule } } })

function onInsertRule(rule: string): void {
  try {
    sheet?.insertRule(rule, sheet.cssRules.length)
  } catch (error) {
    // Rules for other engines (:-ms-input-placeholder) are refused by this one, and are of no use to it.
    if (!(error instanceof DOMException && error.name === 'SyntaxError')) throw error
  }
}

export {}
