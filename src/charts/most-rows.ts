import type { Language } from '../quantity/language.ts'

/** Rows that one picture can show; five hundred bars are a table. */
export const MOST_ROWS = 60

/** Says that a chart shows only the first of many rows; the table has all of them. */
export function shortenedNote(rows: number, language: Language): readonly string[] {
  if (rows <= MOST_ROWS) return []
  return [
    language === 'vi'
      ? `Biểu đồ vẽ ${MOST_ROWS} trong ${rows} dòng; bảng dưới đây có đủ.`
      : `The chart shows ${MOST_ROWS} of ${rows} rows; the table below has them all.`,
  ]
}
