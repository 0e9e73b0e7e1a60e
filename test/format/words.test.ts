import { expect, test } from 'vitest'
import { DICTIONARIES, words } from '../../src/format/words.ts'

const entries = DICTIONARIES.flatMap((dictionary) => Object.entries(dictionary))

test('no key stands in two parts of the dictionary', () => {
  const keys = entries.map(([key]) => key)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('every word is there in both languages, in NFC, without blanks at its ends', () => {
  for (const [key, pair] of entries) {
    for (const word of [pair.vi, pair.en]) {
      expect(word, key).not.toBe('')
      expect(word, key).toBe(word.normalize('NFC').trim())
    }
  }
})

test('the interface speaks without pronouns, technical words or alarm', () => {
  const said = entries.map(([, pair]) => pair.vi).join('\n')
  expect(said).not.toMatch(/(?<!\p{L})(bạn|tôi|chúng tôi|quý vị|file|folder|thất bại)(?!\p{L})|!/iu)
  expect(said).not.toMatch(/(?<!\p{L})chỉ số(?!\p{L})/iu)
  expect(said).not.toMatch(/(uỷ|hoà|thuỷ|luỹ|tỉ lệ|kĩ thuật)/iu)
})

test('gives the words of one language', () => {
  expect(words('vi').mainPoints).toBe('Điểm chính')
  expect(words('en').mainPoints).toBe('Main points')
})
