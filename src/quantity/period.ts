/**
 * A stretch of time that a figure speaks of, in normal form: `3M` is stored as `Q1`, `6M` as `H1`, `12M` as the year.
 * `year` and `endYear` are calendar years; a school year 2023–2024 has `year` 2023.
 */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  /** The first `months` of the year, cumulative; never 3, 6 or 12. */
  | { readonly kind: 'months'; readonly year: number; readonly months: number }
  | { readonly kind: 'school-year'; readonly year: number }
  | { readonly kind: 'years'; readonly year: number; readonly endYear: number }
