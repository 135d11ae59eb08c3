/** Which API sets the pretended Excel has, and how it presents itself. */
export interface OfficeProfile {
  /** The highest ExcelApi version, such as 1.9 (as a pair, since 1.9 is older than 1.13). */
  readonly excelApi: readonly [number, number]
  readonly displayLanguage: string
  /** Which Excel it is: a blank cell in a range of a function's arguments is 0 on PC and Mac, and null on the web. */
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac'
  readonly documentMode: 'readWrite' | 'readOnly'
  /** Whether Excel ever tells office.js that it is ready. */
  readonly ready: boolean
}

export const CURRENT_EXCEL: OfficeProfile = {
  excelApi: [1, 20],
  displayLanguage: 'zh-CN',
  platform: 'OfficeOnline',
  documentMode: 'readWrite',
  ready: true,
}

/** A ribbon command as Office calls it: it must say when it is done. */
type Command = (event: { completed: () => void }) => void

/** The ribbon's side of the pretended Excel. */
export interface Ribbon {
  readonly commands: Map<string, Command>
  /** Whether the add-in has asked for its pane. */
  paneShown: boolean
}

/**
 * Office as far as the add-in uses it: what the client library brings, and what office.js itself and Excel around it would
 * add (onReady, context, the ribbon's actions, the pane).
 */
export function officeObject(webExtension: object, profile: OfficeProfile, ribbon: Ribbon): object {
  const info = { host: 'Excel', platform: profile.platform }
  return {
    ...webExtension,
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
    onReady: (callback?: (info: object) => void) => {
      if (!profile.ready) return new Promise(() => {})
      callback?.(info)
      return Promise.resolve(info)
    },
    context: {
      ...info,
      displayLanguage: profile.displayLanguage,
      contentLanguage: profile.displayLanguage,
      diagnostics: { ...info, version: '16.0.0.0' },
      document: { mode: profile.documentMode },
      requirements: { isSetSupported: (name: string, version = '1.1') => isSetSupported(profile, name, version) },
    },
    actions: { associate: (id: string, command: Command) => void ribbon.commands.set(id, command) },
    addin: {
      showAsTaskpane: () => Promise.resolve(void (ribbon.paneShown = true)),
      hide: () => Promise.resolve(void (ribbon.paneShown = false)),
    },
  }
}

/** Sets with unknown names are off, among them RichApiRuntime: the short form of load, which the host does not speak. */
function isSetSupported({ excelApi }: OfficeProfile, name: string, version: string): boolean {
  if (name === 'SharedRuntime' || name === 'CustomFunctionsRuntime') return true
  if (name !== 'ExcelApi') return false
  const [major, minor] = version.split('.').map(Number)
  return major < excelApi[0] || (major === excelApi[0] && minor <= excelApi[1])
}
