import { expect, test } from 'vitest'
import { pdfName } from '../../src/format/pdf-name.ts'

test.each([
  ['fair', 'vi', 'ban-tin-2025-07.pdf'],
  ['draft', 'vi', 'du-thao-2025-07.pdf'],
  ['phone', 'vi', 'ban-tin-2025-07-dien-thoai.pdf'],
  ['fair', 'en', 'bulletin-2025-07.pdf'],
  ['draft', 'en', 'draft-2025-07.pdf'],
  ['phone', 'en', 'bulletin-2025-07-phone.pdf'],
] as const)('a PDF is named after its number: %s, %s', (kind, language, name) => {
  expect(pdfName('2025-07', kind, language)).toBe(name)
})
