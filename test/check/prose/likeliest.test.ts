import { describe, expect, it } from 'vitest'
import { problemsIn } from './making.ts'

type Files = Readonly<Record<string, string>>

/** A series of its own, of the district unless said otherwise, in which numbers of other series return. */
function twin(id: string, name: string, lines: readonly string[], head: Files = {}): Files {
  const { org = 'huyen-mau', unit = 'dang-vien', measure = 'flow' } = head
  return {
    [`data/series/${id}.yaml`]: `series: ${id}\nname: ${name}\ndefinition: ${name}\nmeasure: ${measure}\nunit: ${unit}\norg: ${org}\nsource: bao-cao\n${lines.join('\n')}\n`,
  }
}

/** The tag that the first number of a sentence is offered. */
function offered(body: string, files: Files = {}): string | undefined {
  const [found] = problemsIn(body, files).filter(({ code }) => code === 'number-unbound')
  return /<(?:Num|Change) series[^>]*>/u.exec(found?.words.vi.hint ?? '')?.[0]
}

const num = (series: string, period: string, more = ''): string =>
  `<Num series="${series}" period="${period}"${more}/>`

describe('of two figures that print one number, a sentence is taken to mean', () => {
  const places = {
    ...twin('a-xa', 'Hội viên xã', ['values:', '  2023: 77'], { org: 'xa-a' }),
    ...twin('b-huyen', 'Hội viên huyện', ['values:', '  2023: 77']),
  }
  const units = {
    'data/units.yaml':
      'chi-bo:\n  name: chi bộ\n  kind: count\ndang-vien:\n  name: đảng viên\n  name_en: members\n  kind: count\nphan-tram:\n  name: "%"\n  kind: percent\n',
    ...twin('a-nguoi', 'Dự lớp học', ['values:', '  2023: 77']),
    ...twin('b-chi-bo', 'Số đã họp', ['values:', '  2023: 77'], { unit: 'chi-bo' }),
  }
  const years = twin('hai-nam', 'Đã dự lớp', ['values:', '  2021: 77', '  2022: 70', '  2023: 77'])
  const plans = twin('sinh-hoat', 'Đã sinh hoạt', [
    'values:',
    '  2023: 77',
    'targets:',
    '  - period: 2023',
    '    plan: ke-hoach',
    '    value: 77',
  ])
  const names = {
    ...twin('a-ngan', 'Bồi dưỡng', ['values:', '  2023: 77']),
    ...twin('b-dai', 'Bồi dưỡng nâng cao', ['values:', '  2023: 77']),
  }
  const parts = twin('a-phan', 'Đã nhận thẻ', [
    'values:',
    '  2023: 99',
    'breakdowns:',
    '  - by: org',
    '    kind: partial',
    '    values:',
    '      2023:',
    '        xa-a: 77',
    '        xa-b: 66',
    '  - by: group',
    '    kind: overlapping',
    '    values:',
    '      2023:',
    '        hoc-sinh: 66',
  ])

  it.each([
    ['that of the organisation of which the story is', 'Có 77 đảng viên dự.', places, num('b-huyen', '2023')],
    ['that of the organisation which it names', 'Xã A có 77 đảng viên dự.', places, num('a-xa', '2023')],
    ['that of the unit it counts', 'Có 77 chi bộ dự.', units, num('b-chi-bo', '2023')],
    ['that of the other unit likewise', 'Có 77 đảng viên dự.', units, num('a-nguoi', '2023')],
    [
      'that of the year beside it',
      'Năm 2023 có 77 đảng viên dự lớp, năm 2022 thì ít hơn.',
      years,
      num('hai-nam', '2023'),
    ],
    [
      'that of the year which the paragraph names in another sentence',
      'Đây là việc của năm 2023. Đã dự lớp 77 đảng viên.',
      years,
      num('hai-nam', '2023'),
    ],
    ['the first where no year is named at all', 'Đã dự lớp 77 đảng viên.', years, num('hai-nam', '2021')],
    ['what came about', 'Năm 2023 đã sinh hoạt 77 đảng viên.', plans, num('sinh-hoat', '2023')],
    [
      'what was asked for, where a plan is spoken of before the number',
      'Năm 2023, chỉ tiêu sinh hoạt là 77 đảng viên.',
      plans,
      num('sinh-hoat', '2023', ' show="target"'),
    ],
    [
      'what came about, where the plan is spoken of after it',
      'Năm 2023 sinh hoạt 77 đảng viên, vượt chỉ tiêu.',
      { ...plans },
      num('sinh-hoat', '2023'),
    ],
    [
      'the series of which more of the name is told',
      'Năm 2023 có 77 đảng viên dự bồi dưỡng nâng cao.',
      names,
      num('b-dai', '2023'),
    ],
    [
      'the series of which the whole name is told',
      'Năm 2023 có 77 đảng viên dự bồi dưỡng.',
      names,
      num('a-ngan', '2023'),
    ],
    [
      'the part that it names',
      'Năm 2023, xã B đã nhận thẻ 66 đảng viên.',
      parts,
      num('a-phan', '2023', ' org="xa-b"'),
    ],
    [
      'the group that it names',
      'Năm 2023 đã nhận thẻ 66 đảng viên là học sinh trung học phổ thông.',
      parts,
      num('a-phan', '2023', ' group="hoc-sinh"'),
    ],
    [
      'the whole of another series rather than a part that nobody names',
      'Năm 2023 có 77 đảng viên.',
      { ...parts, ...twin('b-ca', 'Đã đi họp', ['values:', '  2023: 77']) },
      num('b-ca', '2023'),
    ],
    [
      'nothing, where only the number is the same',
      'Có 77 hàng ghế.',
      { ...twin('a-xa', 'Hội viên xã', ['values:', '  2023: 77'], { org: 'xa-a' }) },
      undefined,
    ],
    ['nothing, where another year is spoken of', 'Năm 2019 có 77 đảng viên.', places, undefined],
  ])('%s', (_, body, files, expected) => {
    expect(offered(body, files)).toBe(expected)
  })
})

