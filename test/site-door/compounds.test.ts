import { expect, test } from 'vitest'
import { tieCompounds, tieNumbers } from '../../src/site/compounds.ts'
import { shippedBulletin } from './shipped.ts'

const { model } = shippedBulletin()

test('ties years, quarters and counts to their words', () => {
  expect(tieNumbers('Trong năm 2023 và quý II có 12 người')).toBe(
    'Trong năm\u00a02023 và quý\u00a0II có 12\u00a0người',
  )
})

test('ties nothing else', () => {
  expect(tieNumbers('Kết quả: 172, vượt 2.')).toBe('Kết quả: 172, vượt 2.')
})

test('keeps units and the proper part of a name together, and lets long names break', () => {
  expect(tieCompounds(model, 'Kết nạp đảng viên ở Đảng bộ Trường THPT Phú Lương')).toBe(
    'Kết nạp đảng\u00a0viên ở Đảng bộ Trường THPT Phú\u00a0Lương',
  )
})
