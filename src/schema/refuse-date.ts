import { problem } from '../problems/make-problem.ts'
import type { Tell } from './tell.ts'

/** A day is written `2024-02-29`, and exists. */
export function refuseDate(text: string): Tell | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)
  if (!found) return (place) => problem('bad-date', place, { text })
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  if (isDay(year, month, day)) return undefined
  return (place) => problem('bad-date/no-such-day', place, { day, month, year })
}

/** A moment is a day, a time and a zone. */
export function refuseInstant(text: string): Tell | undefined {
  const found =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/u.exec(
      text,
    )
  if (!found) return (place) => problem('bad-date/instant', place, { text })
  const wrongDay = refuseDate(found[1] ?? '')
  if (wrongDay !== undefined) return wrongDay
  const [hour, minute, second] = [found[2], found[3], found[4] ?? '00']
  const real = Number(hour ?? 0) < 24 && Number(minute ?? 0) < 60 && Number(second) < 60
  const zone = found[5]
  const written = zone !== undefined && real && /T\d{2}:\d{2}\S*(?:Z|:\d{2})$/u.test(text) && isZone(zone)
  if (written) return undefined
  const time = real && hour !== undefined ? `${hour}:${minute ?? '00'}` : '08:00'
  return (place) =>
    problem('bad-date/instant', place, { text, suggestion: `${found[1] ?? ''}T${time}${zoneOf(zone)}` })
}

/** Words are free; what looks like a day must be one. */
export function refuseAsOf(text: string): Tell | undefined {
  return /^\d{4}-\d{1,2}-\d{1,2}|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/u.test(text) ? refuseDate(text) : undefined
}

function isDay(year: number, month: number, day: number): boolean {
  const made = new Date(Date.UTC(year, month - 1, day))
  return year > 0 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day
}

function isZone(zone: string): boolean {
  return zone === 'Z' || (Number(zone.slice(1, 3)) <= 14 && Number(zone.slice(-2)) < 60)
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined || !isZone(zone)) return '+07:00'
  return zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
}
