// Serves the built page on this machine only, and says which address opens it on a sample.
import { createServer } from 'node:http'
import { builtSite, START } from './site.mjs'

const server = createServer(builtSite())

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
