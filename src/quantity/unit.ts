export type UnitKind = 'count' | 'percent' | 'per-mille' | 'amount'

/** A unit of measure. Counts are whole and not negative; per cents of a whole lie in 0–100. */
export interface Unit {
  readonly id: string
  readonly name: string
  readonly nameEn?: string
  readonly kind: UnitKind
  readonly decimals?: number
  /** Other names that may follow a number in the data: `đồng chí` for `đảng viên`. */
  readonly aliases: readonly string[]
}
