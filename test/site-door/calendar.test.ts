import { expect, test } from 'vitest'
import { NO_BREAK } from '../../src/format/space.ts'
import { calendarPage, type CalendarYear } from '../../src/site/calendar.ts'
import { BASE } from '../making/project.ts'
import { bulletinOf } from './read-project.ts'

const PLANNED = `planned:
  - edition: 2024-07
    title: Số 03
    at: 2024-07
  - edition: 2024-04
    title: Số 02
    at: 2024-04-30
  - edition: 2024-05
    title: Số đặc biệt
    at: 2024-05-06T08:00+07:00
    state: Đã chốt ngày
`

/** `Tháng 04/2024 | Thứ Ba, 30/04/2024 | Số 02 | Dự kiến.`, a line an entry; no-break spaces as plain ones. */
function lines(years: readonly CalendarYear[]): readonly string[] {
  return years.flatMap(({ months }) =>
    months.flatMap(({ name, entries }) =>
      entries.map(({ when, title, lines: said }) =>
        [name, when, title, ...said.map(({ text }) => text)].join(' | ').replaceAll(NO_BREAK, ' '),
      ),
    ),
  )
}

test('lists what is announced by its time: days, instants, and months in which the day is open', () => {
  const bulletin = bulletinOf({ site: PLANNED }, '2024-02-01T09:00+07:00')
  const { coming, zone } = calendarPage(bulletin)
  expect(bulletin.problems.map(({ code, place }) => `${code} ${place.line ?? 0}`)).toEqual([
    'release-on-holiday 15',
  ])
  expect(lines(coming)).toEqual([
    'Tháng 04/2024 | Thứ Ba, 30/04/2024 | Số 02 | Dự kiến. | Ngày nghỉ lễ.',
    'Tháng 05/2024 | Thứ Hai, 06/05/2024, 08:00 | Số đặc biệt | Đã chốt ngày.',
    'Tháng 07/2024 | Chưa định ngày | Số 03 | Dự kiến.',
  ])
  expect(zone).toBe('Giờ ghi theo giờ Việt Nam (UTC+7).')
})

test('lists what is out with its hour on the clock of the site, the latest first', () => {
  const { released } = calendarPage(bulletinOf({}, '2024-02-01T09:00+07:00'))
  expect(lines(released)).toEqual(['Tháng 01/2024 | Thứ Hai, 15/01/2024, 08:00 | Số 01, tháng 01/2024'])
  const far = bulletinOf({ site: 'timezone: America/New_York\n' }, '2024-02-01T09:00+07:00')
  expect(lines(calendarPage(far).released)[0]).toContain('Chủ nhật, 14/01/2024, 20:00')
  expect(calendarPage(far).zone).toBe('Giờ ghi theo múi giờ America/New_York (UTC\u22125).')
})

test.each([
  ['a day, until it has ended', '2024-04-30T23:59+07:00', 0],
  ['a day, once it has ended', '2024-05-01T00:00+07:00', 1],
  ['an instant, when it has passed', '2024-05-06T08:00:01+07:00', 2],
  ['a month, until it has ended', '2024-07-31T23:59+07:00', 2],
  ['a month, once it has ended', '2024-08-01T00:00+07:00', 3],
])('says plainly what is late: %s', (_name, asOf, count) => {
  const { coming } = calendarPage(bulletinOf({ site: PLANNED }, asOf))
  const late = lines(coming).filter((line) => line.includes('Đã quá ngày dự kiến, chưa phát hành.'))
  expect(late).toHaveLength(count)
})

test('calls nothing late that was cancelled', () => {
  const site = PLANNED.replace('at: 2024-04-30\n', 'at: 2024-04-30\n    state: Hủy, gộp vào số 03\n')
  expect(lines(calendarPage(bulletinOf({ site }, '2024-05-02T00:00+07:00')).coming)[0]).toBe(
    'Tháng 04/2024 | Thứ Ba, 30/04/2024 | Số 02 | Hủy, gộp vào số 03.',
  )
})

test('says of a number that is out when it was promised for an earlier day', () => {
  const site = 'planned:\n  - edition: 2024-01\n    title: Số 01\n    at: 2024-01-10\n'
  const { coming, released } = calendarPage(bulletinOf({ site }, '2024-02-01T09:00+07:00'))
  expect(lines(released)[0]).toContain('Dự kiến ngày 10/01/2024; phát hành muộn hơn.')
  expect(lines(coming)).toEqual(['Tháng 04/2024 | Thứ Hai, 15/04/2024 | Số tiếp theo, sau số 1 | Dự kiến.'])
})

test('shows of a number that waits only what was announced of it', () => {
  const waiting = {
    'content/2024-04/edition.yaml': (BASE['content/2024-01/edition.yaml'] ?? '')
      .replace('edition: 2024-01', 'edition: 2024-04')
      .replace('Số 01, tháng 01/2024', 'Quý đầu năm vượt xa dự tính')
      .replace('2024-01-15T08:00+07:00', '2024-04-26T08:00+07:00'),
    'content/2024-04/ket-nap-2023.mdx': BASE['content/2024-01/ket-nap-2023.mdx'] ?? '',
  }
  const page = calendarPage(bulletinOf({ site: PLANNED, files: waiting }, '2024-02-01T09:00+07:00'))
  expect(JSON.stringify(page)).not.toMatch(/Quý đầu năm|26\/04|2024-04-26/)
  expect(lines(page.coming)[0]).toContain('Số 02')
})

test('speaks English', () => {
  const { coming, zone } = calendarPage(
    bulletinOf({ site: PLANNED, language: 'en' }, '2024-05-01T09:00+07:00'),
  )
  expect(lines(coming)).toEqual([
    'April 2024 | Tuesday, 30 April 2024 | Số 02 | Past its planned date, not yet published.',
    'May 2024 | Monday, 6 May 2024, 08:00 | Số đặc biệt | Đã chốt ngày.',
    'July 2024 | Day not settled | Số 03 | Planned.',
  ])
  expect(zone).toBe('Times are those of Vietnam (UTC+7).')
})
