import { expect, test } from 'vitest'
import {
  describeLate,
  describeMoment,
  describeMonth,
  describeNumberAfter,
  describeZone,
} from '../../../src/format/sentences/calendar.ts'
import { describeChangeHead } from '../../../src/format/sentences/changes.ts'
import { NO_BREAK } from '../../../src/format/space.ts'

const plain = (text: string): string => text.replaceAll(NO_BREAK, ' ')
const ZONE = 'Asia/Ho_Chi_Minh'

test.each([
  ['2024-02-29', 'Thứ Năm, 29/02/2024', 'Thursday, 29 February 2024'],
  ['2024-03-03', 'Chủ nhật, 03/03/2024', 'Sunday, 3 March 2024'],
  ['2024-02-29T08:00+07:00', 'Thứ Năm, 29/02/2024, 08:00', 'Thursday, 29 February 2024, 08:00'],
  // 18:30 in London is half past one of the next day in Vietnam.
  ['2024-02-29T18:30Z', 'Thứ Sáu, 01/03/2024, 01:30', 'Friday, 1 March 2024, 01:30'],
])('says %s as “%s”', (at, vi, en) => {
  expect(plain(describeMoment(at, ZONE, 'vi'))).toBe(vi)
  expect(plain(describeMoment(at, ZONE, 'en'))).toBe(en)
})

test.each([
  [ZONE, '2024-02-29T00:00Z', 'Giờ ghi theo giờ Việt Nam (UTC+7).', 'Times are those of Vietnam (UTC+7).'],
  [
    'Asia/Kathmandu',
    '2024-02-29T00:00Z',
    'Giờ ghi theo múi giờ Asia/Kathmandu (UTC+5:45).',
    'Times are those of the zone Asia/Kathmandu (UTC+5:45).',
  ],
  [
    'America/St_Johns',
    '2024-02-29T00:00:31Z',
    'Giờ ghi theo múi giờ America/St_Johns (UTC−3:30).',
    'Times are those of the zone America/St_Johns (UTC−3:30).',
  ],
  [
    'America/New_York',
    '2024-07-01T00:00Z',
    'Giờ ghi theo múi giờ America/New_York (UTC−4).',
    'Times are those of the zone America/New_York (UTC−4).',
  ],
])('names the zone %s at %s', (zone, at, vi, en) => {
  expect(describeZone(zone, new Date(at), 'vi')).toBe(vi)
  expect(describeZone(zone, new Date(at), 'en')).toBe(en)
})

test('says what is late, what comes next and what was changed, in both languages', () => {
  expect(plain(describeLate('2024-01-10', 'vi'))).toBe('Dự kiến ngày 10/01/2024; phát hành muộn hơn.')
  expect(plain(describeLate('2024-01-10', 'en'))).toBe('Planned for 10 January 2024; published later.')
  expect(plain(describeNumberAfter('02', 'vi'))).toBe('Số tiếp theo, sau số 02')
  expect(plain(describeNumberAfter('02', 'en'))).toBe('The number after number 02')
  expect(plain(describeMonth('2024-02', 'vi'))).toBe('Tháng 02/2024')
  expect(plain(describeMonth('2024-02', 'en'))).toBe('February 2024')
  expect(describeChangeHead('correction', 'ngày 17 tháng 10 năm 2025', 'vi')).toBe(
    'Đính chính ngày 17 tháng 10 năm 2025',
  )
  expect(describeChangeHead('revision', '10 July 2025', 'en')).toBe('Revision, 10 July 2025')
})
