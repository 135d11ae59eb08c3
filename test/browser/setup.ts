import type { BrowserServer } from 'playwright-core'
import { launchServer } from './launch'

export let server: BrowserServer

/** Starts the browser that all these tests open their pages in. */
export default async function setup(): Promise<void> {
  server = await launchServer()
  process.env.YIJIAO_TEST_BROWSER = server.wsEndpoint()
}
