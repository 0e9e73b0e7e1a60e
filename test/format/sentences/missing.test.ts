import { describe, expect, test } from 'vitest'
import { formatAsOf } from '../../../src/format/as-of.ts'
import {
  describeMissing,
  describeStatus,
  reasonForMissing,
} from '../../../src/format/sentences/missing-figure.ts'
import {
  describeAllMissing,
  describeAllZero,
  describeOnePoint,
  describeShadedTable,
  describeZero,
} from '../../../src/format/sentences/sparse.ts'
import { exact, nb, quarter, year } from '../making.ts'
import { says } from './saying.ts'

describe('what is missing, and what is zero', () => {
  test('row 11: ten organisations, eight quarters, nine cells without a figure', () => {
    says(
      (telling) =>
        describeShadedTable(
          {
            rows: 10,
            columns: { kind: 'quarter', count: 8 },
            missing: 9,
            action: telling.language === 'vi' ? 'kết nạp' : 'admissions',
          },
          telling,
        ),
      'Bảng tô màu: 10␣đơn vị, 8␣quý. Ô đậm là kỳ kết nạp nhiều; 9␣ô ghi chưa có số liệu, không tính là 0.',
      'Shaded table: 10 organisations, 8 quarters. Darker cells had more admissions; 9 cells have no figure yet and are not zero.',
    )
  })

  test('row 12: one point only', () => {
    says(
      (telling) => describeOnePoint({ period: year(2023), quantity: exact(172) }, telling),
      'Mới có số liệu một năm (năm␣2023: 172␣đảng viên) nên chưa vẽ được diễn biến.',
      'Only one year has a figure (2023: 172), so no trend can be drawn.',
    )
  })

  test('row 13: all missing', () => {
    says(
      ({ language }) => describeAllMissing(language),
      'Các kỳ này chưa có số liệu nên không có biểu đồ.',
      'These periods have no figures yet, so there is no chart.',
    )
  })

  test('row 14: all zero', () => {
    const periods = [quarter(2025, 1), quarter(2025, 2), quarter(2025, 3)]
    says(
      (telling) =>
        describeAllZero({ periods, action: telling.language === 'vi' ? 'kết nạp' : 'admitted' }, telling),
      'Ba quý đầu năm đều không kết nạp đảng viên nào (0).',
      'No member was admitted in the first three quarters (0).',
    )
  })

  test('row 45: not yet reported', () => {
    says(
      ({ language }) => describeMissing(year(2020), 'not-yet', language),
      'Năm␣2020: chưa có số liệu.',
      '2020: no figure yet.',
    )
  })

  test('row 46: the other three kinds', () => {
    says(
      ({ language }) => reasonForMissing('not-available', {}, language),
      'không thu thập trong kỳ này',
      'not collected in this period',
    )
    says(
      ({ language }) => reasonForMissing('not-applicable', { formedOn: '2025-07-01' }, language),
      'không áp dụng, đơn vị thành lập ngày␣01/07/2025',
      'not applicable, the organisation was formed on 1 July 2025',
    )
    says(({ language }) => reasonForMissing('not-published', {}, language), 'không công bố', 'not published')
  })

  test('row 47: zero is a figure', () => {
    says(
      (telling) =>
        describeZero(
          { period: quarter(2025, 1), action: telling.language === 'vi' ? 'kết nạp' : 'admitted' },
          telling,
        ),
      'Quý␣I/2025 không kết nạp đảng viên nào (0).',
      'Nobody was admitted in the first quarter of 2025 (0).',
    )
  })

  test('row 49: provisional', () => {
    says(
      ({ language }) =>
        describeStatus(
          {
            status: 'provisional',
            asOf: '2025-06-30',
            remark:
              language === 'vi'
                ? nb('chưa gồm đợt kết nạp cuối tháng␣6')
                : 'the late-June admissions are not included',
          },
          language,
        ),
      'Số sơ bộ, tính đến ngày␣30/06/2025; chưa gồm đợt kết nạp cuối tháng␣6.',
      'Provisional, as of 30 June 2025; the late-June admissions are not included.',
    )
  })

  test('a cut-off is a day, a period, words, or not stated', () => {
    expect(formatAsOf('2023-Q4', 'vi')).toBe(nb('tính đến hết quý␣IV/2023'))
    expect(formatAsOf('giữa tháng 8', 'vi')).toBe('tính đến giữa tháng 8')
    expect(formatAsOf('không rõ', 'vi')).toBe('nguồn không nêu ngày chốt số liệu')
  })
})
