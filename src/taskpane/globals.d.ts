/** The product's version, from package.json. */
declare const YIJIAO_VERSION: string
/** Where office.js is loaded from: our own folder, or one of Microsoft's. */
declare const YIJIAO_OFFICE_JS: string

declare module '*.css'
