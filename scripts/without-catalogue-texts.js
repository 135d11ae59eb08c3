const ts = require('typescript')

/** What only the catalogue prints, which the command line and the documentation have and the page has not. */
const CATALOGUE_TEXTS = ['title', 'about']

/**
 * A webpack loader for the files of rules in the page: leaves `title` and `about` out of the literal `texts` of each language,
 * a tenth of what the engine weighs. They are undefined in the page.
 */
module.exports = function withoutCatalogueTexts(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest)
  let kept = source
  // From the end to the start, so that the places still to come stay right.
  for (const { pos, end } of catalogueTexts(file).reverse()) kept = kept.slice(0, pos) + kept.slice(end)
  return kept
}

/** The places of the texts, each with the comma behind it, in the order of the file. */
function catalogueTexts(file) {
  const found = []
  const visit = (node, path) => {
    const here = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? [...path, node.name.text] : path
    const [name, , texts] = here.slice(-3).reverse()
    if (here !== path && texts === 'texts' && CATALOGUE_TEXTS.includes(name))
      found.push({ pos: node.pos, end: afterComma(file.text, node.end) })
    else ts.forEachChild(node, (child) => visit(child, here))
  }
  visit(file, [])
  return found
}

const afterComma = (text, end) => end + /^\s*,?/.exec(text.slice(end))[0].length
