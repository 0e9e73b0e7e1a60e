import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { writeCalendar, type CalendarEvent } from '../../src/format/icalendar.ts'

const EVENT: CalendarEvent = {
  uid: 'tag:vi-du.vn,2024:editions/2024-01',
  stamp: new Date('2024-01-15T01:00:00Z'),
  at: new Date('2024-01-15T01:00:00Z'),
  summary: 'Số 01',
  status: 'CONFIRMED',
}

function write(...events: readonly Partial<CalendarEvent>[]): string {
  const all = events.map((event) => ({ ...EVENT, ...event }))
  return writeCalendar({ name: 'Bản tin', product: '-//vi-du//VI', language: 'vi', events: all })
}

/** Reads a calendar as strictly as RFC 5545 is written, which `ical.js` alone does not. */
function read(text: string) {
  expect(text.endsWith('\r\n')).toBe(true)
  for (const line of text.slice(0, -2).split('\r\n')) {
    expect(line).not.toMatch(/[\r\n]/)
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(Buffer.from(line).toString('utf8')).toBe(line)
    expect(line).toMatch(/^(?: |[A-Z][A-Z0-9-]*(?:;[A-Z][A-Z0-9-]*=[^:;,"]+)*:)/)
  }
  const calendar = new ICAL.Component(ICAL.parse(text) as [])
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  const events = calendar.getAllSubcomponents('vevent')
  const uids = events.map((event) => String(event.getFirstPropertyValue('uid')))
  expect(new Set(uids).size).toBe(uids.length)
  for (const event of events) {
    for (const once of ['uid', 'dtstamp', 'dtstart', 'summary', 'status'])
      expect(event.getAllProperties(once)).toHaveLength(1)
    expect(String(event.getFirstPropertyValue('dtstamp'))).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  }
  return events.map((event) => new ICAL.Event(event))
}

test('writes an instant in UTC', () => {
  const [event] = read(write({}))
  expect(event?.startDate.toString()).toBe('2024-01-15T01:00:00Z')
  expect(write({})).toContain('\r\nDTSTART:20240115T010000Z\r\n')
})

test.each([
  ['a day as that day alone', '2024-02-29', '2024-02-29', '2024-03-01'],
  ['the last day of a year', '2024-12-31', '2024-12-31', '2025-01-01'],
  ['a month as all of its days', '2024-04', '2024-04-01', '2024-05-01'],
  ['December', '2024-12', '2024-12-01', '2025-01-01'],
])('writes %s', (_name, at, from, to) => {
  const [event] = read(write({ at }))
  expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
    true,
    from,
    to,
  ])
})

test('keeps every word, whatever signs are in it and however long it is', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'ế', '😀', ',', ';', '\\', '\n', ':', ' ', '"'),
    maxLength: 300,
  })
  fc.assert(
    fc.property(letters, letters, (summary, description) => {
      const [event] = read(write({ summary, description }))
      expect([event?.summary, event?.description]).toEqual([summary, description])
    }),
  )
})

test('folds after 75 octets and never within a letter', () => {
  const long = write({ summary: `${'a'.repeat(75 - 'SUMMARY;LANGUAGE=vi:'.length)}b` })
  expect(long).toContain(`SUMMARY;LANGUAGE=vi:${'a'.repeat(55)}\r\n b\r\n`)
})
