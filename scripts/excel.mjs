// Builds the page, serves it over https with a developer's own certificate, and loads the add-in into Excel on this machine
// (`npm run excel`), or says how to load it into Excel on the web (`npm run excel -- web`).
import { execSync, spawn } from 'node:child_process'
import { createServer } from 'node:https'
import { fileURLToPath } from 'node:url'
import { getHttpsServerOptions } from 'office-addin-dev-certs'
import { builtSite } from './site.mjs'

/** The port that manifest.xml names. */
const PORT = 3000
const MANIFEST = fileURLToPath(new URL('../manifest.xml', import.meta.url))
/** Fetched when it is first wanted: with all it needs it is a quarter of what this project would install, and only this command uses it. */
const DEBUGGING = 'office-addin-debugging@5.1.6'

const target = process.argv[2] ?? 'desktop'

function fail(zh, en) {
  console.error(`${zh}\n${en}`)
  process.exit(2)
}

if (target !== 'desktop' && target !== 'web') fail('只能是 desktop 或 web。', 'npm run excel [-- desktop|web]')
if (target === 'desktop' && process.platform !== 'win32' && process.platform !== 'darwin') {
  fail(
    '这台电脑上没有 Excel 桌面版可用（只有 Windows 和 Mac 有）。请改用 npm start 在浏览器里打开，或用 npm run excel -- web 装进 Excel 网页版。',
    'There is no desktop Excel for this system, only for Windows and Mac. Use npm start for the page in a browser, or npm run excel -- web.',
  )
}

async function certificate() {
  try {
    return await getHttpsServerOptions()
  } catch (error) {
    return fail(
      `装不上本机开发证书：${error.message}\n请先运行 npx office-addin-dev-certs install，看它缺什么。`,
      'The development certificate could not be installed: run `npx office-addin-dev-certs install` to see what it lacks.',
    )
  }
}

/** Runs Microsoft's tool that registers the manifest with Excel and opens it; resolves when it is done. */
function debugging(...call) {
  return new Promise((resolve) =>
    spawn('npx', ['--yes', DEBUGGING, ...call.map((word) => `"${word}"`)], { stdio: 'inherit', shell: true }).on(
      'exit',
      resolve,
    ),
  )
}

async function loadIntoExcel() {
  process.once('SIGINT', async () => {
    await debugging('stop', MANIFEST)
    process.exit()
  })
  if ((await debugging('start', MANIFEST, 'desktop', '--app', 'excel')) !== 0) {
    fail('Excel 没有打开加载项，原因见上。', 'Excel did not open the add-in; the reason is above.')
  }
}

execSync('npm run build:page', { stdio: 'inherit' })
const server = createServer(await certificate(), builtSite())
server.once('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error
  fail(`端口 ${PORT} 已被占用，请先关掉占用它的程序。`, `Port ${PORT} is taken: stop what uses it first.`)
})
server.listen(PORT, 'localhost', async () => {
  console.log(`https://localhost:${PORT} · 按 Ctrl+C 结束 · Ctrl+C to stop`)
  if (target === 'desktop') await loadIntoExcel()
  else {
    console.log(`在 Excel 网页版中：开始 › 加载项 › 更多加载项 › 上传我的加载项，选择 ${MANIFEST}`)
    console.log(`In Excel on the web: Home › Add-ins › More Add-ins › Upload My Add-in, and choose ${MANIFEST}`)
  }
})
