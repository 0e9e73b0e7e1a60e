import { expect, test } from 'vitest'
import { writeArchive } from '../../src/format/archive.ts'
import { writeWorkbook } from '../../src/format/workbook.ts'
import { packedTexts } from '../../src/publish/packed-texts.ts'

test('reads the cells of a workbook inside an archive, and every name', async () => {
  const workbook = await writeWorkbook({
    title: 'Số liệu & kế hoạch',
    author: 'Huyện ủy Mẫu',
    language: 'vi',
    issued: '2024-02-28T09:00:00+07:00',
    sheets: [{ name: 'Bìa', lines: [{ text: 'Quý đầu năm vượt xa dự tính' }] }],
  })
  const texts = packedTexts(writeArchive([{ path: 'data/ket-nap.xlsx', content: workbook }], '2024-02-28'))
  const said = texts.join('\n')
  expect(said).toContain('data/ket-nap.xlsx')
  expect(said).toContain('Quý đầu năm vượt xa dự tính')
  expect(said).toContain('Số liệu & kế hoạch')
})
