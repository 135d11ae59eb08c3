export declare const FLOOR: Readonly<Record<'chrome' | 'firefox' | 'safari', string>>
export declare const SYNTAX: string
export declare const BROWSERS: string[]
