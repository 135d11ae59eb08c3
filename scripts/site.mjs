import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

/** The page with a sample open, as `?sample=` (a path beside the page) asks for it. */
export const START = '/taskpane.html?sample=assets/samples/sample.xlsx'

const FOLDER = fileURLToPath(new URL('../dist/web', import.meta.url))

/** Answers GET and HEAD from the built page's folder, `/` with its start address; ends the program where nothing is built. */
export function builtSite() {
  if (!existsSync(FOLDER)) {
    console.error('dist/web 还没有生成，请先运行 npm run build。 · dist/web is not there: run `npm run build` first.')
    process.exit(2)
  }
  const files = sirv(FOLDER, { dev: true, etag: true })
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    if (request.url === '/') {
      response.writeHead(302, { Location: START }).end()
      return
    }
    files(request, response, () => response.writeHead(404).end('Not found'))
  }
}
