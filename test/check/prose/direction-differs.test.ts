import { describe, expect, it } from 'vitest'
import { problemsIn, told } from './making.ts'

const NUM = (period: string, more = ''): string => `<Num series="ket-nap" period="${period}"${more}/>`

describe('a word of direction', () => {
  it.each([
    [
      'belied by both bound figures is an error',
      `Số kết nạp giảm từ ${NUM('2022')} lên ${NUM('2023')}.`,
      ['direction-differs 12 error'],
    ],
    ['beside one that has no number is silent', `Số kết nạp giảm từ ${NUM('2022')} lên ${NUM('2024')}.`, []],
    ['before one that has no number is silent', `Số kết nạp giảm từ ${NUM('2024')} lên ${NUM('2023')}.`, []],
    ['borne out by them is silent', `Số kết nạp tăng từ ${NUM('2022')} lên ${NUM('2023')}.`, []],
    [
      'beside one bound figure is compared with the year before',
      `Năm 2023 kết nạp ${NUM('2023')}, giảm so với năm trước.`,
      ['direction-differs 57'],
    ],
    [
      'or with the year that is named',
      `Năm 2023 kết nạp ${NUM('2023')}, giảm so với năm 2021.`,
      ['direction-differs 57'],
    ],
    [
      'before a Change is compared with it',
      `Số kết nạp giảm <Change series="ket-nap" from="2022" to="2023"/>.`,
      ['direction-differs 12 error'],
    ],
    [
      'is told of a ratio too',
      'Tỷ lệ tăng từ <Num series="ty-le" period="2022"/> lên <Num series="ty-le" period="2023"/>.',
      ['direction-differs 7 error'],
    ],
    [
      'of comparison is one of direction',
      `Năm 2023 kết nạp ${NUM('2023')}, thấp hơn năm 2022.`,
      ['direction-differs 57'],
    ],
    [
      'still speaks of the figure behind its unit',
      `Năm 2023 kết nạp ${NUM('2023', ' unit="no"')} đồng chí, giảm so với năm trước.`,
      ['direction-differs 76'],
    ],
    [
      'is no claim where a level is told',
      `Năm 2023 kết nạp ${NUM('2023')}, bằng ba phần tư so với năm trước.`,
      ['number-unbound 62'],
    ],
    [
      'speaks of what is named in between',
      `Năm 2023 kết nạp ${NUM('2023')}, số quần chúng ưu tú giảm so với năm trước.`,
      [],
    ],
    [
      'speaks of another thing in another clause',
      `Năm 2023 kết nạp ${NUM('2023')}, trong khi đơn xin nghỉ giảm so với năm trước.`,
      [],
    ],
    [
      'says nothing where the period has no figure',
      `Năm 2024 kết nạp ${NUM('2024')}, giảm so với năm trước.`,
      [],
    ],
    [
      'is no claim where it is hoped for',
      `Năm 2023 kết nạp ${NUM('2023')}, phấn đấu giảm so với năm trước.`,
      [],
    ],
  ])('%s', (_, body, expected) => {
    expect(told(body)).toEqual(expected)
  })

  it('is warned of where the numbers are typed', () => {
    const found = problemsIn('Số ca tăng từ 41 xuống 38 người.').filter(
      ({ code }) => code === 'direction-differs',
    )
    expect(
      found.map(({ severity, words }) => [severity, words.vi.message.replaceAll('\u00a0', ' ')]),
    ).toEqual([['warning', 'Câu viết “tăng”, nhưng từ 41 đến 38 là giảm.']])
  })
})

