import { describe, expect, it } from 'vitest'
import { problemsIn } from './making.ts'

type Files = Readonly<Record<string, string>>

/** A series besides those of the sentences: 20 in 2022, 30 in 2023, so it rose. */
function risen(id: string, name: string, org = 'huyen-mau'): Files {
  return {
    [`data/series/${id}.yaml`]: `series: ${id}\nname: ${name}\ndefinition: ${name}\nmeasure: flow\nunit: dang-vien\norg: ${org}\nsource: bao-cao\nvalues:\n  2021: 40\n  2022: 20\n  2023: 30\n`,
  }
}

/** The words that a sentence without a figure is told for. */
function belied(body: string, files: Files = {}): readonly string[] {
  return problemsIn(body, files).flatMap(({ code, words }) =>
    code === 'direction-differs' ? [words.vi.message.replaceAll('\u00a0', ' ')] : [],
  )
}

const FELL = 'Câu viết “giảm”, nhưng từ 142 đến 150 là tăng.'

describe('where no figure stands, but a series and both years are named: 142 in 2022, 150 in 2023', () => {
  it.each([
    ['a fall is told', 'Năm 2023, số đảng viên kết nạp giảm so với năm 2022.', {}, [FELL]],
    ['against the year before too', 'Năm 2023, số đảng viên kết nạp giảm so với năm trước.', {}, [FELL]],
    [
      'against another year it is that one: 131',
      'Năm 2023, số đảng viên kết nạp giảm so với năm 2021.',
      {},
      ['Câu viết “giảm”, nhưng từ 131 đến 150 là tăng.'],
    ],
    ['a rise is right', 'Năm 2023, số đảng viên kết nạp tăng so với năm 2022.', {}, []],
    ['no year is no claim', 'Số đảng viên kết nạp giảm so với năm trước.', {}, []],
    ['nothing compared is no claim', 'Năm 2023, số đảng viên kết nạp giảm.', {}, []],
    ['no such year in the data is no claim', 'Năm 2020, số đảng viên kết nạp giảm so với năm 2019.', {}, []],
    [
      'of a group nothing is known',
      'Năm 2023, kết nạp học sinh trung học phổ thông giảm so với năm 2022.',
      {},
      [],
    ],
    ['of another organisation neither', 'Năm 2023, xã A kết nạp giảm so với năm 2022.', {}, []],
    ['its own organisation may be named', 'Năm 2023, Huyện Mẫu kết nạp giảm so với năm 2022.', {}, [FELL]],
    [
      'a number before the word is what moved',
      'Năm 2023, trong 12 chi bộ, kết nạp giảm so với năm 2022.',
      {},
      [],
    ],
    [
      'of two series the one of which more is named is meant',
      'Năm 2023, kết nạp trong khối trường học giảm so với năm 2022.',
      risen('a-truong', 'Kết nạp trong khối trường học'),
      ['Câu viết “giảm”, nhưng từ 20 đến 30 là tăng.'],
    ],
    [
      'two of which as much is named are not told apart',
      'Năm 2023, kết nạp và thử lửa giảm so với năm 2022.',
      risen('a-thu-lua', 'Thử lửa'),
      [],
    ],
    [
      'a series of another organisation than the story’s is not meant',
      'Năm 2023, việc thử lửa giảm so với năm 2022.',
      risen('a-thu-lua', 'Thử lửa', 'xa-a'),
      [],
    ],
    [
      'one of its organisation is',
      'Năm 2023, việc thử lửa giảm so với năm 2022.',
      risen('a-thu-lua', 'Thử lửa'),
      ['Câu viết “giảm”, nhưng từ 20 đến 30 là tăng.'],
    ],
  ])('%s', (_, body, files, expected) => {
    expect(belied(body, files)).toEqual(expected)
  })
})

describe('a story that is of no organisation', () => {
  const story = (body: string): Files => ({
    'content/2024-01/ket-nap-2023.mdx': `---\ntitle: Một bài\nsummary: Một bài.\nauthor: Ban Tổ chức\npublished: 2024-01-15T08:00+07:00\n---\n\n${body}\n`,
    ...risen('a-thu-lua', 'Thử lửa', 'xa-a'),
  })

  it('may speak of the series of any', () => {
    expect(belied('', story('Năm 2023, việc thử lửa giảm so với năm 2022.'))).toEqual([
      'Câu viết “giảm”, nhưng từ 20 đến 30 là tăng.',
    ])
    expect(belied('', story('Năm 2023, kết nạp giảm so với năm 2022.'))).toEqual([FELL])
  })
})

describe('from one figure to another', () => {
  it.each([
    [
      'a fall is no rise',
      'Số ca tăng từ 41 xuống 38 người.',
      ['Câu viết “tăng”, nhưng từ 41 đến 38 là giảm.'],
    ],
    [
      'the same is no rise',
      'Số ca tăng từ 41 lên 41 người.',
      ['Câu viết “tăng”, nhưng từ 41 đến 41 là không đổi.'],
    ],
    ['a rise is a rise', 'Số ca tăng từ 38 lên 41 người.', []],
    ['of two kinds nothing is said', 'Số ca giảm từ 38 người lên 41%.', []],
    ['what lies within a range is open', 'Số ca giảm từ hơn 38 lên 41 người.', []],
  ])('%s', (_, body, expected) => {
    expect(belied(body)).toEqual(expected)
  })
})

describe('the end of what is said of a plan', () => {
  const missed = (after: string): number =>
    belied(`Kết nạp <Num series="ket-nap" period="2023"/>, hoàn thành${after}`).length

  it.each(['.', ', rất tốt.', ' .', '; rất tốt.', ' và tiếp tục.', ' nhưng muộn.', ' trước thời hạn.', '!'])(
    '“hoàn thành%s” speaks of the plan, which 150 of 160 did not reach',
    (after) => {
      expect(missed(after)).toBe(1)
    },
  )

  it.each([' nhà văn hóa.', ' đường, cầu.', ' việc vàng.', ' vài việc và tiếp tục.'])(
    '“hoàn thành%s” speaks of something else',
    (after) => {
      expect(missed(after)).toBe(0)
    },
  )
})
