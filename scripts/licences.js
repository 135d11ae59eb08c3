const { existsSync, readdirSync, readFileSync } = require('node:fs')
const { join, resolve, sep } = require('node:path')
const { Compilation, sources } = require('webpack')

const OURS = resolve(__dirname, '../LICENSE')
const NOTICE = /^(?:licen[cs]e|copying|notice)/i
const LINE = '\n' + '-'.repeat(78) + '\n'

/** webpack: lays licences.txt beside what is built, with the notice of every package that a part of has gone into it. */
class Licences {
  apply(compiler) {
    const { name } = Licences
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const folders = withDependencies(foldersIn(compilation.modules))
        const notices = new Set([...folders].sort().map(noticeOf))
        const text = [readFileSync(OURS, 'utf8'), ...notices].join(LINE)
        compilation.emitAsset('licences.txt', new sources.RawSource(text))
      })
    })
  }
}

/** The folders of the packages that modules come from; several may have been joined into one. */
function foldersIn(modules, found = new Set()) {
  for (const module of modules) {
    const folder = folderOf(module.resource ?? '')
    if (folder) found.add(folder)
    foldersIn(module.modules ?? [], found)
  }
  return found
}

/** …/node_modules/name or …/node_modules/@scope/name; null for a file of our own. */
function folderOf(file) {
  const parts = file.split(sep)
  const at = parts.lastIndexOf('node_modules')
  return at < 0 ? null : parts.slice(0, at + (parts[at + 1].startsWith('@') ? 3 : 2)).join(sep)
}

/** Some packages come with what they depend on already joined into them. */
function withDependencies(folders) {
  for (const folder of folders) {
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    for (const name of Object.keys(dependencies)) {
      const found = name.startsWith('@types/') ? undefined : folderFrom(folder, name)
      if (found) folders.add(found)
    }
  }
  return folders
}

/** Where a package finds another that it depends on. */
function folderFrom(folder, name) {
  const top = folder.slice(0, folder.lastIndexOf('node_modules') + 'node_modules'.length)
  return [join(folder, 'node_modules', name), join(top, name)].find((each) => existsSync(each))
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => NOTICE.test(file))
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`
}

module.exports = { Licences }
