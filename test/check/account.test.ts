import { describe, expect, it } from 'vitest'
import type { Series } from '../../src/load/series.ts'
import type { Observation } from '../../src/load/series.ts'
import { model, observation, period, statement } from '../model/making.ts'
import { examine } from '../../src/check/examine.ts'
import { codes, messageOf, relationsOf } from './making.ts'

const PLACE = { file: 'data/series/mau.yaml', line: 1, column: 1 }

function account(
  start: string,
  end: string,
  flows: { plus: readonly Observation[]; minus?: readonly Observation[]; statements?: Series['statements'] },
  asOf = '2023-12-31',
): readonly Partial<Series>[] {
  return [
    {
      id: 'tong',
      measure: 'stock',
      values: [observation('2023', start, { asOf }), observation('2024', end, { asOf: '2024-12-31' })],
      account: {
        place: PLACE,
        start: { series: 'tong', period: period('2023') },
        end: { series: 'tong', period: period('2024') },
        plus: ['vao'],
        minus: flows.minus === undefined ? [] : ['ra'],
      },
    },
    { id: 'vao', values: flows.plus, statements: flows.statements ?? [] },
    ...(flows.minus === undefined ? [] : [{ id: 'ra', values: flows.minus }]),
  ]
}

describe('an account', () => {
  it('holds where the flows explain the change: 1.200 + 150 − 28 = 1.322', () => {
    expect(
      codes(
        ...account('1.200', '1.322', {
          plus: [observation('2024', '150')],
          minus: [observation('2024', '28')],
        }),
      ),
    ).toEqual([])
  })

  it('prints what is left over', () => {
    const open = account('1.200', '1.322', { plus: [observation('2024', '150')] })
    expect(messageOf('stock-flow-residual', ...open)).toContain('giảm 28 chưa rõ lý do')
  })

  it('adds the parts of a year where the year is not given', () => {
    const halves = [observation('2024-H1', '80'), observation('2024-H2', '70')]
    expect(codes(...account('1.200', '1.350', { plus: halves }))).toEqual([])
  })

  it('takes a statement for a year without a figure, and says so', () => {
    const stated = account('1.200', 'hơn 1.300', {
      plus: [],
      statements: [statement('2023/2024', 'từ 100 đến 170', 'year')],
    })
    expect(codes(...stated)).toEqual([])
    expect(
      relationsOf(...stated).find(({ subject }) => subject.endsWith('tăng, giảm trong kỳ')),
    ).toMatchObject({
      outcome: 'bounded',
      working: expect.stringContaining('theo mức nguồn nêu chung') as string,
    })
  })

  it('is not decided where a flow has no figure', () => {
    expect(codes(...account('1.200', '1.322', { plus: [observation('2022', '150')] }))).toEqual([])
    expect(
      relationsOf(...account('1.200', '1.322', { plus: [observation('2022', '150')] })).map(
        ({ outcome }) => outcome,
      ),
    ).toContain('unknown')
  })

  it('accuses only where every reading of an unknown start day leaves something over', () => {
    const values = [observation('2023', '50'), observation('2024', '150', { note: 'Kết nạp nhiều hơn hẳn' })]
    expect(codes(...account('1.200', '1.350', { plus: values }, 'không rõ'))).toEqual([])
    expect(codes(...account('1.200', '1.400', { plus: values }, 'không rõ'))).toEqual([])
    expect(codes(...account('1.200', '1.322', { plus: values }, 'không rõ'))).toEqual(['stock-flow-residual'])
  })
})

describe('waivers', () => {
  const waiver = (check: string, more = {}): Series['accept'][number] => ({
    place: { ...PLACE, line: 40 },
    check,
    reason: 'Chưa có số chuyển đi',
    ...more,
  })
  const open = (accept: Series['accept']): readonly Partial<Series>[] => {
    const [first, ...others] = account('1.200', '1.322', { plus: [observation('2024', '150')] })
    return [{ ...first, accept }, ...others]
  }

  it('answer problems of their file by check and period, and are listed', () => {
    const { problems, waived } = examine(
      model(...open([waiver('stock-flow-residual', { period: period('2024') })])),
    )
    expect(problems).toEqual([])
    expect(waived.map(({ problem, waiver: { reason } }) => [problem.code, reason])).toEqual([
      ['stock-flow-residual', 'Chưa có số chuyển đi'],
    ])
  })

  it('for another period answer nothing, and are said to be unused', () => {
    expect(codes(...open([waiver('stock-flow-residual', { period: period('2023') })]))).toEqual([
      'stock-flow-residual',
      'waiver-unused',
    ])
  })

  it('need a reason', () => {
    expect(codes(...open([waiver('stock-flow-residual', { reason: ' ' })]))).toEqual([
      'waiver-without-reason',
    ])
  })

  it('do not answer what cannot be waived', () => {
    const values = [observation('2023', '172', { used: false }), observation('2023', '170', { used: false })]
    expect(codes({ values, accept: [waiver('duplicate-observation')] }).toSorted()).toEqual([
      'duplicate-observation',
      'waiver-unused',
    ])
  })

  it('keep the waived problem on its relation', () => {
    const { relations, waived } = examine(model(...open([waiver('stock-flow-residual')])))
    expect(relations.find(({ problem }) => problem !== undefined)?.problem).toBe(waived[0]?.problem)
  })
})
