import type { Figure, SeriesText } from '../../making/series.ts'

/** Figures of organisations, or of groups, one for each period of a list. */
export function byOrg(
  periods: readonly string[],
  rows: Readonly<Record<string, readonly Figure[]>>,
  by: 'org' | 'group' = 'org',
): Pick<SeriesText, 'breakdowns'> {
  const values = Object.fromEntries(
    periods.map((at, i) => [
      at,
      Object.fromEntries(
        Object.entries(rows).flatMap(([id, figures]) => {
          const figure = figures[i]
          return figure === undefined ? [] : [[id, figure]]
        }),
      ),
    ]),
  )
  return { breakdowns: [{ by, kind: 'partial', values }] }
}

/** So many rows of so many figures, none like its neighbours. */
export function numbered(rows: number, width: number): Readonly<Record<string, readonly Figure[]>> {
  return Object.fromEntries(
    Array.from({ length: rows }, (_, row) => [
      `dv-${row + 1}`,
      Array.from({ length: width }, (_, column) => String((row * 13 + column * 7) % 41)),
    ]),
  )
}

export const YEARS = ['2020', '2021', '2022', '2023', '2024']
export const QUARTERS = ['2023', '2024'].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
)

/** Months from January 2021 on. */
export function monthsFrom2021(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, i) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  )
}
