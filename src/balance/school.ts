import type { Stage } from './stage'

/** 办学类型. */
export type SchoolKind = 'primary' | 'junior' | 'nineYear' | 'complete' | 'twelveYear' | 'teachingPoint'

/** What a school is that takes no part in the resource test whatever its size. */
export type OutsideKind = 'special' | 'vocational' | 'not-compulsory'

/** How a school's total of a facility was split among its stages. */
export interface Conversion {
  /** The column, e.g. 教学及辅助用房面积. */
  readonly numerator: string
  readonly total: number
  /** Pupils as converted: of this stage, and of all stages of the school. */
  readonly converted: number
  readonly convertedAll: number
  /** total · converted / convertedAll. */
  readonly share: number
}

/** A school in one of its stages: one row of the school sheet. */
export interface School {
  readonly name: string
  /** '' in a workbook that names none. */
  readonly county: string
  readonly stage: Stage
  /** Null where 办学类型 says nothing that is known. */
  readonly kind: SchoolKind | null
  /** Why it takes no part in the resource test; null for a school that does. */
  readonly outside: OutsideKind | null
  /** Month it was built, YYYY-MM; null where that is not known. */
  readonly built: string | null
  /** 在校生数; null where the cell holds no usable number. */
  readonly enrolment: number | null
  /** All other numbers by their column's name, e.g. 教学及辅助用房面积 in ㎡, 教学仪器设备值 in 元; null where blank or unusable. */
  readonly amounts: Readonly<Record<string, number | null>>
  /** Values per pupil by the column's name, where the sheet has those and no pupils. */
  readonly perPupil: Readonly<Record<string, number | null>>
  readonly conversions: readonly Conversion[]
  /** The cell that names it, zero-based; null for schools that come from elsewhere. */
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number } | null
}
