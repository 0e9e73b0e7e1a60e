import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from '../../src/prose/plain-text.ts'

test('a passage becomes small, letter for letter, with ordinary blanks', () => {
  expect(plainText('Đảng bộ\u00a0ỦY\tBAN\u202f172')).toBe('đảng bộ ủy ban 172')
})

test('a capital that grows when made small keeps its place', () => {
  expect(plainText('İA')).toBe('İa')
})

test('every letter stays at its offset, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = plainText(text)
      expect(plain).toHaveLength(text.length)
      for (let at = 0; at < text.length; at++) {
        const small = text.charAt(at).toLowerCase()
        expect([small, text.charAt(at), ' ']).toContain(plain.charAt(at))
      }
    }),
  )
})
