import type { Language } from '../quantity/language.ts'

/** The day of the week of a day `YYYY-MM-DD`: `thứ Hai`, `Chủ nhật`. */
export function formatWeekday(day: string, language: Language): string {
  return WEEKDAYS[language][new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? ''
}

/** Sunday first. The number of the day is a proper name in Vietnamese and takes a capital. */
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'Chủ nhật',
    'thứ\u00a0Hai',
    'thứ\u00a0Ba',
    'thứ\u00a0Tư',
    'thứ\u00a0Năm',
    'thứ\u00a0Sáu',
    'thứ\u00a0Bảy',
  ],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}
