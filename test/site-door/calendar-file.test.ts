import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarFile } from '../../src/site/calendar-file.ts'
import { bulletinOf } from './read-project.ts'

const PLANNED = `planned:
  - edition: 2024-04
    title: Số 02
    at: 2024-04-15
  - edition: 2024-07
    title: Số 03
    at: 2024-07
    state: Hủy
`

function events(text: string) {
  return new ICAL.Component(ICAL.parse(text) as []).getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    stamp: String(event.getFirstPropertyValue('dtstamp')),
    start: String(event.getFirstPropertyValue('dtstart')),
    status: event.getFirstPropertyValue('status'),
    url: event.getFirstPropertyValue('url'),
    summary: event.getFirstPropertyValue('summary'),
  }))
}

test('holds what is out and what is announced, under names that last', () => {
  const text = calendarFile(bulletinOf({ site: PLANNED }, '2024-02-01T09:00+07:00'))
  expect(events(text)).toEqual([
    {
      uid: 'tag:ban-tin.vi-du.vn,2024:editions/2024-01',
      stamp: '2024-01-15T01:00:00Z',
      start: '2024-01-15T01:00:00Z',
      status: 'CONFIRMED',
      url: 'https://ban-tin.vi-du.vn/editions/2024-01/',
      summary: 'Bản tin Huyện Mẫu: Số 01, tháng 01/2024',
    },
    {
      uid: 'tag:ban-tin.vi-du.vn,2024:editions/2024-04',
      stamp: '2024-02-01T02:00:00Z',
      start: '2024-04-15',
      status: 'TENTATIVE',
      url: null,
      summary: 'Bản tin Huyện Mẫu: Số 02',
    },
    {
      uid: 'tag:ban-tin.vi-du.vn,2024:editions/2024-07',
      stamp: '2024-02-01T02:00:00Z',
      start: '2024-07-01',
      status: 'CANCELLED',
      url: null,
      summary: 'Bản tin Huyện Mẫu: Số 03',
    },
  ])
})

test('keeps the name of a number when it comes out, and tells of no address where there is none', () => {
  const wish = { site: PLANNED.replace('2024-04', '2024-01'), url: 'mailto:van-phong@vi-du.vn' }
  const before = events(calendarFile(bulletinOf(wish, '2024-01-01T09:00+07:00')))
  const after = events(calendarFile(bulletinOf(wish, '2024-02-01T09:00+07:00')))
  expect(before[0]).toMatchObject({
    uid: 'tag:van-phong@vi-du.vn,2024:editions/2024-01',
    status: 'TENTATIVE',
  })
  expect(after[0]).toMatchObject({ uid: before[0]?.uid, status: 'CONFIRMED', url: null })
})
