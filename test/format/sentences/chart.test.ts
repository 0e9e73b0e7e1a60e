import { describe, expect, test } from 'vitest'
import { describeChart, describePicture } from '../../../src/format/sentences/chart-description.ts'
import {
  titleOfLargestPart,
  titleOfMove,
  titleOfNothing,
  titleOfOnePoint,
  titleOfRun,
  titleOfShare,
  titleOfStandings,
} from '../../../src/format/sentences/chart-title.ts'
import { LONGEST_TITLE, titleLength } from '../../../src/format/sentences/title-length.ts'
import { titleOfVerdict } from '../../../src/format/sentences/verdict-title.ts'
import { exact, members, missing, nb, printed, range, year } from '../making.ts'
import { says } from './saying.ts'

const admitted = [96, 118, 131, 142, 150].map((count, index) => ({
  period: year(2020 + index),
  value: exact(count),
  ...(index === 0 ? {} : { verdict: 'met' as const, exceeded: true }),
}))

const nearly = printed('less-than', 'gần', 5930)
const moreThan = printed('more-than', 'hơn', 5650)

describe('descriptions of charts', () => {
  test('row 1: five years of admissions', () => {
    says(
      (telling) =>
        describeChart(
          {
            kind: 'columns',
            name: telling.language === 'vi' ? 'Đảng viên mới kết nạp' : 'New members admitted',
            org: 'Đảng bộ Huyện Mẫu',
            measure: 'flow',
            illustrative: true,
            points: admitted,
          },
          telling,
        ),
      'Biểu đồ cột: đảng viên mới kết nạp của Đảng bộ Huyện Mẫu, năm␣2020 đến năm␣2024 (số liệu minh họa). Tăng qua từng năm, từ 96 lên 150␣đảng viên. Từ năm␣2021, năm nào cũng vượt kế hoạch.',
      'Column chart: new members admitted, Đảng bộ Huyện Mẫu, 2020 to 2024 (illustrative). Up every year, from 96 to 150. Above plan in every year from 2021.',
    )
  })

  test('row 3: a stock of which both figures are rounded, 5.929 − 5.651 = 278', () => {
    says(
      (telling) =>
        describeChart(
          {
            kind: 'line',
            name: telling.language === 'vi' ? 'Tổng số đảng viên' : 'Members',
            org: 'Đảng bộ huyện Phú Lương',
            measure: 'stock',
            illustrative: false,
            points: [
              { period: year(2020), value: moreThan },
              { period: year(2023), value: nearly, undated: true },
            ],
          },
          telling,
        ),
      'Biểu đồ đường: tổng số đảng viên của Đảng bộ huyện Phú Lương. Năm␣2020 có hơn␣5.650␣đảng viên, năm␣2023 có gần␣5.930␣đảng viên (nguồn không nêu ngày chốt số liệu). Hai số đều nêu tròn, chênh lệch không quá 278␣đảng viên.',
      'Line chart: members of Đảng bộ huyện Phú Lương. More than 5,650 in 2020, nearly 5,930 in 2023 (date not stated). Both figures are rounded; they differ by at most 278.',
    )
  })

  test('row 58: the text beside a shared picture', () => {
    const picture = {
      kind: 'columns',
      from: year(2020),
      to: year(2024),
      move: { direction: 'up', from: '96', to: '150' },
      illustrative: true,
      org: 'Huyện Mẫu',
    } as const
    says(
      (telling) =>
        describePicture(
          { ...picture, name: telling.language === 'vi' ? 'Đảng viên mới kết nạp' : 'New members' },
          telling,
        ),
      'Biểu đồ cột số đảng viên mới kết nạp của Huyện Mẫu, năm␣2020 đến năm␣2024, tăng từ 96 lên 150 (minh họa).',
      'Columns: new members in Huyện Mẫu, 2020 to 2024, from 96 up to 150 (illustrative).',
    )
  })

  const chart = {
    kind: 'columns',
    name: 'Đảng viên mới kết nạp',
    org: 'Huyện Mẫu',
    measure: 'flow',
    illustrative: false,
  } as const
  const vi = { language: 'vi', unit: members } as const

  test('names no trend where it is not steady, and counts the gaps', () => {
    const points = [
      { period: year(2020), value: exact(96) },
      { period: year(2021), value: exact(142) },
      { period: year(2022), value: missing('not-yet') },
      { period: year(2023), value: exact(131), verdict: 'missed' as const },
    ]
    expect(describeChart({ ...chart, points }, vi)).toBe(
      nb(
        'Biểu đồ cột: đảng viên mới kết nạp của Huyện Mẫu, năm␣2020 đến năm␣2023. Năm␣2020 là 96, năm␣2023 là 131␣đảng viên; cao nhất năm␣2021 (142␣đảng viên). 1␣kỳ chưa có số liệu. Năm␣2023 chưa đạt kế hoạch.',
      ),
    )
  })

  test('says so where nothing is known, or one figure only', () => {
    const none = [{ period: year(2020), value: missing('not-yet') }]
    expect(describeChart({ ...chart, points: none }, vi)).toContain('chưa có số liệu nên không có biểu đồ')
    const one = [{ period: year(2023), value: exact(172) }]
    expect(describeChart({ ...chart, points: one }, vi)).toContain('nên chưa vẽ được diễn biến')
  })
})

