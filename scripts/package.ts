import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { version } from '../package.json'
import { packageContents, type Site } from './package/contents'
import type { Files } from './package/files'
import { desktopContents } from './package/desktop'
import { zipOf } from './package/zip'

const ROOT = join(__dirname, '..')
/** Apart from dist/web, which may hold a page built for another way of hosting. */
const WEB = join(ROOT, 'dist/package')
/** For a computer of its own, without a server. */
const DESKTOP = join(ROOT, `dist/义教校验-${version}.zip`)
const HOSTINGS = ['local', 'cdn', '21v']
const USAGE =
  'npm run package [-- --base-url https://host/path [--office-js local|cdn|21v] [--catalogue \\\\server\\share] [--without-cv] [--out dist/yijiao.zip]]'

/** The guides in the package, and where they are in the project. */
const GUIDES = [
  ['部署指南', 'docs/deployment.zh-CN.md'],
  ['deployment', 'docs/deployment.md'],
  ['WPS加载项（试用）', 'docs/wps.zh-CN.md'],
] as const

function main(): void {
  const { values } = parseArgs({
    options: {
      'base-url': { type: 'string' },
      'office-js': { type: 'string', default: 'local' },
      catalogue: { type: 'string', default: '\\\\SERVER\\yijiao' },
      'without-cv': { type: 'boolean', default: false },
      out: { type: 'string', default: join(ROOT, `dist/yijiao-${version}.zip`) },
    },
  })
  const officeJs = values['office-js']
  if (!HOSTINGS.includes(officeJs)) {
    throw new Error(
      `--office-js 只能是 ${HOSTINGS.join('、')}。\n--office-js takes one of ${HOSTINGS.join(', ')}.\n${USAGE}`,
    )
  }
  const forServer = serverPackage(values['base-url'], {
    catalogue: values.catalogue,
    withoutCv: values['without-cv'],
  })
  buildPage(officeJs)
  const web = filesIn(WEB)
  save(DESKTOP, desktopContents(web))
  if (forServer) save(values.out, forServer(web))
}

/**
 * What a server gets, once the page is built; null where no server is named. Tried before the build, so that a wrong address is said at once.
 */
function serverPackage(baseUrl: string | undefined, how: Omit<Site, 'baseUrl'>): ((web: Files) => Files) | null {
  if (baseUrl === undefined) return null
  const sources = {
    manifest: read('manifest.xml'),
    guides: new Map(GUIDES.map(([name, path]) => [name, read(path)])),
  }
  const contents = (web: Files): Files => packageContents(web, sources, { baseUrl, ...how })
  contents(new Map())
  return contents
}

function save(path: string, files: Files): void {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, zipOf(files, sourceTime()))
  console.log(path)
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

function buildPage(officeJs: string): void {
  const webpack = require.resolve('webpack/bin/webpack.js')
  const call = [webpack, '--config-name', 'page', '--env', `officeJs=${officeJs}`, '--output-path', WEB]
  execFileSync(process.execPath, call, { cwd: ROOT, stdio: 'inherit' })
}

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(folder.length + 1).replaceAll(sep, '/'), readFileSync(path)]
    }),
  )
}

/**
 * When the sources were last committed; now, outside a git checkout. Servers tell a changed file by its time and size, so the
 * time may neither be the same in every version nor another one in each package of the same version.
 */
function sourceTime(): Date {
  const git = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: ROOT, encoding: 'utf8' })
  return git.status === 0 ? new Date(Number(git.stdout) * 1000) : new Date()
}

if (require.main === module) {
  try {
    main()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 2
  }
}
