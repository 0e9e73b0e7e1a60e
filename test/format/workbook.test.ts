import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sheetNames, writeWorkbook, type Workbook } from '../../src/format/workbook.ts'
import { cellAt, cellsOf, partsOf, readWorkbook, sheetOf } from '../making/read-workbook.ts'

const workbook: Workbook = {
  title: 'Đảng viên mới kết nạp',
  author: 'Huyện ủy Mẫu',
  language: 'vi',
  issued: '2024-02-28T09:00:00+07:00',
  sheets: [
    {
      name: 'Bìa',
      width: 80,
      lines: [
        { text: 'Đảng viên mới kết nạp', role: 'heading' },
        { text: 'Số liệu', link: { sheet: "Số 'A' liệu" } },
        { text: 'Địa chỉ', link: { url: 'https://ban-tin.example/' } },
      ],
    },
    {
      name: "Số 'A' liệu",
      lines: [{ text: 'Đảng viên mới kết nạp: số liệu', role: 'heading' }],
      table: {
        columns: [
          { head: 'Kỳ', width: 12 },
          { head: 'Giá trị', width: 12, numeric: true },
          { head: 'Chữ đi kèm', width: 24 },
        ],
        rows: [
          ['2021', { number: 5930, decimals: 0 }, 'gần'],
          ['2022', { number: 3.04, decimals: 2 }, null],
          ['2023', { number: 0, decimals: 0 }, '=1+1'],
          ['2024', null, 'chưa có số liệu'],
        ],
      },
    },
  ],
}

const bytes = await writeWorkbook(workbook)
const found = readWorkbook(bytes)
const sheet = sheetOf(found, "Số 'A' liệu")

test('stores numbers as numbers with all their digits, and nothing as a formula', () => {
  expect(cellsOf(sheet).slice(2)).toEqual([
    ['2021', 5930, 'gần'],
    ['2022', 3.04, null],
    ['2023', 0, '=1+1'],
    ['2024', null, 'chưa có số liệu'],
  ])
  expect(['B3', 'B4'].map((at) => [cellAt(sheet, at)?.t, cellAt(sheet, at)?.z])).toEqual([
    ['n', '#,##0'],
    ['n', '#,##0.00'],
  ])
  expect(cellAt(sheet, 'C5')?.f).toBeUndefined()
  expect(cellAt(sheet, 'B6')).toBeUndefined()
})

test('begins in A1, merges nothing, marks the head of the table and keeps it in sight', () => {
  expect(cellAt(sheet, 'A1')?.v).toBe('Đảng viên mới kết nạp: số liệu')
  expect(sheet['!merges'] ?? []).toEqual([])
  const parts = partsOf(bytes)
  expect(parts['xl/tables/table1.xml']).toContain('ref="A2:C6"')
  expect(parts['xl/worksheets/sheet2.xml']).toMatch(/<pane ySplit="2" topLeftCell="A3" state="frozen"/)
  expect(parts['xl/workbook.xml']).toContain("'Số ''A'' liệu'!$2:$2")
})

test('leads to other sheets and to addresses outside', () => {
  const cover = sheetOf(found, 'Bìa')
  expect(cellAt(cover, 'A2')?.l?.Target).toBe("#'Số ''A'' liệu'!A1")
  expect(cellAt(cover, 'A3')?.l?.Target).toBe('https://ban-tin.example/')
})

test('says its title, its author, its day and its language', () => {
  expect(found.Props).toMatchObject({ Title: 'Đảng viên mới kết nạp', Author: 'Huyện ủy Mẫu' })
  expect(found.Custprops).toEqual({ Language: 'vi-VN' })
  const core = partsOf(bytes)['docProps/core.xml']
  expect(core?.match(/2024-02-28T02:00:00Z/g)).toHaveLength(2)
})

test('gives the same bytes twice', async () => {
  expect(Buffer.from(await writeWorkbook(workbook)).equals(Buffer.from(bytes))).toBe(true)
})

test('makes rows as high as what is broken in them', () => {
  const [cover] = partsOf(bytes)['xl/worksheets/sheet1.xml']?.match(/<row r="1"[^>]*>/) ?? []
  expect(cover).toContain('ht="24"')
})

test.each([
  [
    ['Số liệu', 'số liệu'],
    ['Số liệu', 'số liệu 2'],
  ],
  [['A/B: [c]*?'], ['A B c']],
  [["'Nháy'"], ['Nháy']],
  [
    ['History', ''],
    ['History_', '_'],
  ],
  [
    ['Số kết nạp so với tổng số cuối năm trước', 'Số kết nạp so với tổng số cuối năm sau'],
    ['Số kết nạp so với tổng số cuối…', 'Số kết nạp so với tổng số cu… 2'],
  ],
])('names the sheets of %j', (wanted, names) => {
  expect(sheetNames(wanted)).toEqual(names)
  expect(names.every((name) => name.length <= 31)).toBe(true)
})

test('one file of the sources knows the library', () => {
  const root = join(import.meta.dirname, '..', '..', 'src')
  const users = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro)$/.test(file))
    .filter((file) => /from 'hucre/.test(readFileSync(join(root, file), 'utf8')))
  expect(users).toEqual([join('format', 'workbook.ts')])
})
