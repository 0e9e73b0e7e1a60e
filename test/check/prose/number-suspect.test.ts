import { describe, expect, it } from 'vitest'
import { problemsIn, told } from './making.ts'

describe('a typed number that the data belies', () => {
  it.each([
    [
      'beside the name, the period and the unit',
      'Năm 2023, Huyện Mẫu kết nạp 155 đảng viên.',
      ['number-suspect 29'],
    ],
    ['also the figure of another year', 'Năm 2023, Huyện Mẫu kết nạp 142 đảng viên.', ['number-suspect 29']],
    ['of an organisation', 'Năm 2023, xã A kết nạp 95 đảng viên.', ['number-suspect 24']],
    [
      'of an organisation by its whole name',
      'Năm 2023, Đảng bộ xã A kết nạp 95 đảng viên.',
      ['number-suspect 32'],
    ],
    ['of a plan', 'Năm 2023, kế hoạch kết nạp là 170 đảng viên.', ['number-suspect 31']],
    ['a share', 'Năm 2023, trưởng xóm là đảng viên chiếm 80,73%.', ['number-suspect 41']],
    ['but not a target of that year', 'Năm 2023, kế hoạch kết nạp là 160 đảng viên.', ['number-unbound 31']],
    [
      'nor a rounder word for the share',
      'Năm 2023, trưởng xóm là đảng viên chiếm hơn 80%.',
      ['number-unbound 41'],
    ],
    ['nor a number that agrees', 'Năm 2023, Huyện Mẫu kết nạp hơn 149 đảng viên.', ['number-unbound 29']],
    [
      'nor one that a statement gives',
      'Từ năm 2020 đến năm 2023, mỗi năm kết nạp từ 100 đến 170 đảng viên.',
      ['number-unbound 46'],
    ],
    [
      'nor a part that is picked out',
      'Năm 2023, kết nạp <Num series="ket-nap" period="2023"/>, trong đó 60 đảng viên là nữ.',
      ['number-unbound 67'],
    ],
    ['nor one of another unit', 'Năm 2023, Huyện Mẫu kết nạp tại 155 chi bộ.', ['number-unbound 33']],
    ['nor one without a period', 'Huyện Mẫu kết nạp 155 đảng viên.', ['number-unbound 19']],
  ])('%s', (_, body, expected) => {
    expect(told(body)).toEqual(expected)
  })

  it('is not told where one of several sources says so', () => {
    const series = (told: string): Readonly<Record<string, string>> => ({
      'data/series/the-dang.yaml': `series: the-dang
name: Thẻ đảng viên đã trao
definition: Số thẻ đã trao
measure: flow
unit: dang-vien
org: huyen-mau
source: bao-cao
values:
  2023:
    - value: 109
      used: true
    - value: ${told}
`,
    })
    const said = (told: string): readonly string[] =>
      problemsIn('Năm 2023, thẻ đã trao cho 115 đảng viên.', series(told)).map(({ code }) => code)
    expect(said('115')).toContain('number-unbound')
    expect(said('115')).not.toContain('number-suspect')
    expect(said('112')).toContain('number-suspect')
  })

  it('is told of somebody else’s words too, with the name', () => {
    const [found] = problemsIn(
      '<Quote name="Ban Tổ chức">\nNăm 2023, Huyện Mẫu kết nạp 155 đảng viên.\n</Quote>',
    )
    expect(found?.words.vi.message.replaceAll('\u00a0', ' ')).toBe(
      'Lời của Ban Tổ chức ghi “155 đảng viên”, nhưng “Đảng viên mới kết nạp” năm 2023 là 150.',
    )
    expect(found?.words.vi.hint).toBe(
      'Đối chiếu lại với nguồn, hoặc gắn số liệu: <Num series="ket-nap" period="2023"/>',
    )
    expect(found?.related[0]?.place).toMatchObject({ line: 11, column: 9 })
  })
})
