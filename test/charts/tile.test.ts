import { describe, expect, it } from 'vitest'
import { checkSign, verdictSign } from '../../src/charts/sign.ts'
import { tileSvg } from '../../src/charts/tile.ts'
import { unitSquares } from '../../src/charts/unit-squares.ts'
import { makeModel, period } from '../making/series.ts'

const place = { file: 'content/2024-02/edition.yaml' }

describe('unitSquares', () => {
  it('lays out every one of the whole, thirty a row', () => {
    const { shapes, height } = unitSquares(172, 214)
    const counts = shapes.map((shape) => (shape.kind === 'path' ? shape.d.split('M').length - 1 : 0))
    expect(counts).toEqual([172, 214 - 172])
    // 214 in rows of 30 are 8 rows of 9 px
    expect(height).toBe(8 * 9)
  })
})

describe('tileSvg', () => {
  const model = makeModel([
    {
      values: { '2023': '172', '2024': 'chưa có số liệu' },
      targets: [
        { period: '2023', value: 'từ 170 trở lên' },
        { period: '2024', value: '184' },
      ],
    },
    {
      id: 'tong',
      measure: 'stock',
      values: { '2020': 'hơn 5.650', '2023': 'gần 5.930', '2024': 'chưa có số liệu' },
    },
    { id: 'truong-xom', unit: 'nguoi', measure: 'stock', values: { '2023': { value: '172', of: '214' } } },
  ])
  const svg = (series: string, at: string, compare?: string) =>
    tileSvg(model, {
      series,
      period: period(at),
      place,
      ...(compare === undefined ? {} : { compare: compare === 'target' ? 'target' : period(compare) }),
    })

  it('sets a result against its plan and the plan of the year after', () => {
    const markup = svg('ket-nap', '2023', 'target') ?? ''
    expect(markup).toContain('kế hoạch từ 170')
    expect(markup.replace(/\u00a0/g, ' ')).toContain('năm 2024: 184')
    // both on one scale: 184 ends at 97%, 172 at 97% × 172 / 184
    expect(markup).toContain(`width="${Math.round(97 * 100 * (172 / 184)) / 100}%"`)
  })

  it('slopes from one bound to the other without a line of its own', () => {
    expect(svg('tong', '2023', '2020')).toContain('segment-derived')
  })

  it('draws a counted part square by square', () => {
    expect(svg('truong-xom', '2023')).toContain('viewBox="0 0 270 72"')
  })

  it('draws nothing where a picture would say nothing', () => {
    expect(svg('tong', '2024', '2020')).toBeUndefined()
    expect(svg('tong', '2023')).toBeUndefined()
    expect(svg('tong', '2023', 'target')).toBeUndefined()
  })

  it('is hidden from screen readers, since the words beside it say the same', () => {
    expect(svg('ket-nap', '2023', 'target')).toContain('aria-hidden="true"')
  })
})

describe('signs', () => {
  it('tells the three verdicts apart by shape', () => {
    const forms = (['met', 'missed', 'undecided'] as const).map((verdict) =>
      JSON.stringify(verdictSign(verdict).shapes),
    )
    expect(new Set(forms).size).toBe(3)
  })

  it('tells five outcomes of a check apart by shape', () => {
    const forms = (['holds', 'accepted', 'rejected', 'bounded', 'unknown'] as const).map((check) =>
      JSON.stringify(checkSign(check).shapes),
    )
    expect(new Set(forms).size).toBe(5)
  })
})