describe('a word of verdict', () => {
  it.each([
    ['vượt, where the plan is missed', `Kết nạp ${NUM('2023')}, vượt kế hoạch.`, ['direction-differs 48']],
    [
      'an error where the target is bound as well',
      `Kết nạp ${NUM('2023')}, vượt kế hoạch ${NUM('2023', ' show="target"')}.`,
      ['direction-differs 48 error'],
    ],
    ['vượt, where it is only just met', `Kết nạp ${NUM('2022')}, vượt kế hoạch.`, ['direction-differs 48']],
    ['chưa đạt, where it is met', `Kết nạp ${NUM('2022')}, chưa đạt kế hoạch.`, ['direction-differs 48']],
    ['chưa đạt, of another thing', `Kết nạp ${NUM('2022')}, thu ngân sách của cả xã chưa đạt kế hoạch.`, []],
    ['hoàn thành, where it is missed', `Kết nạp ${NUM('2023')}, hoàn thành.`, ['direction-differs 48']],
    ['hoàn thành of another thing', `Kết nạp ${NUM('2023')}, hoàn thành nhà văn hóa.`, []],
    ['chưa đạt of another thing', `Kết nạp ${NUM('2022')}, chưa đạt yêu cầu về tuổi.`, []],
    ['hoàn thành, where it is met', `Kết nạp ${NUM('2022')}, hoàn thành kế hoạch.`, []],
    ['chưa đạt, where it is missed', `Kết nạp ${NUM('2023')}, chưa đạt kế hoạch.`, []],
    [
      'đạt with a per cent is neutral',
      `Kết nạp ${NUM('2023')}, đạt <Num series="ket-nap" period="2023" show="met"/> kế hoạch.`,
      [],
    ],
  ])('%s', (_, body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

describe('what is told of a word that its figures belie', () => {
  const tellingOf = (body: string): readonly unknown[] =>
    problemsIn(body)
      .filter(({ code }) => code === 'direction-differs')
      .map(({ words, related, about }) => [
        words.vi.message.replaceAll('\u00a0', ' '),
        words.vi.hint,
        related.map(({ place }) => `${place.file}:${place.line ?? ''}:${place.column ?? ''}`),
        about,
      ])

  it('names both figures, points at both and can be accepted by word, period and part', () => {
    expect(tellingOf(`Năm 2023 kết nạp ${NUM('2023')}, giảm so với năm trước.`)).toEqual([
      [
        'Câu viết “giảm”, nhưng từ 142 đến 150 là tăng.',
        'Viết “tăng”, hoặc kiểm tra hai kỳ.',
        ['data/series/ket-nap.yaml:10:9', 'data/series/ket-nap.yaml:11:9'],
        { period: '2023', text: 'giảm' },
      ],
    ])
  })

  it('before a Change is of its last period', () => {
    expect(tellingOf('Số kết nạp giảm <Change series="ket-nap" from="2022" to="2023"/>.')).toMatchObject([
      [expect.any(String), expect.any(String), {}, { period: '2023', text: 'giảm' }],
    ])
  })

  it('asks for a word of comparison where one stands', () => {
    expect(tellingOf(`Năm 2023 kết nạp ${NUM('2023')}, thấp hơn năm 2022.`)).toMatchObject([
      [
        'Câu viết “thấp hơn”, nhưng từ 142 đến 150 là cao hơn.',
        'Viết “cao hơn”, hoặc kiểm tra hai kỳ.',
        {},
        {},
      ],
    ])
  })

  it('names the plan and points at it', () => {
    expect(tellingOf(`Kết nạp ${NUM('2023')}, vượt kế hoạch.`)).toEqual([
      [
        'Câu viết “vượt”, nhưng 150 so với kế hoạch 160 là chưa đạt.',
        'Viết “chưa đạt”, hoặc kiểm tra kế hoạch được so.',
        ['data/series/ket-nap.yaml:20:12', 'data/series/ket-nap.yaml:11:9'],
        { period: '2023', text: 'vượt' },
      ],
    ])
  })

  it('is silent where the intervals leave it open', () => {
    const series = (value: string): Readonly<Record<string, string>> => ({
      'data/series/so-ho.yaml': `series: so-ho
name: Số hộ
definition: Số hộ của huyện
measure: stock
unit: dang-vien
org: huyen-mau
source: bao-cao
values:
  2022:
    value: hơn 140
    as_of: 2022-12-31
  2023:
    value: ${value}
    as_of: 2023-12-31
`,
    })
    const said = (value: string): readonly string[] =>
      problemsIn('Năm 2023 có <Num series="so-ho" period="2023"/>, giảm so với năm trước.', series(value))
        .map(({ code }) => code)
        .filter((code) => code === 'direction-differs')
    expect(said('gần 150')).toEqual([])
    expect(said('hơn 150')).toEqual([])
    expect(said('130')).toEqual([])
  })
})

describe('a plan that is a ceiling or a range', () => {
  const plan = (better: string): Readonly<Record<string, string>> => ({
    'data/series/ho-ngheo.yaml': `series: ho-ngheo
name: Hộ thoát nghèo
definition: Số hộ ra khỏi danh sách hộ nghèo
measure: flow
unit: dang-vien
org: huyen-mau
source: bao-cao
values:
  2021: 30
  2022: 36
  2023: 41
targets:
  - period: 2021/2023
    each: year
    plan: ke-hoach
    ${better}
`,
  })
  const said = (period: string, words: string, better: string): readonly string[] =>
    problemsIn(`Có <Num series="ho-ngheo" period="${period}"/>, ${words}.`, plan(better)).map(
      ({ code }) => code,
    )
  const ceiling = 'value: không quá 36\n    better: lower'
  const range = 'value: từ 35 đến 40'

  it.each([
    ['a ceiling that is passed is not kept', '2023', 'hoàn thành kế hoạch', ceiling, ['direction-differs']],
    ['a ceiling that is passed may be called so', '2023', 'vượt kế hoạch', ceiling, []],
    ['a ceiling that is kept may be called beaten', '2021', 'vượt kế hoạch', ceiling, []],
    ['at the ceiling nothing is passed', '2022', 'vượt kế hoạch', ceiling, ['direction-differs']],
    ['a ceiling that is kept is not missed', '2021', 'chưa đạt kế hoạch', ceiling, ['direction-differs']],
    ['within a range the plan is met, not passed', '2022', 'vượt kế hoạch', range, ['direction-differs']],
    ['above a range it is passed', '2023', 'vượt kế hoạch', range, []],
    ['below a range it is missed', '2021', 'hoàn thành kế hoạch', range, ['direction-differs']],
  ])('%s', (_, period, words, better, expected) => {
    expect(said(period, words, better)).toEqual(expected)
  })
})

describe('a difference of two shares in a sentence', () => {
  it.each([
    [
      'written in per cent',
      'Tỷ lệ là <Num series="ty-le" period="2023"/>, giảm 0,3% so với năm trước.',
      ['number-unbound 47', 'points-not-percent 47'],
    ],
    [
      'written in points',
      'Tỷ lệ là <Num series="ty-le" period="2023"/>, giảm 0,3 điểm phần trăm so với năm trước.',
      ['number-unbound 47'],
    ],
    [
      'of a plan reached is of the count',
      'Đạt 101% kế hoạch, tăng 5% so với cùng kỳ.',
      ['number-unbound 20', 'number-unbound 5'],
    ],
  ])('%s', (_, body, expected) => {
    expect([...told(body)].sort()).toEqual(expected)
  })
})
