/** Every text of 设置, in one language. They load with the tab. */
export interface SettingsTexts {
  readonly language: string
  readonly live: string
  readonly edition: string
  readonly noEdition: string
  readonly roster: string
  readonly rosterHelp: string
  readonly rosterExample: string
  readonly rosterInUse: (source: 'given' | 'workbook' | 'city' | 'table', count: number) => string
  readonly save: string
  readonly rosterCount: (count: number) => string
  readonly version: (version: string) => string
  readonly openFirst: string
}
