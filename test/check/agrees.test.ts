import { describe, expect, it } from 'vitest'
import { agrees } from '../../src/check/agrees.ts'
import { gapTarget, PEOPLE, PERCENT, value } from '../model/making.ts'

function people(text: string, data: string): boolean {
  return agrees(text, value(data), { language: 'vi', unit: PEOPLE })
}

describe("an author's words", () => {
  it('agree with the figure itself, with unit or without', () => {
    expect(people('172', '172')).toBe(true)
    expect(people('172 đồng chí', '172')).toBe(true)
    expect(people('7 em học sinh', '7')).toBe(true)
    expect(people('gần 5.930', 'gần 5.930')).toBe(true)
  })

  it('may say less than the figure', () => {
    expect(people('hơn 4.200', '4.220')).toBe(true)
    expect(agrees('hơn 99%', value('99,16%', PERCENT), { language: 'vi', unit: PERCENT })).toBe(true)
    expect(agrees('3%', value('3,04%', PERCENT), { language: 'vi', unit: PERCENT })).toBe(true)
  })

  it('may not say more, nor something else', () => {
    expect(people('170', '172')).toBe(false)
    expect(people('5.651', 'hơn 5.650')).toBe(false)
    expect(people('gần 9.000', '172')).toBe(false)
    expect(people('172', 'chưa có số liệu')).toBe(false)
    expect(people('nhiều người', '172')).toBe(false)
  })

  it.each(['172%', '172 %', '172 phần trăm', '172 điểm phần trăm', '172‰', '172 ‰'])(
    'are no number of people where they are %s',
    (text) => {
      expect(people(text, '172')).toBe(false)
    },
  )

  it('are no share where they are points', () => {
    const share = (text: string) => agrees(text, value('3,1%', PERCENT), { language: 'vi', unit: PERCENT })
    expect(share('3,1')).toBe(true)
    expect(share('3,1% số hộ')).toBe(true)
    expect(share('3,1 điểm phần trăm')).toBe(false)
  })

  it('say the share of a count in per cent, in either form', () => {
    const share = (text: string) => agrees(text, value('53,19%', PERCENT), { language: 'vi', unit: PEOPLE })
    expect(share('53,19%')).toBe(true)
    expect(share('53,19 %')).toBe(true)
    expect(share('hơn 53%')).toBe(true)
    expect(share('53,91%')).toBe(false)
  })

  it('agree with a gap in its direction', () => {
    const gap = gapTarget('2023', 'vượt 0,04 điểm phần trăm', {}, PERCENT).gap
    if (gap === undefined) throw new Error('no gap')
    expect(agrees('vượt 0,04 điểm phần trăm', gap, { language: 'vi', unit: PERCENT })).toBe(true)
    expect(agrees('thiếu 0,04 điểm phần trăm', gap, { language: 'vi', unit: PERCENT })).toBe(false)
  })
})
