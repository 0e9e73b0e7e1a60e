/**
 * A calendar for programs by RFC 5545: lines end in CRLF and hold at most 75 octets, letters are never cut. Instants are in UTC, so that
 * no zone need be described; days have no hour.
 */
export function writeCalendar({ name, product, language, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${text(product)}`,
    'CALSCALE:GREGORIAN',
    `NAME;LANGUAGE=${language}:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    ...events.flatMap((event) => linesOf(event, language)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

export interface Calendar {
  readonly name: string
  readonly product: string
  readonly language: string
  readonly events: readonly CalendarEvent[]
}

export interface CalendarEvent {
  /** The same in every issue of the calendar. */
  readonly uid: string
  /** When what is said here was last known to be so. */
  readonly stamp: Date
  /** An instant, a day `YYYY-MM-DD`, or a month `YYYY-MM` in which the day is open. */
  readonly at: Date | string
  readonly summary: string
  readonly description?: string
  readonly url?: string
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
}

function linesOf(
  { uid, stamp, at, summary, description, url, status }: CalendarEvent,
  language: string,
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${instant(stamp)}`,
    ...timesOf(at),
    `SUMMARY;LANGUAGE=${language}:${text(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION;LANGUAGE=${language}:${text(description)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    `STATUS:${status}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** A day lasts until the next, a month until the first of the next (3.6.1: the end is not part of the event). */
function timesOf(at: Date | string): readonly string[] {
  if (at instanceof Date) return [`DTSTART:${instant(at)}`]
  const [year = 0, month = 1, day] = at.split('-').map(Number)
  const end = day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1)
  const days = [Date.UTC(year, month - 1, day ?? 1), end].map((time) =>
    instant(new Date(time)).slice(0, 'YYYYMMDD'.length),
  )
  return [`DTSTART;VALUE=DATE:${days[0] ?? ''}`, `DTEND;VALUE=DATE:${days[1] ?? ''}`]
}

/** `20240229T010000Z` */
function instant(time: Date): string {
  return time.toISOString().replace(/[-:]|\.\d+/g, '')
}

/** A value of type TEXT (3.3.11). */
function text(words: string): string {
  return words.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** Cuts a line into pieces of 75 octets; each piece after the first begins with a blank (3.1). */
function fold(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const letter of line) {
    const length = Buffer.byteLength(letter)
    if (octets + length > MOST_OCTETS) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += letter
    octets += length
  }
  return [...pieces, piece].join('\r\n')
}

const MOST_OCTETS = 75
