import type { Language } from '../quantity/language.ts'

/** Rows that one picture can show; five hundred bars are a table. */
export const MOST_ROWS = 60

/** Says that a chart shows only the first of many rows; the table has all of them. */
export function shortenedNote(rows: number, language: Language, most = MOST_ROWS): readonly string[] {
  if (rows <= most) return []
  return [
    language === 'vi'
      ? `Biểu đồ vẽ ${most} trong ${rows} dòng; bảng dưới đây có đủ.`
      : `The chart shows ${most} of ${rows} rows; the table below has them all.`,
  ]
}
