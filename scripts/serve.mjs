// Serves the built page on this machine only, and says which address opens it on a sample.
import { createServer } from 'node:http'
import { builtSite, START } from './site.mjs'

let port = Number(process.env.PORT ?? 3000)

const server = createServer(builtSite())
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error
  server.listen(++port, 'localhost')
})
server.on('listening', () => {
  console.log(`义教校验已打开示例 · Yijiao with a sample open: http://localhost:${port}${START}`)
  console.log('按 Ctrl+C 结束 · Ctrl+C to stop')
})
server.listen(port, 'localhost')
