/** The product's version, from package.json. */
declare const YIJIAO_VERSION: string

/** What early.js leaves for the page: whoever takes over carries out the ribbon's actions, those clicked before first. */
declare const yijiaoRibbon: {
  takeOver(carryOut: (action: string, event: Office.AddinCommands.Event) => void): void
}

declare module '*.css'
