import { expect, test } from 'vitest'
import { startOfDay } from '../../src/format/clock.ts'

test.each([
  ['2024-02-29', 'Asia/Ho_Chi_Minh', '2024-02-28T17:00:00.000Z'],
  ['2024-02-29', 'UTC', '2024-02-29T00:00:00.000Z'],
  ['2024-02-29', 'Asia/Kathmandu', '2024-02-28T18:15:00.000Z'],
  ['2024-07-01', 'America/New_York', '2024-07-01T04:00:00.000Z'],
  // The clock goes forward at 2:00 on 10 March and back at 2:00 on 3 November.
  ['2024-03-10', 'America/New_York', '2024-03-10T05:00:00.000Z'],
  ['2024-03-11', 'America/New_York', '2024-03-11T04:00:00.000Z'],
  ['2024-11-04', 'America/New_York', '2024-11-04T05:00:00.000Z'],
])('the day %s begins in %s at %s', (day, zone, instant) => {
  expect(startOfDay(day, zone).toISOString()).toBe(instant)
})
