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