describe('what a number is may be told by how it is written', () => {
  const gap = twin(
    'dat-ty-le',
    'Tỷ lệ dự họp',
    [
      'denominator: không rõ',
      'values:',
      '  2023: 3,5%',
      'targets:',
      '  - period: 2023',
      '    plan: ke-hoach',
      '    gap: vượt 0,5 điểm phần trăm',
    ],
    { measure: 'ratio', unit: 'phan-tram' },
  )

  it.each([
    [
      'of a pair the first is the figure: 172 of 214',
      'Năm 2023 có 172/214 trưởng xóm là đảng viên.',
      {},
      num('truong-xom', '2023'),
    ],
    [
      'a distance is that of a plan',
      'Năm 2023, tỷ lệ dự họp vượt 0,5 điểm phần trăm so với kế hoạch.',
      gap,
      num('dat-ty-le', '2023', ' show="gap"'),
    ],
    ['a plain share of the same digits is none', 'Năm 2023, tỷ lệ dự họp là 0,5%.', gap, undefined],
    [
      'the whole beside a part',
      'Năm 2023 cả huyện có 214 trưởng xóm là đảng viên hoặc quần chúng.',
      {},
      num('truong-xom', '2023', ' show="of"'),
    ],
    ['so many times is no figure', 'Năm 2023, số kết nạp gấp 150 lần.', {}, undefined],
  ])('%s', (_, body, files, expected) => {
    expect(offered(body, files)).toBe(expected)
  })
})

describe('the tag of a change', () => {
  const change = (from: string, to: string, more = '', series = 'ket-nap'): string =>
    `<Change series="${series}" from="${from}" to="${to}"${more}/>`
  const quarters = twin('theo-quy', 'Lớp bồi dưỡng', [
    'values:',
    '  2022-Q2: 40',
    '  2023-Q1: 52',
    '  2023-Q2: 47',
  ])

  it.each([
    [
      'a fall has its own sign: 47 − 52 = −5',
      'Lớp bồi dưỡng quý II/2023 giảm 5 đảng viên so với quý trước.',
      quarters,
      change('2023-Q1', '2023-Q2', '', 'theo-quy'),
    ],
    [
      'a rise of as many is offered nothing',
      'Lớp bồi dưỡng quý II/2023 tăng 5 đảng viên so với quý trước.',
      quarters,
      undefined,
    ],
    [
      'the same quarter a year before: 47 − 40 = 7',
      'Lớp bồi dưỡng quý II/2023 tăng 7 đảng viên so với cùng kỳ.',
      quarters,
      change('2022-Q2', '2023-Q2', '', 'theo-quy'),
    ],
    [
      'in per cent, rounded: (150 − 142) / 142 = 5,63…%',
      'Kết nạp năm 2023 tăng 5,6% so với năm trước.',
      {},
      change('2022', '2023', ' as="percent"'),
    ],
    ['not rounded wrongly: 5,7%', 'Kết nạp năm 2023 tăng 5,7% so với năm trước.', {}, undefined],
    [
      'in points: 3,1 − 3,4 = −0,3',
      'Tỷ lệ hộ nghèo năm 2023 giảm 0,3 điểm phần trăm so với năm trước.',
      {},
      change('2022', '2023', ' as="points"', 'ty-le'),
    ],
    [
      'from a year that the sentence names: 150 − 131 = 19',
      'Kết nạp năm 2023 tăng 19 đảng viên so với năm 2021.',
      {},
      change('2021', '2023'),
    ],
    [
      'of the series that stands bound in the sentence',
      'Có <Num series="ket-nap" period="2023"/>, tăng 8 đảng viên so với năm trước.',
      {},
      change('2022', '2023'),
    ],
  ])('%s', (_, body, files, expected) => {
    expect(offered(body, files)).toBe(expected)
  })
})
