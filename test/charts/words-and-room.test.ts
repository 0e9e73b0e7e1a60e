import { describe, expect, it } from 'vitest'
import { textWidth } from '../../src/charts/text-width.ts'
import { thin } from '../../src/charts/thin.ts'
import { wrap, wrapEvenly } from '../../src/charts/wrap.ts'

describe('textWidth', () => {
  it('adds the widths of the letters', () => {
    // three digits of 572 thousandths at 15 px
    expect(textWidth('172', 15)).toBeCloseTo((3 * 572 * 15) / 1000)
  })

  it('knows that marks add nothing but ơ, ư and đ are wider', () => {
    expect(textWidth('ễ', 100)).toBe(textWidth('e', 100))
    expect(textWidth('ợ', 100)).toBe(textWidth('ơ', 100))
    expect(textWidth('ơ', 100)).toBeGreaterThan(textWidth('o', 100))
    expect(textWidth('đ', 100)).toBeGreaterThan(textWidth('d', 100))
  })

  it('reads composed and decomposed text alike', () => {
    expect(textWidth('Đảng bộ'.normalize('NFD'), 13)).toBe(textWidth('Đảng bộ'.normalize('NFC'), 13))
  })

  it('errs on the safe side for letters it does not know', () => {
    expect(textWidth('漢', 10)).toBeGreaterThan(textWidth('w', 10))
  })
})

describe('wrap', () => {
  it('breaks at blanks, never at no-break spaces', () => {
    expect(wrap('chưa có số liệu', { width: 42, size: 13 })).toEqual(['chưa', 'có số', 'liệu'])
    expect(wrap('năm\u00a02023 và', { width: 10, size: 13 })).toEqual(['năm\u00a02023', 'và'])
  })

  it('cuts what has no room in the last line', () => {
    const lines = wrap('một hai ba bốn năm sáu bảy tám chín mười', { width: 60, size: 13, lines: 2 })
    expect(lines).toHaveLength(2)
    expect(lines[1]?.endsWith('…')).toBe(true)
    expect(textWidth(lines[1] ?? '', 13)).toBeLessThanOrEqual(60)
  })

  it('evens the lines out without adding one', () => {
    const [first = '', second = ''] = wrapEvenly('mỗi năm từ 100 đến 170, nguồn nêu', {
      width: 180,
      size: 13,
    })
    expect(Math.abs(textWidth(first, 13) - textWidth(second, 13))).toBeLessThan(60)
  })
})

describe('thin', () => {
  const label = (x: number, rank: number) => ({ x, width: 40, top: 0, bottom: 12, rank })

  it('shows every label where there is room', () => {
    expect(thin([label(25, 0), label(75, 1)])).toEqual(['all', 'all'])
  })

  it('lets the label with the smaller rank stay on the narrowest phone', () => {
    // 10% of 244 px are 24 px, of 476 px 48 px: two labels of 40 px fit only on the wide figure
    expect(thin([label(45, 1), label(55, 0)])).toEqual(['wide', 'all'])
  })

  it('leaves out what never has room', () => {
    expect(thin([label(50, 0), label(52, 1)])).toEqual(['all', 'never'])
  })

  it('does not mind labels at different heights', () => {
    expect(thin([label(50, 0), { ...label(52, 1), top: 20, bottom: 32 }])).toEqual(['all', 'all'])
  })
})
