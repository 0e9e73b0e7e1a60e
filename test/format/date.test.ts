import { describe, expect, test } from 'vitest'
import { dayOf, formatDate, formatDayInText, formatInstant } from '../../src/format/date.ts'
import { nb } from './making.ts'

const ZONE = 'Asia/Ho_Chi_Minh'

describe('dates', () => {
  test.each([
    ['2024-02-28', '28/02/2024', 'ngày␣28 tháng␣02 năm␣2024', '28 February 2024'],
    ['2023-08-05', '05/08/2023', 'ngày␣05 tháng␣8 năm␣2023', '5 August 2023'],
    ['2024-01-10', '10/01/2024', 'ngày␣10 tháng␣01 năm␣2024', '10 January 2024'],
    ['2024-12-31', '31/12/2024', 'ngày␣31 tháng␣12 năm␣2024', '31 December 2024'],
  ])('%s is %s, long %s', (day, short, long, english) => {
    expect(formatDate(day, { language: 'vi' })).toBe(short)
    expect(formatDate(day, { language: 'vi', long: true })).toBe(nb(long))
    expect(formatDate(day, { language: 'vi', register: 'spoken' })).toBe(nb(long))
    expect(formatDate(day, { language: 'en', long: true })).toBe(english)
    expect(formatDate(day, { language: 'en' })).toBe(english)
  })

  test('carries its word inside a sentence', () => {
    expect(formatDayInText('2024-06-20', { language: 'vi' })).toBe(nb('ngày␣20/06/2024'))
    expect(formatDayInText('2024-06-20', { language: 'vi', long: true })).toBe(nb('ngày␣20 tháng␣6 năm␣2024'))
    expect(formatDayInText('2024-06-20', { language: 'en' })).toBe('20 June 2024')
  })
})

describe('instants', () => {
  const instant = '2024-02-28T09:01:00+07:00'

  test('stand on the clock of the site, whatever zone they are written in', () => {
    expect(formatInstant(instant, ZONE, { language: 'vi' })).toBe('09:01, 28/02/2024')
    expect(formatInstant('2024-02-28T02:01:00Z', ZONE, { language: 'vi' })).toBe('09:01, 28/02/2024')
    expect(formatInstant(instant, 'America/New_York', { language: 'vi' })).toBe('21:01, 27/02/2024')
  })

  test('have a long and a spoken form', () => {
    expect(formatInstant(instant, ZONE, { language: 'vi', long: true })).toBe(
      nb('09:01, ngày␣28 tháng␣02 năm␣2024'),
    )
    expect(formatInstant(instant, ZONE, { language: 'vi', register: 'spoken' })).toBe(
      nb('9␣giờ␣01␣phút, ngày␣28 tháng␣02 năm␣2024'),
    )
    expect(formatInstant(instant, ZONE, { language: 'en', long: true })).toBe('09:01, 28 February 2024')
  })

  test('show midnight as 00, and the day that has begun', () => {
    expect(formatInstant('2024-02-28T17:00:00Z', ZONE, { language: 'vi' })).toBe('00:00, 29/02/2024')
    expect(dayOf('2024-02-28T17:00:00Z', ZONE)).toBe('2024-02-29')
  })
})
