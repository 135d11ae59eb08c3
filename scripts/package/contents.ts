import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8 } from 'fflate'
import { manifestFor, metadataFor, metadataWithout, withoutFunctions } from '../make-manifest'
import type { Files } from './files'
import { pageOf } from './markdown'
import { wpsContents } from './wps'

export interface Site {
  /** Where the office serves the files: `https://host/path`. */
  readonly baseUrl: string
  /** The shared folder that holds the manifest: `\\server\share`. */
  readonly catalogue: string
  /** Without the function CV, whose name is shorter than Microsoft's documents allow; COEFFICIENT is the same. */
  readonly withoutCv: boolean
}

/** What the package holds besides the page itself, as it lies in the project. */
export interface Sources {
  readonly manifest: string
  /** The guides in Markdown by the name they get in the package, without extension. */
  readonly guides: ReadonlyMap<string, string>
}

const TEMPLATES = 'assets/templates/'
const METADATA = /^functions\/functions(\.[\w-]+)?\.json$/

/** Everything a server and its administrator need: the page's files under `web/`, the rest beside it. */
export function packageContents(web: Files, sources: Sources, site: Site): Files {
  const manifest = manifestFor(sources.manifest, site.baseUrl)
  const contents = new Map<string, Uint8Array>()
  for (const [path, bytes] of web) {
    contents.set(`web/${path}`, METADATA.test(path) ? metadataOf(bytes, site) : bytes)
    if (path.startsWith(TEMPLATES)) contents.set(`空白表/${path.slice(TEMPLATES.length)}`, bytes)
  }
  contents.set('web/web.config', strToU8(own('web.config')))
  contents.set('nginx.conf', strToU8(nginxFor(site.baseUrl)))
  contents.set('yijiao-manifest.xml', strToU8(manifest))
  contents.set('不含函数/yijiao-manifest.xml', strToU8(withoutFunctions(manifest)))
  contents.set('trusted-catalogue.reg', registryFile(site.catalogue))
  for (const [path, bytes] of wpsContents(web, site.baseUrl)) contents.set(path, bytes)
  for (const [name, text] of sources.guides) contents.set(`${name}.html`, strToU8(pageOf(text)))
  return contents
}

/** The metadata of the functions, with help addresses of the office's own server. */
function metadataOf(bytes: Uint8Array, { baseUrl, withoutCv }: Site): Uint8Array {
  const metadata = metadataFor(strFromU8(bytes), baseUrl)
  return strToU8(withoutCv ? metadataWithout(metadata, 'CV') : metadata)
}

function own(name: string): string {
  return readFileSync(join(__dirname, name), 'utf8')
}

function nginxFor(baseUrl: string): string {
  const { hostname, port, pathname } = new URL(baseUrl)
  const values: Record<string, string> = { host: hostname, port: port || '443', path: pathname.replace(/\/$/, '') }
  return own('nginx.conf').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name])
}

const SHARED_FOLDER = /^\\\\[^\\"]+\\[^"\r\n]+$/

/** regedit reads version 5.00 files in UTF-16 with its mark, so a folder may have a Chinese name; a backslash is written twice. */
function registryFile(catalogue: string): Uint8Array {
  if (!SHARED_FOLDER.test(catalogue)) {
    throw new Error(
      `共享文件夹要写成 \\\\服务器\\共享名，不能用盘符：${catalogue}\nA shared folder is written \\\\server\\share: ${catalogue}`,
    )
  }
  const text = own('trusted-catalogue.reg')
    .replace('{{catalogue}}', () => catalogue.replaceAll('\\', '\\\\'))
    .replaceAll('\n', '\r\n')
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
}
