import { expect, test } from 'vitest'
import { figuresByKey, observation, observations } from '../../src/schema/observation.ts'
import { refuseAsOf, refuseDate, refuseInstant } from '../../src/schema/refuse-date.ts'
import { refusePeriod } from '../../src/schema/refuse-period.ts'
import { idFor, isId, refuseTimezone, refuseUrl } from '../../src/schema/refuse-text.ts'
import type { Tell } from '../../src/schema/tell.ts'

test.each(['2024-02-29', '2023-12-31', '0001-01-01', '2000-02-29'])('%s is a day', (text) => {
  expect(refuseDate(text)).toBeUndefined()
})

test.each([
  '2024-02-30',
  '2023-02-29',
  '1900-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-1-1',
  '1/3/2024',
  '0000-01-01',
  '',
])('%s is no day', (text) => {
  expect(codeOf(refuseDate(text))).toBe('bad-date')
})

test.each([
  '2024-02-28T09:01+07:00',
  '2024-02-28T09:01:30+07:00',
  '2024-02-28T02:01Z',
  '2024-02-28T02:01:30.125-03:30',
])('%s is a moment', (text) => {
  expect(refuseInstant(text)).toBeUndefined()
})

test.each([
  ['2024-02-28', '2024-02-28T08:00+07:00'],
  ['2024-02-28T09:01', '2024-02-28T09:01+07:00'],
  ['2024-02-28 09:01', '2024-02-28T09:01+07:00'],
  ['2024-02-28T09:01+0700', '2024-02-28T09:01+07:00'],
  ['2024-02-28T25:01+07:00', '2024-02-28T08:00+07:00'],
  ['2024-02-28T09:01+99:00', '2024-02-28T09:01+07:00'],
])('%s is no moment; %s would be', (text, suggestion) => {
  expect(hintOf(refuseInstant(text))).toContain(suggestion)
  expect(refuseInstant(suggestion)).toBeUndefined()
})

test.each(['cuối kỳ', 'không rõ', '2024-Q1', '2024', '2024-05', 'tháng 3/2024'])('as of %s', (text) => {
  expect(refuseAsOf(text)).toBeUndefined()
})

test.each(['2024-02-30', '31/02/2024', '1/3/24', '2024-3-1'])(
  'as of %s looks like a day and is none',
  (text) => {
    expect(codeOf(refuseAsOf(text))).toBe('bad-date')
  },
)

test.each(['https://vi-du.vn', 'http://vi-du.vn:8080/a?b#c', 'mailto:a@vi-du.vn', 'HTTPS://vi-du.vn/'])(
  '%s is an address',
  (text) => {
    expect(refuseUrl(text)).toBeUndefined()
  },
)

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://vi-du.vn',
  'vi-du.vn',
  '//vi-du.vn',
  'https://',
  'https:vi-du.vn',
  'https://vi du.vn',
  'mailto:',
  '\\\\may\\tep',
  '',
])('%s is none', (text) => {
  expect(codeOf(refuseUrl(text))).toBe('bad-url')
})

test.each([
  ['Q2/2024', '2024-Q2'],
  ['quý II/2024', '2024-Q2'],
  ['3/2024', '2024-03'],
  ['tháng 12/2024', '2024-12'],
  ['2024-3', '2024-03'],
  ['2020-2023', '2020/2023'],
  ['2020–2023', '2020/2023'],
  ['2024Q1', '2024-Q1'],
  ['năm 2024', '2024'],
])('%s is no period; %s would be', (text, suggestion) => {
  expect(hintOf(refusePeriod(text))).toContain(suggestion)
})

test('ids are letters, digits and single dashes, and one can be made of any name', () => {
  expect(['ket-nap', '2024-02', 'a'].every(isId)).toBe(true)
  expect(['', 'Ket', 'a_b', 'a--b', '-a', 'a-', 'kết', 'a b', 'a'.repeat(61)].some(isId)).toBe(false)
  expect(idFor('Đảng viên mới')).toBe('dang-vien-moi')
  expect(['…', '', 'x'.repeat(200), '_-_'].map(idFor).every(isId)).toBe(true)
})

test('zones are those that the calendar knows', () => {
  expect(refuseTimezone('Asia/Ho_Chi_Minh')).toBeUndefined()
  expect(codeOf(refuseTimezone('Asia/Phu_Luong'))).toBe('bad-value')
  expect(codeOf(refuseTimezone('+07:00'))).toBe('bad-value')
})

function codeOf(tell: Tell | undefined): string | undefined {
  return tell?.({ file: 'f' }, 'key').code
}

function hintOf(tell: Tell | undefined): string | undefined {
  return tell?.({ file: 'f' }, 'key').words.vi.hint
}

test.each(['172', '', 'hơn 5.650', 'null', '5.650'])(
  'the figure “%s” alone is the long form with nothing else',
  (text) => {
    const long = observation.parse({ value: text })
    expect(observation.parse(text)).toEqual(long)
    expect(observations.parse(text)).toEqual(long)
  },
)

test('figures by their keys are the same whether all are texts or one says more of itself', () => {
  const byKey = figuresByKey(observations)
  const all = { 2023: '172', '2024-Q1': 'hơn 30' }
  const more = { ...all, 2025: { value: '68', note: 'Sơ bộ' } }
  expect(byKey.parse(all)).toEqual({ 2023: [{ value: '172' }], '2024-Q1': [{ value: 'hơn 30' }] })
  expect(byKey.parse(more)).toEqual({ ...byKey.parse(all), 2025: [{ value: '68', note: 'Sơ bộ' }] })
})

test.each([['172'], [['172']], [null]])('%j is no figures by their keys', (input) => {
  expect(figuresByKey(observations).safeParse(input).success).toBe(false)
})
