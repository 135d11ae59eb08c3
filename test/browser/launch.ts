import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core'

/** Where the browsers that can run these tests usually are. */
const USUAL_PLACES = [
  process.env.CHROMIUM,
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * What a browser does without. The suggestions below its address bar are two pages of their own, which every window loads though nobody sees it: they
 * took as long as ours. A spare process is started at every page, for one that may come. The rest is what Playwright asks for itself, since a browser
 * heeds only the last list that it is given.
 */
// prettier-ignore
const NOT_WANTED = [
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess',
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding', 'ThirdPartyStoragePartitioning',
  'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin',
  'LensOverlay', 'MediaRouter', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
  'msForceBrowserSignIn', 'msEdgeUpdateLaunchServicesPreferredVersion',
]

/**
 * Hardly a page of a test lives long enough to be worth a compiler that optimises: what that made goes with the page. The code of the plain one stays for
 * the next page, unless it is given up as unused between them.
 */
const COMPILED_PLAINLY = '--js-flags=--no-opt --no-maglev --always-sparkplug --no-flush-bytecode'

/** The browser that all tests share; where there is none, one of its own. */
export function launch(): Promise<Browser> {
  const shared = process.env.YIJIAO_TEST_BROWSER
  return shared === undefined ? chromium.launch(launchOptions()) : chromium.connect(shared)
}

/** A browser that others connect to. */
export function launchServer(): Promise<BrowserServer> {
  return chromium.launchServer(launchOptions())
}

function launchOptions(): LaunchOptions {
  const executablePath = USUAL_PLACES.find((path) => path !== undefined && existsSync(path))
  if (!executablePath) {
    throw new Error(
      'These tests need Chrome, Edge or Chromium. Install one, or name its program in the variable CHROMIUM.',
    )
  }
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      COMPILED_PLAINLY,
      `--disable-features=${NOT_WANTED.join()}`,
    ],
  }
}
