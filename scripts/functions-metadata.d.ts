/** A function as functions.json describes it to Excel. */
export interface FunctionMetadata {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly helpUrl: string
  readonly options?: {
    readonly stream?: boolean
    readonly requiresParameterAddresses?: boolean
    readonly requiresStreamParameterAddresses?: boolean
  }
  readonly parameters: readonly {
    readonly name: string
    readonly description: string
    readonly dimensionality?: 'matrix'
    readonly optional?: boolean
  }[]
  readonly result: { readonly dimensionality?: 'matrix'; readonly type?: string }
}

export interface Metadata {
  readonly allowErrorForDataTypeAny: boolean
  readonly functions: readonly FunctionMetadata[]
}

export declare const FUNCTION_FILES: readonly string[]
export declare function completeMetadata(generated: string): { readonly zh: Metadata; readonly en: Metadata }
