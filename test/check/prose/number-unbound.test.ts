import { describe, expect, it } from 'vitest'
import { inspect } from '../../../src/check/inspect.ts'
import { BASE, writeProject } from '../../making/project.ts'
import { hintOf, problemsIn, told } from './making.ts'

describe('a number that no binding covers', () => {
  it.each([
    ['is told at its first word', 'Huyện Mẫu kết nạp hơn 149 đảng viên.', ['number-unbound 19']],
    ['is told in words too', 'Có ba mươi lăm đồng chí dự.', ['number-unbound 4']],
    [
      'is not told of dates, places and documents',
      'Ngày 3/2/2023, tại xóm 7, theo Nghị quyết số 18-NQ/TW.',
      [],
    ],
    ['is not told where it is bound', 'Kết nạp <Num series="ket-nap" period="2023"/>.', []],
    ['is not told inside quotation marks', 'Nguồn ghi “hơn 105 đảng viên”.', []],
    [
      'is information only of money that no data speaks of',
      'Góp 350 triệu đồng làm đường.',
      ['number-unbound 5 info'],
    ],
  ])('%s', (_, body, expected) => {
    expect(told(body)).toEqual(expected)
  })

  it('is told in headings, lists, tables, notes and captions', () => {
    const body =
      '## Đầu mục 12 người\n\n- mục 13 người\n\n| A | B |\n| --- | --- |\n| x | 14 người |\n\nCó chú thích[^1].\n\n[^1]: Là 15 người.\n\n<Chart kind="columns" series="ket-nap" caption="Có 16 người"/>'
    expect(
      problemsIn(body).map(({ code, place }) => `${code} ${place.line ?? ''}:${place.column ?? ''}`),
    ).toEqual([
      'number-unbound 9:12',
      'number-unbound 11:7',
      'number-unbound 15:7',
      'number-unbound 19:10',
      'number-unbound 21:52',
    ])
  })
})

describe('the hint of an unbound number', () => {
  it.each([
    [
      'names the whole',
      'Năm 2023 cả huyện có 150 đảng viên mới.',
      'Có thể là “Đảng viên mới kết nạp”, năm 2023: <Num series="ket-nap" period="2023"/>',
    ],
    [
      'names the share',
      'Trưởng xóm là đảng viên chiếm 80,37%.',
      'Có thể là “Trưởng xóm là đảng viên”, năm 2023: <Num series="truong-xom" period="2023" show="share"/>',
    ],
    [
      'names the organisation that the sentence names',
      'Năm 2023, xã A kết nạp 90 đảng viên.',
      'Có thể là “Đảng viên mới kết nạp, Đảng bộ xã A”, năm 2023: <Num series="ket-nap" period="2023" org="xa-a"/>',
    ],
    [
      'names the group that the sentence names',
      'Trong số mới kết nạp năm 2023 có 7 đảng viên là học sinh trung học phổ thông.',
      'Có thể là “Đảng viên mới kết nạp, Học sinh trung học phổ thông”, năm 2023: <Num series="ket-nap" period="2023" group="hoc-sinh"/>',
    ],
    [
      'names the plan',
      'Kế hoạch kết nạp năm 2023 là 160 đảng viên.',
      'Có thể là “Đảng viên mới kết nạp”, năm 2023: <Num series="ket-nap" period="2023" show="target"/>',
    ],
    [
      'gives the tag of a change',
      'Kết nạp năm 2023 tăng 8 đảng viên so với năm trước.',
      'Có thể là “Đảng viên mới kết nạp”, năm 2023: <Change series="ket-nap" from="2022" to="2023"/>',
    ],
    [
      'offers nothing for a mere coincidence',
      'Hội trường có 7 hàng ghế.',
      'Đưa số này vào data/ rồi gắn bằng thẻ <Num …/>. Nếu không phải số liệu, ghi ở mục accept: check: number-unbound, text: "7", reason: một câu nêu lý do',
    ],
  ])('%s', (_, body, expected) => {
    expect(hintOf(body)).toBe(expected)
  })

  it('is a binding in braces where no tag can stand', () => {
    const edition = (BASE['content/2024-01/edition.yaml'] ?? '').replace(
      'Kế hoạch năm 2023 đã hoàn thành.',
      'Năm 2023 kết nạp 150 đảng viên.',
    )
    const [found] = inspect(writeProject({ 'content/2024-01/edition.yaml': edition })).problems
    expect(found?.words.vi.hint).toContain('{{ket-nap.2023}}')
  })

  it('offers no binding in the definition of a series, where none can stand', () => {
    const series = (BASE['data/series/ket-nap.yaml'] ?? '').replace(
      'vào Đảng trong kỳ',
      'vào Đảng, gồm 7 học sinh',
    )
    const [found] = inspect(writeProject({ 'data/series/ket-nap.yaml': series })).problems
    expect(found?.place).toMatchObject({ file: 'data/series/ket-nap.yaml', line: 3, column: 49 })
    expect(found?.words.vi.message).toContain('nơi không gắn số liệu được')
    expect(found?.words.vi.hint).toContain('text: "7 học sinh"')
    const periods = series.replace('7 học sinh', 'cả kỳ 6 tháng đầu năm 2023')
    expect(inspect(writeProject({ 'data/series/ket-nap.yaml': periods })).problems).toEqual([])
  })

  it('points at the figure itself', () => {
    const [found] = problemsIn('Năm 2023 cả huyện có 150 đảng viên mới.')
    expect(found?.related[0]?.place).toMatchObject({ file: 'data/series/ket-nap.yaml', line: 11, column: 9 })
  })
})

describe('one number', () => {
  const body = 'Có 12 người và 13 người.'
  const head = (text: string): Readonly<Record<string, string>> => ({
    'content/2024-01/ket-nap-2023.mdx': `${(BASE['content/2024-01/ket-nap-2023.mdx'] ?? '').replace(/---\n\n[^]*$/u, '')}accept:\n  - check: number-unbound\n    text: ${text}\n    reason: Số chỗ ngồi, không phải số liệu\n---\n\n${body}\n`,
  })

  it('can be accepted by its words, whatever blanks they are typed with', () => {
    expect(problemsIn(body, head('12\u00a0người')).map(({ about }) => about?.text)).toEqual(['13 người'])
  })

  it('that is not there leaves the reason unused', () => {
    expect(problemsIn(body, head('14 người')).map(({ code }) => code)).toEqual([
      'waiver-unused',
      'number-unbound',
      'number-unbound',
    ])
  })
})
