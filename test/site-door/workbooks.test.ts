import { expect, test } from 'vitest'
import { writeWorkbook, type Workbook } from '../../src/format/workbook.ts'
import { rowsOf } from '../../src/model/rows.ts'
import type { Model, SeriesModel } from '../../src/model/model.ts'
import { editionWorkbook } from '../../src/site/edition-workbook.ts'
import { seriesWorkbook } from '../../src/site/series-workbook.ts'
import { cellsOf, readWorkbook, recordsOf, sheetOf } from '../making/read-workbook.ts'
import { shippedBulletin } from './shipped.ts'

const { model } = shippedBulletin()
const english: Model = { ...model, language: 'en' }

function seriesNamed(id: string): SeriesModel {
  const found = model.series.get(id)
  if (found === undefined) throw new Error(id)
  return found
}

const read = async (workbook: Workbook) => readWorkbook(await writeWorkbook(workbook))
const real = await read(seriesWorkbook(model, seriesNamed('ket-nap')))
const invented = await read(seriesWorkbook(model, seriesNamed('mau-ket-nap')))
const all = (each: Model): readonly Workbook[] => [
  ...[...each.series.values()].map((series) => seriesWorkbook(each, series)),
  ...each.editions.map((edition) => editionWorkbook(each, edition)),
]

test('opens with a cover, goes on with notes and one table a sheet, and ends with the sources', () => {
  expect(real.SheetNames).toEqual([
    'Bìa',
    'Ghi chú',
    'Số liệu',
    'Theo đối tượng',
    'Đơn vị và đối tượng',
    'Kế hoạch',
    'Mức nguồn nêu',
    'Nguồn',
  ])
})

test('says on the cover what it is, who answers for it, when it came out and how to cite it', () => {
  const lines = cellsOf(sheetOf(real, 'Bìa')).map(([text]) => text)
  expect(lines).toEqual(
    expect.arrayContaining([
      'Đảng viên mới kết nạp',
      'Phạm vi: Đảng bộ huyện Phú Lương',
      'Đơn vị tính: đảng viên',
      'Phát hành trong: Bản tin Phát triển đảng viên, số 02, 29/02/2024',
      'Cơ quan phát hành: Ban biên tập Bản tin Phát triển đảng viên',
      'Liên hệ: Ban biên tập Bản tin, ban-bien-tap@ban-tin.example',
      'Lưu hành nội bộ',
      'Cách trích dẫn: Ban biên tập Bản tin Phát triển đảng viên. “Đảng viên mới kết nạp”. Bản tin Phát triển đảng viên, số 02, 29/02/2024. https://ban-tin.example/series/ket-nap.html',
    ]),
  )
})

test('keeps numbers bare, words beside them, and never turns what is missing into a zero', () => {
  expect(recordsOf(real, 'Số liệu')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        Kỳ: 'Năm 2023',
        'Mã kỳ': '2023',
        'Giá trị (đảng viên)': 172,
        'Giá trị: chữ đi kèm': null,
        'Trạng thái': 'Chính thức',
        'Kế hoạch': 170,
        'Kế hoạch: chữ đi kèm': 'từ … trở lên',
        'So với kế hoạch': 'Đạt, vượt 2',
      }),
      expect.objectContaining({
        Kỳ: 'Năm 2024',
        'Giá trị (đảng viên)': null,
        'Giá trị: chữ đi kèm': 'chưa có số liệu',
        'Trạng thái': null,
      }),
    ]),
  )
})

test('keeps a range as words with its two ends, and a bound with the end that is known', () => {
  expect(recordsOf(real, 'Mức nguồn nêu')).toEqual([
    expect.objectContaining({
      'Giá trị: chữ đi kèm': 'từ 100 đến 170',
      'Giá trị: thấp nhất': 100,
      'Giá trị: cao nhất': 170,
    }),
  ])
  expect(recordsOf(real, 'Kế hoạch')[0]).toMatchObject({
    'Giá trị: thấp nhất': 170,
    'Giá trị: cao nhất': null,
  })
})

