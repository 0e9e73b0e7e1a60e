import { expect, test } from 'vitest'
import { nearest } from '../../src/format/nearest.ts'

test.each([
  ['valeu', ['values', 'value', 'note'], 'value'],
  ['ket-nạp', ['tong-dang-vien', 'ket-nap'], 'ket-nap'],
  ['Chat', ['Num', 'Change', 'Chart'], 'Chart'],
  ['serie', ['series', 'period'], 'series'],
  ['KET-NAP', ['ket-nap'], 'ket-nap'],
  ['xyz', ['series', 'period'], undefined],
  ['x', [], undefined],
])('for %s among %j it offers %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected)
})
