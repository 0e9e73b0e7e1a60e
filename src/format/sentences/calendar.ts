import { clockOf } from '../clock.ts'
import { capitalize } from '../capital.ts'
import { formatDate, formatDayInText } from '../date.ts'
import { formatPeriod } from '../period.ts'
import { tie } from '../space.ts'
import { formatWeekday } from '../weekday.ts'
import type { Language } from '../../quantity/language.ts'

/** A day with its weekday, and the hour where it is known: `Thứ Năm, 29/02/2024, 08:00`. */
export function describeMoment(at: string, timezone: string, language: Language): string {
  const { day, hour, minute } = isDay(at) ? { day: at } : clockOf(at, timezone)
  const date = `${capitalize(formatWeekday(day, language))}, ${formatDate(day, { language })}`
  return hour === undefined ? date : `${date}, ${hour}:${minute ?? ''}`
}

/** `Tháng 4/2024`, as it heads a part of the calendar. */
export function describeMonth(month: string, language: Language): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return capitalize(formatPeriod({ kind: 'month', year, month: number }, { language }))
}

/** `Dự kiến ngày 15/01/2024; phát hành muộn hơn.` */
export function describeLate(plannedDay: string, language: Language): string {
  return language === 'vi'
    ? `Dự kiến ${formatDayInText(plannedDay, { language })}; phát hành muộn hơn.`
    : `Planned for ${formatDate(plannedDay, { language })}; published later.`
}

/** `Giờ ghi theo giờ Việt Nam (UTC+7).`; elsewhere by the name of the zone. `at` is an instant at which the offset counts. */
export function describeZone(timezone: string, at: Date, language: Language): string {
  const { day, hour, minute } = clockOf(at, timezone)
  const shown = Date.parse(`${day}T${hour}:${minute}:00Z`)
  const offset = Math.round((shown - Math.floor(at.getTime() / 60_000) * 60_000) / 60_000)
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  const sign = offset < 0 ? '\u2212' : '+'
  const utc = `UTC${sign}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`
  if (VIETNAM.has(timezone))
    return language === 'vi' ? `Giờ ghi theo giờ Việt Nam (${utc}).` : `Times are those of Vietnam (${utc}).`
  return language === 'vi'
    ? `Giờ ghi theo múi giờ ${timezone} (${utc}).`
    : `Times are those of the zone ${timezone} (${utc}).`
}

/** `Số tiếp theo sau số 02`: a number that has only a date so far. */
export function describeNumberAfter(number: string, language: Language): string {
  return language === 'vi'
    ? `Số tiếp theo, sau ${tie('số', number)}`
    : `The number after ${tie('number', number)}`
}

function isDay(at: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(at)
}

const VIETNAM: ReadonlySet<string> = new Set(['Asia/Ho_Chi_Minh', 'Asia/Saigon', 'Asia/Hanoi'])
