/** A part of a unit that its counties are told by: a prefecture of a province, a province of the country. */
export interface UnitPart {
  readonly name: string
  /** Its counties: the bare name, and the one in the roster. */
  readonly counties: readonly { readonly bare: string; readonly county: string }[]
}