test('keeps what another source says below the figure that is used', () => {
  const months = recordsOf(invented, 'Số liệu').filter((row) => row['Mã kỳ'] === '2025-9M')
  expect(
    months.map((row) => [row['Giá trị (đảng viên)'], row['Giá trị: chữ đi kèm'], row['Ghi chú']]),
  ).toEqual([
    [109, null, null],
    [105, 'hơn', 'Nguồn khác, không dùng ở đây.'],
  ])
})

test('lists every change with the figure before and after and its reason', () => {
  expect(recordsOf(invented, 'Điều chỉnh và đính chính')).toHaveLength(3)
  expect(recordsOf(invented, 'Điều chỉnh và đính chính')[0]).toMatchObject({
    Ngày: '05/03/2024',
    Loại: 'Đính chính',
    'Số cũ': 124,
    'Số mới': 142,
    'Lý do': 'Bản in đầu đảo hai chữ số cuối.',
  })
})

test('says that figures are invented on the cover and over every table of them', () => {
  const warning = 'Số liệu của Đảng bộ Huyện Mẫu là số liệu minh họa, không có thật.'
  for (const name of invented.SheetNames.filter((sheet) => sheet !== 'Ghi chú' && sheet !== 'Nguồn'))
    expect(
      cellsOf(sheetOf(invented, name)).map(([first]) => first),
      name,
    ).toContain(warning)
})

test('numbers the notes, and every table says which apply', () => {
  const notes = recordsOf(real, 'Ghi chú')
  expect(notes.map((row) => row['Ghi chú số'])).toEqual(notes.map((_, at) => at + 1))
  const [line] = cellsOf(sheetOf(real, 'Theo đối tượng'))
    .map(([first]) => String(first))
    .filter((text) => text.startsWith('Ghi chú áp dụng: '))
  const applied = line?.replace('Ghi chú áp dụng: ', '').split(', ').map(Number) ?? []
  expect(applied.map((number) => notes[number - 1]?.['Nội dung'])).toContain(
    'Theo đối tượng: một người có thể thuộc nhiều nhóm.',
  )
})

test('puts every figure of a number on one sheet, then the course of each series that it uses', async () => {
  const [edition] = model.editions
  if (edition === undefined) throw new Error('no number is out')
  const workbook = await read(editionWorkbook(model, edition))
  const figures = recordsOf(workbook, 'Số liệu của số này')
  expect(figures.map((row) => [row['Số liệu'], row['Giá trị'], row['Giá trị: chữ đi kèm']])).toEqual(
    expect.arrayContaining([
      ['Đảng viên mới kết nạp', 172, null],
      ['Tổng số đảng viên', 5930, 'gần'],
      ['Số kết nạp so với tổng số đảng viên đầu nhiệm kỳ', 3.04, null],
    ]),
  )
  expect(workbook.SheetNames).toContain('Tổng số đảng viên')
})

test('holds every number of a series that its CSV holds', async () => {
  for (const series of model.series.values()) {
    const workbook = await read(seriesWorkbook(model, series))
    const numbers = new Set(
      workbook.SheetNames.flatMap((name) => cellsOf(sheetOf(workbook, name)).flat()).filter(
        (cell) => typeof cell === 'number',
      ),
    )
    const missing = rowsOf(model, series).filter(({ value }) => value !== null && !numbers.has(value))
    expect(missing, series.series.id).toEqual([])
  }
})

test.each([
  ['Vietnamese', model],
  ['English', english],
])('in %s no head stands twice over a table, no row is blank, nothing is left over', (_language, each) => {
  for (const { title, sheets } of all(each)) {
    for (const { name, lines, table } of sheets) {
      expect(
        lines.every(({ text }) => text.trim() !== ''),
        `${title}: ${name}`,
      ).toBe(true)
      if (table === undefined) continue
      const heads = table.columns.map(({ head }) => head)
      expect(new Set(heads).size, `${title}: ${name}`).toBe(heads.length)
      expect(table.rows.every((row) => row.some((cell) => cell !== null))).toBe(true)
      const texts = [...heads, ...table.rows.flat()].filter((cell) => typeof cell === 'string')
      expect(texts.filter((text) => /undefined|NaN|\[object|\u00a0/.test(text))).toEqual([])
    }
  }
})
