import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/**
 * What is exported is for somebody else: a value that no other file takes is either dead or nobody else's business.
 * Types are let be: they give the shapes of what is exported names. So are the worksheet functions, which Excel calls by name.
 */
const ROOT = join(__dirname, '../..')

const paths = ['src', 'scripts', 'bench', 'test']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((path) => /\.(?:tsx?|mjs|js)$/.test(path) && !path.endsWith('.d.ts'))
const sources = new Map(
  paths.map((path) => [
    path,
    ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, true),
  ]),
)

/** The file that an import of another names. */
function fileNamed(from: string, module: string): string | undefined {
  const path = join(from, '..', module)
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((each) => sources.has(each))
}

/** The names that a statement takes, with the module they are from; * for all of them. */
function namesTaken(node: ts.Node): readonly [module: ts.Node, names: readonly string[]] | null {
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0])
    return [node.arguments[0], ['*']]
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return [node.moduleSpecifier, elementsOf(node.exportClause)]
  if (ts.isImportDeclaration(node)) return [node.moduleSpecifier, elementsOf(node.importClause?.namedBindings)]
  return null
}

function elementsOf(clause: ts.NamedImportBindings | ts.NamedExportBindings | undefined): string[] {
  if (!clause || !(ts.isNamedImports(clause) || ts.isNamedExports(clause))) return ['*']
  return clause.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
}

function valuesExported(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (!isExported) return []
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText())
    const isValue = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
    return isValue && statement.name ? [statement.name.text] : []
  })
}

test('every value that is exported is taken by another file', () => {
  const taken = new Set<string>()
  for (const [path, source] of sources) {
    const look = (node: ts.Node): void => {
      const [module, names] = namesTaken(node) ?? []
      const file = module && ts.isStringLiteral(module) ? fileNamed(path, module.text) : undefined
      for (const name of names ?? []) taken.add(`${file} ${name}`)
      ts.forEachChild(node, look)
    }
    look(source)
  }
  const alone = [...sources].flatMap(([path, source]) => {
    if (!path.startsWith('src/') || path.startsWith('src/functions/') || taken.has(`${path} *`)) return []
    return valuesExported(source).flatMap((name) => (taken.has(`${path} ${name}`) ? [] : [`${path} ${name}`]))
  })
  expect(alone).toEqual([])
})
