/** The source of a file of rules without the texts that only the catalogue prints. */
declare function withoutCatalogueTexts(this: { readonly resourcePath: string }, source: string): string

export default withoutCatalogueTexts
