import { expect, test } from 'vitest'
import { hasForeignD, withVietnameseD } from '../../src/format/vietnamese-d.ts'

test.each([
  ['Ðảng', 'Đảng'],
  ['ðồng', 'đồng'],
  ['ÐẢNG', 'ĐẢNG'],
  ['Ɖoàn', 'Đoàn'],
  ['ɖược', 'được'],
  ['Ðường', 'Đường'],
  ['Ðình', 'Đình'],
  ['ðặc', 'đặc'],
  ['ðích', 'đích'],
  ['Ðiện', 'Điện'],
  ['ðiểm', 'điểm'],
  ['ðất', 'đất'],
  ['ðáp', 'đáp'],
  ['Ðắk', 'Đắk'],
  ['Ðảng'.normalize('NFD'), 'Đảng'.normalize('NFD')],
  ['HÐND', 'HĐND'],
  ['QÐ', 'QĐ'],
  ['Ð', 'Đ'],
  ['ÐU', 'ĐU'],
  ['LÐTBXH', 'LĐTBXH'],
  ['TƯÐTN', 'TƯĐTN'],
])('%s is Vietnamese and becomes %s', (typed, meant) => {
  expect(withVietnameseD(typed)).toBe(meant)
})

test.each([
  ['Norðurland', 'đ in the middle of a syllable'],
  ['Garður', 'a vowel behind it, letters before it'],
  ['ðurl', 'an ending that no syllable has'],
  ['ðgh', 'no vowel behind it'],
  ['ðaaaa', 'more vowels than a syllable has'],
  ['ð', 'a letter by itself, and small'],
  ['AUSTURVERÐ', 'capitals with several vowels: a word, no abbreviation'],
  ['BCÐABCDEF', 'too long for an abbreviation'],
  ['Örð', 'letters of another language'],
  ['Đảng', 'the right letter'],
  ['đồng', 'the right letter'],
  ['', 'nothing'],
])('%s stays: %s', (word) => {
  expect(withVietnameseD(word)).toBe(word)
})

test('only the four letters that look like Đ are asked about', () => {
  expect(['Ð', 'ð', 'Ɖ', 'ɖ'].map(hasForeignD)).toEqual([true, true, true, true])
  expect(['Đ', 'đ', 'D', 'd', '', 'Đảng bộ'].map(hasForeignD)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ])
})
