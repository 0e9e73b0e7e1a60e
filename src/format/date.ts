import type { Language } from '../quantity/language.ts'
import { clockOf } from './clock.ts'
import { MONTHS } from './months.ts'
import { tie } from './space.ts'
import type { Register } from './value.ts'

/**
 * A day `YYYY-MM-DD` as `28/02/2024`, or long as `ngày 05 tháng 8 năm 2023`: official letters put a zero before days under 10 and
 * before months 1 and 2, so that they cannot be altered. Spoken dates are always long: a screen reader says "28 trên 02". English has
 * one form, `28 February 2024`: half of its readers take 05/03 for the third of May.
 */
export function formatDate(day: string, { language, long, register }: DateStyle): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? []
  if (year === undefined || month === undefined || date === undefined)
    throw new RangeError(`not a day: ${day}`)
  switch (language) {
    case 'vi':
      if (long !== true && register !== 'spoken') return `${date}/${month}/${year}`
      return [tie('ngày', date), tie('tháng', writtenMonth(Number(month))), tie('năm', year)].join(' ')
    case 'en':
      return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
  }
}

/** A day inside a sentence: `ngày 28/02/2024`; in English the date alone. */
export function formatDayInText(day: string, style: DateStyle): string {
  const date = formatDate(day, style)
  return style.language === 'vi' && !date.startsWith('ngày') ? tie('ngày', date) : date
}

/**
 * An instant with zone, shown on the clock of the site's time zone: `09:01, 28/02/2024`, long `09:01, ngày 28 tháng 02 năm 2024`,
 * spoken `9 giờ 01 phút, ngày 28 tháng 02 năm 2024`.
 */
export function formatInstant(instant: string | Date, timezone: string, style: DateStyle): string {
  const { day, hour, minute } = clockOf(instant, timezone)
  const date = formatDate(day, style)
  if (style.register !== 'spoken') return `${hour}:${minute}, ${date}`
  switch (style.language) {
    case 'vi':
      return `${tie(String(Number(hour)), 'giờ', minute, 'phút')}, ${date}`
    case 'en':
      return `${hour}:${minute} on ${date}`
  }
}

/** The day `YYYY-MM-DD` on which an instant falls in a time zone. */
export function dayOf(instant: string | Date, timezone: string): string {
  return clockOf(instant, timezone).day
}

/** The month of official letters: `01` and `02`, then `3` to `12`. */
function writtenMonth(month: number): string {
  return month < 3 ? `0${month}` : String(month)
}

export interface DateStyle {
  readonly language: Language
  readonly long?: boolean | undefined
  readonly register?: Register | undefined
}
