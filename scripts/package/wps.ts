import { strFromU8, strToU8 } from 'fflate'
import { version } from '../../package.json'
import type { Files } from './files'
import { isOfThePage } from './desktop'

/** The add-in's own files, which WPS asks the add-in's folder for. */
const ADDIN = 'wps/'
/** Where its ribbon finds the pages: beside its own folder on a server; in its folder on a computer. */
const PAGES = "PAGES_AT = '../'"
const PAGES_HERE = "PAGES_AT = ''"

/** What WPS reads of add-ins: older versions the one, newer ones the other. */
const LISTS = ['jsplugins.xml', 'publish.xml']

/** What an administrator needs for WPS: lists that name the office's server, and the add-in as a folder for computers without one. */
export function wpsContents(web: Files, baseUrl: string): Files {
  const contents = new Map<string, Uint8Array>()
  const address = `${baseUrl.replace(/\/+$/, '')}/wps/`.replaceAll('&', '&amp;')
  const online = `<jspluginonline name="yijiao" type="et" url="${address}" enable="enable" install="null"/>`
  const folder = `yijiao_${version}`
  const local = `<jsplugin name="yijiao" type="et" url="${folder}" version="${version}" enable="enable_dev" install="null" customDomain=""/>`
  for (const name of LISTS) {
    contents.set(`WPS/有服务器/${name}`, listOf(online))
    contents.set(`WPS/无服务器/jsaddons/${name}`, listOf(local))
  }
  for (const [path, bytes] of folderOf(web)) contents.set(`WPS/无服务器/jsaddons/${folder}/${path}`, bytes)
  return contents
}

const listOf = (entry: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n  ${entry}\n</jsplugins>\n`)

/** The add-in with the pages in one folder. Its probe stays where it is built for. */
function folderOf(web: Files): Files {
  const folder = new Map<string, Uint8Array>()
  for (const [path, bytes] of web) {
    if (isOfThePage(path) || path.startsWith(`${ADDIN}probe.`)) folder.set(path, bytes)
    else if (path === `${ADDIN}main.js`) folder.set('main.js', strToU8(strFromU8(bytes).replace(PAGES, PAGES_HERE)))
    else if (path.startsWith(ADDIN)) folder.set(path.slice(ADDIN.length), bytes)
  }
  return folder
}
