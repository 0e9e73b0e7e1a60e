import { describe, expect, it } from 'vitest'
import type { Row } from '../../src/model/rows.ts'
import { rowsOf } from '../../src/model/rows.ts'
import { seriesJson } from '../../src/model/series-json.ts'
import {
  breakdown,
  gapTarget,
  model,
  observation,
  PERCENT,
  quantity,
  statement,
  target,
  value,
} from './making.ts'

const PLACE = { file: 'data/series/mau.yaml', line: 1, column: 1 }
const built = model({
  values: [
    observation('2023', 'hơn 5.650', { asOf: 'không rõ', note: 'Làm tròn' }),
    observation('2022', 'không công bố'),
    observation('2021', '172', {
      of: quantity('214'),
      share: quantity('80,37%', PERCENT),
      revisions: [
        { place: PLACE, date: '2022-03-05', was: value('127'), type: 'correction', reason: 'Đảo chữ số' },
      ],
    }),
    observation('2021', '170', { used: false, source: 'nguon-moi' }),
  ],
  statements: [statement('2020/2023', 'từ 100 đến 170', 'year')],
  targets: [
    target('2023/2025', 'từ 170 trở lên', { each: 'year' }),
    gapTarget('2021', 'thiếu 8', { plan: 'nghi-quyet' }),
  ],
  breakdowns: [breakdown('group', 'overlapping', '2021', { nu: '71' })],
  cells: [observation('2021', '3', { org: 'xa-a', group: 'hoc-sinh' })],
})
const series = built.series.get('ket-nap')
if (series === undefined) throw new Error('no series')
const rows = rowsOf(built, series)
const find = (kind: Row['kind'], text: string): Row | undefined =>
  rows.find((row) => row.kind === kind && row.text === text)

describe('the rows of a series', () => {
  it('stand in the order of the contract: values by period, breakdowns, cells, targets, statements', () => {
    expect(rows.map(({ period, kind, group }) => [period, kind, group].join(' ').trim())).toEqual([
      '2021 value',
      '2021 of',
      '2021 share',
      '2021 value',
      '2022 value',
      '2023 value',
      '2021 value nu',
      '2021 value hoc-sinh',
      '2023/2025 target',
      '2021 gap',
      '2020/2023 statement',
    ])
  })

  it('hold the source’s words, the bound and the hard interval, open ends empty', () => {
    expect(find('value', 'hơn 5.650')).toMatchObject({
      value: 5650,
      qualifier: 'more-than',
      low: 5651,
      high: null,
      as_of: 'không rõ',
      note: 'Làm tròn',
    })
    expect(find('statement', 'từ 100 đến 170')).toMatchObject({
      value: null,
      qualifier: 'range',
      low: 100,
      high: 170,
    })
    expect(find('target', 'từ 170 trở lên')).toMatchObject({ value: 170, low: 170, high: null })
  })

  it('hold the kind of what is missing, never a zero', () => {
    expect(find('value', 'không công bố')).toMatchObject({
      value: null,
      qualifier: 'not-published',
      low: null,
      high: null,
    })
  })

  it('name ids: the whole’s own organisation, and the unit of per cents for shares', () => {
    expect(find('value', '172')).toMatchObject({
      series: 'ket-nap',
      org: 'huyen',
      group: '',
      unit: 'dang-vien',
      source: 'bao-cao',
      status: 'final',
    })
    expect(find('share', '80,37%')).toMatchObject({ unit: 'phan-tram', value: 80.37 })
    expect(find('value', '3')).toMatchObject({ org: 'xa-a', group: 'hoc-sinh' })
  })

  it('mark the other source of a point', () => {
    expect(find('value', '170')).toMatchObject({ source: 'nguon-moi', note: 'nguồn khác, không dùng ở đây' })
  })

  it('write a gap that falls short below zero', () => {
    expect(find('gap', 'thiếu 8')).toMatchObject({ value: -8, low: -8, high: -8 })
  })
})

describe('the JSON of a series', () => {
  it('tells its revisions and its sources', () => {
    const json = seriesJson(built, series)
    expect(json.revisions).toEqual([
      {
        period: '2021',
        org: '',
        group: '',
        kind: 'value',
        date: '2022-03-05',
        was: '127',
        now: '172',
        type: 'correction',
        reason: 'Đảo chữ số',
      },
    ])
    expect(json.sources.map(({ id }) => id)).toEqual(['bao-cao', 'nguon-moi'])
    expect(Object.keys(json)).toEqual([
      'series',
      'name',
      'definition',
      'measure',
      'unit',
      'org',
      'status',
      'illustrative',
      'rows',
      'revisions',
      'sources',
    ])
  })
})
