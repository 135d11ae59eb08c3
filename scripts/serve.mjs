// Serves the built page on this machine only, and says which address opens it on a sample.
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

const FOLDER = fileURLToPath(new URL('../dist/web', import.meta.url))
const START = '/taskpane.html?sample=defects'

if (!existsSync(FOLDER)) {
  console.error('dist/web is not there: run `npm run build` first.')
  process.exit(1)
}

const files = sirv(FOLDER, { dev: true, etag: true })
const server = createServer((request, response) => {
  if (request.url === '/') {
    response.writeHead(302, { Location: START }).end()
    return
  }
  files(request, response, () => response.writeHead(404).end('Not found'))
})

function listen(port) {
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE') throw error
    listen(port + 1)
  })
  server.listen(port, 'localhost', () => {
    server.removeAllListeners('error')
    console.log(`义教校验已打开示例 · Yijiao with a sample open: http://localhost:${server.address().port}${START}`)
    console.log('按 Ctrl+C 结束 · Ctrl+C to stop')
  })
}

listen(Number(process.env.PORT ?? 3000))
