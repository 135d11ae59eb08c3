import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

let server: ChildProcess
let origin = ''

beforeAll(async () => {
  server = spawn(process.execPath, [join(__dirname, '../../scripts/serve.mjs')], {
    env: { ...process.env, PORT: '3917' },
  })
  const said = await new Promise<string>((resolve) => server.stdout!.once('data', (text) => resolve(String(text))))
  origin = /http:\/\/localhost:\d+/.exec(said)![0]
})

afterAll(() => {
  server.kill()
})

test.each(['GET', 'HEAD'])('%s is answered, and its type is not to be guessed', async (method) => {
  const answer = await fetch(`${origin}/taskpane.html`, { method })
  expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([200, 'nosniff'])
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
  const answer = await fetch(`${origin}/taskpane.html`, { method })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test('what is not there is said to be so', async () => {
  const answer = await fetch(`${origin}/secrets.txt`)
  expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([404, 'nosniff'])
})

test('what office.js shows in a frame where the add-in is not trusted is there, and may be shown', async () => {
  const page = await (await fetch(`${origin}/excel.html`)).text()
  expect(page).toContain("frame-src 'self'")
  const parts = ['index.html', 'AgaveErrorUX.js', 'style/AgaveErrorUX.css', 'images/moe_status_icons.png']
  const answers = await Promise.all(parts.map((part) => fetch(`${origin}/office/AgaveErrorUX/${part}`)))
  expect(answers.map(({ status }) => status)).toEqual(parts.map(() => 200))
})