describe('titles of charts', () => {
  const vi = { language: 'vi', unit: members } as const
  const en = { language: 'en', unit: members } as const

  test('row 2: a run of four rises', () => {
    expect(titleOfRun({ name: 'Đảng viên mới kết nạp', direction: 'up', run: 4 }, 'vi')).toBe(
      'Số đảng viên mới kết nạp tăng năm thứ tư liên tiếp',
    )
    expect(titleOfRun({ name: 'Admissions', direction: 'up', run: 4 }, 'en')).toBe(
      'Admissions rise for the fourth year running',
    )
  })

  test('a stock that moved', () => {
    const move = {
      name: 'Tổng số đảng viên',
      from: { period: year(2020), quantity: moreThan },
      to: { period: year(2023), quantity: nearly },
    }
    expect(titleOfMove(move, vi)).toBe(nb('Tổng số đảng viên tăng từ hơn␣5.650 lên gần␣5.930'))
    expect(titleOfMove({ ...move, name: 'Total membership' }, en)).toBe(
      'Total membership rises from more than 5,650 to nearly 5,930',
    )
  })

  test('a move from a figure that begins with “từ” does not say it twice', () => {
    const move = {
      name: 'Tổng số đảng viên',
      from: { period: year(2022), quantity: printed('at-least', 'từ … trở lên', 80) },
      to: { period: year(2023), quantity: exact(120) },
    }
    expect(titleOfMove(move, vi)).toBe(nb('Năm␣2022: từ 80 trở lên, năm␣2023: 120'))
  })

  test('the latest figure against its plan', () => {
    const judged = {
      period: year(2023),
      result: exact(172),
      target: printed('at-least', 'từ … trở lên', 170),
    }
    expect(titleOfVerdict({ ...judged, verdict: 'met' }, vi)).toBe(
      nb('Năm␣2023 đạt 172␣đảng viên, vượt mức tối thiểu 2␣đảng viên'),
    )
    expect(titleOfVerdict({ ...judged, result: exact(165), verdict: 'missed' }, vi)).toBe(
      nb('Năm␣2023: 165␣đảng viên, còn thiếu 5␣đảng viên so với kế hoạch'),
    )
    expect(
      titleOfVerdict({ ...judged, result: printed('more-than', 'hơn', 160), verdict: 'undecided' }, vi),
    ).toBe(nb('Năm␣2023: hơn␣160␣đảng viên, chưa đủ căn cứ kết luận'))
    expect(titleOfVerdict({ ...judged, verdict: 'met' }, en)).toBe('172 in 2023, 2 above the minimum')
    expect(titleOfVerdict({ ...judged, target: range(160, 180), verdict: 'met' }, vi)).toBe(
      nb('Năm␣2023 đạt kế hoạch: 172␣đảng viên'),
    )
  })

  test('a share, a breakdown, standings, one point, nothing', () => {
    const share = { part: exact(172), whole: exact(214), wholeName: 'trưởng xóm, tổ trưởng' }
    expect(titleOfShare({ ...share, share: exact(80.37, 2, 'percent') }, vi)).toBe(
      nb('172 trong 214␣trưởng xóm, tổ trưởng là đảng viên, chiếm 80,37%'),
    )
    expect(titleOfLargestPart({ name: 'Đảng bộ xã A', part: exact(58), whole: exact(150) }, vi)).toBe(
      nb('Nhiều nhất là Đảng bộ xã A: 58 trong 150␣đảng viên'),
    )
    expect(titleOfStandings({ met: 3, all: 10 }, 'vi')).toBe(nb('3 trong 10␣đơn vị đạt hoặc vượt kế hoạch'))
    expect(titleOfStandings({ met: 3, all: 10 }, 'en')).toBe(
      'Three of 10 organisations have met or exceeded the plan',
    )
    expect(titleOfOnePoint({ period: year(2023), quantity: exact(172) }, vi)).toBe(
      nb('Năm␣2023: 172␣đảng viên'),
    )
    expect(titleOfNothing('vi')).toBe('Các kỳ này chưa có số liệu')
  })

  test('a title that is too long gives way to a shorter wording', () => {
    const name = 'Tỷ lệ trưởng xóm, tổ trưởng tổ dân phố là đảng viên trên tổng số trưởng xóm, tổ trưởng'
    const title = titleOfRun({ name, direction: 'up', run: 3 }, 'vi')
    expect(title).toBe('Số liệu tăng năm thứ ba liên tiếp')
    expect(titleLength(title)).toBeLessThanOrEqual(LONGEST_TITLE.vi)
  })
})
