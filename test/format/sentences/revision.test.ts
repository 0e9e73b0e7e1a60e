import { describe, expect, test } from 'vitest'
import {
  describeAcceptedConflict,
  describeBreak,
  describeSources,
} from '../../../src/format/sentences/notes.ts'
import {
  describeChanges,
  describeCorrection,
  describeRevision,
  describeUnchanged,
} from '../../../src/format/sentences/revision.ts'
import { describeSeal } from '../../../src/format/sentences/seal.ts'
import { exact, nb, printed, range, year } from '../making.ts'
import { says } from './saying.ts'

describe('revisions, breaks and seals', () => {
  test('row 50: 66 becomes 68', () => {
    const reason = {
      vi: 'bổ sung số liệu của hai chi bộ báo cáo chậm',
      en: 'two branches reported late',
    }
    says(
      (telling) =>
        describeRevision(
          { date: '2025-07-10', was: exact(66), now: exact(68), reason: reason[telling.language] },
          telling,
        ),
      'Ngày␣10/07/2025 điều chỉnh từ 66 thành 68␣đảng viên; lý do: bổ sung số liệu của hai chi bộ báo cáo chậm.',
      'Revised on 10 July 2025 from 66 to 68; reason: two branches reported late.',
    )
  })

  test('row 51: a story printed 151', () => {
    says(
      (telling) =>
        describeCorrection({ date: '2025-07-12', story: '…', was: exact(151), now: exact(150) }, telling),
      'Đính chính ngày␣12/07/2025: bài “…” in 151␣đảng viên, nay sửa là 150␣đảng viên.',
      'Correction, 12 July 2025: the story “…” printed 151; it should read 150.',
    )
  })

  test('row 52: final and unchanged', () => {
    says(
      (telling) => describeUnchanged(year(2024), exact(150), telling),
      'Số chính thức năm␣2024 không thay đổi so với số sơ bộ (150␣đảng viên).',
      'The final figure for 2024 is the same as the provisional one (150).',
    )
  })

  test('row 53: since the last number', () => {
    says(
      ({ language }) => describeChanges({ revised: 3, settled: 1, added: 12 }, language),
      'So với số trước: 3␣số liệu điều chỉnh, 1␣số từ sơ bộ thành chính thức, 12␣số mới.',
      'Since the last number: 3 figures revised, 1 from provisional to final, 12 new.',
    )
    expect(describeChanges({ revised: 0, settled: 0, added: 0 }, 'vi')).toBe(
      'So với số trước: không có thay đổi.',
    )
  })

  test('row 54: a break on 1 July 2025', () => {
    const change = {
      vi: 'số liệu ghi theo đảng bộ xã, phường',
      en: 'figures are kept by commune and ward',
    }
    says(
      ({ language }) => describeBreak({ at: '2025-07-01', change: change[language] }, language),
      'Từ ngày␣01/07/2025 số liệu ghi theo đảng bộ xã, phường; không so sánh trực tiếp với các kỳ trước.',
      'From 1 July 2025 figures are kept by commune and ward; not directly comparable with earlier periods.',
    )
  })

  test('row 55: two sources', () => {
    const sources = { used: printed('less-than', 'gần', 5930), other: printed('more-than', 'trên', 6050) }
    says(
      (telling) => describeSources(sources, telling),
      'Hai nguồn nêu khác nhau: “gần␣5.930” (dùng ở đây) và “trên␣6.050”.',
      'Two sources differ: nearly 5,930 (used here) and over 6,050.',
    )
  })

  test('row 56: an accepted conflict', () => {
    const reason = { vi: 'giữ theo báo cáo năm', en: 'kept as in the yearly report' }
    says(
      (telling) =>
        describeAcceptedConflict(
          { figure: exact(172), stated: range(100, 170), reason: reason[telling.language] },
          telling,
        ),
      'Số 172 nằm ngoài mức “từ 100 đến 170” mà nguồn nêu; giữ theo báo cáo năm.',
      '172 lies outside the stated 100 to 170; kept as in the yearly report.',
    )
  })

  test('row 57: the seal of a page', () => {
    says(
      ({ language }) => describeSeal({ holds: 33, accepted: 1, asOf: '2023-12-31' }, language),
      'Đã đối chiếu 34␣phép: 33␣khớp, 1␣chấp nhận, có lý do. Số liệu tính đến ngày␣31/12/2023.',
      '34 relations tested: 33 hold, 1 accepted with a reason. Figures as of 31 December 2023.',
    )
  })

  test('a seal counts what is only bounded or cannot be checked', () => {
    expect(describeSeal({ holds: 8, accepted: 1, bounded: 2, rejected: 1, unknown: 1 }, 'vi')).toBe(
      nb(
        'Đã đối chiếu 13␣phép: 8␣khớp, 1␣chấp nhận, có lý do, 2␣chỉ biết khoảng, 1␣bị loại, 1␣chưa kiểm tra được.',
      ),
    )
  })

  test('a seal says what does not agree and nobody accepted', () => {
    expect(describeSeal({ holds: 8, accepted: 0, fails: 1 }, 'vi')).toBe(
      nb('Đã đối chiếu 9␣phép: 8␣khớp, 1␣không khớp.'),
    )
    expect(describeSeal({ holds: 8, accepted: 0, fails: 2 }, 'en')).toBe(
      '10 relations tested: 8 hold, 2 do not agree.',
    )
  })
})
