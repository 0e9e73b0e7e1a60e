/** What the clock of a time zone shows at an instant. */
export function clockOf(instant: string | Date, timezone: string): Clock {
  const parts = clockFace(timezone).formatToParts(new Date(instant))
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((part) => part.type === type)?.value ?? ''
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    hour: part('hour'),
    minute: part('minute'),
  }
}

/** The instant at which a day `YYYY-MM-DD` begins in a time zone, by the offset that is in force around it. */
export function startOfDay(day: string, timezone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const first = midnight - offsetAt(midnight, timezone)
  return new Date(midnight - offsetAt(first, timezone))
}

/** Milliseconds by which a zone's clock is ahead of UTC. */
function offsetAt(time: number, timezone: string): number {
  const { day, hour, minute } = clockOf(new Date(time), timezone)
  return Date.parse(`${day}T${hour}:${minute}:00Z`) - Math.floor(time / MINUTE) * MINUTE
}

const MINUTE = 60_000

const faces = new Map<string, Intl.DateTimeFormat>()

/** Only the zone's arithmetic is taken from `Intl`, whose Vietnamese dates are not those of official letters. */
function clockFace(timezone: string): Intl.DateTimeFormat {
  const known = faces.get(timezone)
  if (known !== undefined) return known
  const face = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  faces.set(timezone, face)
  return face
}

export interface Clock {
  /** `YYYY-MM-DD` */
  readonly day: string
  /** `00` to `23` */
  readonly hour: string
  /** `00` to `59` */
  readonly minute: string
}
