import type { ChartKind } from '../../src/format/chart-kinds.ts'
import type { ChartUse } from '../../src/load/article.ts'
import type { Group, Org, Plan, Project, Site, Source } from '../../src/load/project.ts'
import type { Account, Breakdown, Observation, Series, Statement, Target } from '../../src/load/series.ts'
import { buildModel } from '../../src/model/build-model.ts'
import type { Model } from '../../src/model/model.ts'
import { parseGap } from '../../src/quantity/parse-gap.ts'
import { parsePeriod } from '../../src/quantity/parse-period.ts'
import { parseValue } from '../../src/quantity/parse-value.ts'
import type { Period } from '../../src/quantity/period.ts'
import type { Value } from '../../src/quantity/quantity.ts'
import type { Status } from '../../src/quantity/status.ts'
import type { Unit } from '../../src/quantity/unit.ts'

const place = { file: 'data/series/test.yaml', line: 1, column: 1 }

/** A whole model around one or more series, written as an office would write them. */
export function makeModel(wanted: readonly SeriesText[], language: 'vi' | 'en' = 'vi'): Model {
  const series = wanted.map((text) => makeSeries(text, language))
  const site = {
    title: 'Bản tin Huyện Mẫu',
    owner: 'Huyện ủy Mẫu',
    language,
    timezone: 'Asia/Ho_Chi_Minh',
    place,
  } as unknown as Site
  const project: Project = {
    root: '/nowhere',
    site,
    orgs: named<Org>(['mau', 'xa-a', 'xa-b', 'xa-c', ...orgsOf(series)], (id) => ({
      id,
      name: ORGS[id] ?? id,
      type: 'dang-bo',
      succeededBy: [],
      place,
    })),
    groups: named<Group>(groupsOf(series), (id) => ({ id, name: GROUPS[id] ?? id, sensitive: false, place })),
    units: new Map(Object.entries(UNITS).map(([id, unit]) => [id, { ...unit, place }])),
    sources: named<Source>(['bao-cao'], (id) => ({
      id,
      title: 'Báo cáo năm của Huyện Mẫu',
      complete: true,
      place,
    })),
    plans: new Map(
      ['ke-hoach', 'nghi-quyet'].map((id): [string, Plan] => [
        id,
        {
          id,
          name: id === 'ke-hoach' ? 'Kế hoạch năm' : 'Nghị quyết Đại hội',
          main: id === 'ke-hoach',
          place,
        },
      ]),
    ),
    series: new Map(series.map((each) => [each.id, each])),
    editions: [],
    inputs: new Map(),
  }
  return buildModel(project)
}

/** A chart as an article would ask for it. */
export function chartUse(chart: ChartKind, use: Partial<Omit<ChartUse, 'chart'>> = {}): ChartUse {
  return {
    chart,
    series: ['ket-nap'],
    place: { file: 'content/2024-02/bai.mdx', line: 10, column: 1 },
    ...use,
  }
}

/** `2023-Q1` as a period. */
export function period(text: string): Period {
  const parsed = parsePeriod(text)
  if (parsed === undefined) throw new Error(`not a period: ${text}`)
  return parsed
}

function makeSeries(text: SeriesText, language: 'vi' | 'en'): Series {
  const unit = UNITS[text.unit ?? 'dang-vien'] ?? UNITS['dang-vien']
  const value = (written: string): Value => valueOf(written, language, unit)
  const observe = (at: string, written: Figure): Observation =>
    observation(at, written, value, (share) => valueOf(share, language, UNITS['phan-tram']))
  return {
    id: text.id ?? 'ket-nap',
    name: text.name ?? 'Đảng viên mới kết nạp',
    nameEn: text.nameEn ?? 'New members admitted',
    measure: text.measure ?? 'flow',
    unit: text.unit ?? 'dang-vien',
    org: 'mau',
    status: 'final',
    source: 'bao-cao',
    illustrative: text.illustrative ?? false,
    values: Object.entries(text.values ?? {}).map(([at, written]) => observe(at, written)),
    statements: (text.statements ?? []).map((each): Statement => ({
      ...each,
      period: period(each.period),
      value: quantity(value(each.value)),
      place,
    })),
    targets: (text.targets ?? []).map((target) => makeTarget(target, value, unit, language)),
    breakdowns: (text.breakdowns ?? []).map(({ by, kind, values }): Breakdown => ({
      by,
      kind,
      place,
      periods: Object.entries(values).map(([at, parts]) => ({
        period: period(at),
        place,
        parts: Object.entries(parts).map(([id, written]) => ({ ...observe(at, written), [by]: id })),
      })),
    })),
    cells: [],
    passages: [],
    breaks: (text.breaks ?? []).map((each) => ({ ...each, place })),
    accept: [],
    place,
    ...(text.account === undefined ? {} : { account: accountOf(text.account) }),
  }
}

function accountOf({ start, end, plus, minus }: AccountText): Account {
  const at = ([series, when]: readonly [string, string]): Account['start'] => ({
    series,
    period: period(when),
  })
  return { start: at(start), end: at(end), plus, minus: minus ?? [], place }
}

function observation(
  at: string,
  written: Figure,
  value: (text: string) => Value,
  share: (text: string) => Value,
): Observation {
  const long = typeof written === 'string' ? { value: written } : written
  return {
    period: period(at),
    value: value(long.value),
    status: long.status ?? 'final',
    used: true,
    source: 'bao-cao',
    revisions: [],
    places: { value: place },
    place,
    ...(long.asOf === undefined ? {} : { asOf: long.asOf }),
    ...(long.of === undefined ? {} : { of: quantity(value(long.of)) }),
    ...(long.share === undefined ? {} : { share: quantity(share(long.share)) }),
  }
}

function makeTarget(
  text: TargetText,
  value: (text: string) => Value,
  unit: Unit | undefined,
  language: 'vi' | 'en',
): Target {
  const { gap: written, ...rest } = text
  const gap =
    written === undefined
      ? undefined
      : parseGap(written, { language, ...(unit === undefined ? {} : { unit }) })
  if (gap !== undefined && !gap.ok) throw new Error(`not a gap: ${written}`)
  return {
    ...rest,
    period: period(text.period),
    plan: text.plan ?? 'ke-hoach',
    better: text.better ?? 'higher',
    revisions: [],
    place,
    ...(text.value === undefined ? {} : { value: quantity(value(text.value)) }),
    ...(gap === undefined ? {} : { gap: gap.value }),
  } as Target
}

function valueOf(written: string, language: 'vi' | 'en', unit: Unit | undefined): Value {
  const parsed = parseValue(written, { language, ...(unit === undefined ? {} : { unit }) })
  if (!parsed.ok) throw new Error(`not a value: ${written} (${parsed.fault.kind})`)
  return parsed.value
}

function quantity(value: Value): Extract<Value, { kind: 'quantity' }> {
  if (value.kind === 'missing') throw new Error('a number is needed here')
  return value
}

function named<T>(ids: readonly string[], make: (id: string) => T): ReadonlyMap<string, T> {
  return new Map([...new Set(ids)].map((id) => [id, make(id)]))
}

function orgsOf(series: readonly Series[]): readonly string[] {
  return series.flatMap(({ breakdowns }) =>
    breakdowns.flatMap(({ periods }) =>
      periods.flatMap(({ parts }) => parts.flatMap(({ org }) => org ?? [])),
    ),
  )
}

function groupsOf(series: readonly Series[]): readonly string[] {
  return series.flatMap(({ breakdowns }) =>
    breakdowns.flatMap(({ periods }) =>
      periods.flatMap(({ parts }) => parts.flatMap(({ group }) => group ?? [])),
    ),
  )
}

const UNITS: Readonly<Record<string, Unit>> = {
  'dang-vien': { id: 'dang-vien', name: 'đảng viên', nameEn: 'members', kind: 'count', aliases: [] },
  nguoi: { id: 'nguoi', name: 'người', nameEn: 'people', kind: 'count', aliases: [] },
  'phan-tram': { id: 'phan-tram', name: '%', kind: 'percent', aliases: [] },
  'trieu-dong': { id: 'trieu-dong', name: 'triệu đồng', nameEn: 'million dong', kind: 'amount', aliases: [] },
}

const ORGS: Readonly<Record<string, string>> = {
  mau: 'Đảng bộ Huyện Mẫu',
  'xa-a': 'Đảng bộ xã Mẫu Đông',
  'xa-b': 'Đảng bộ xã Mẫu Bắc',
  'xa-c': 'Đảng bộ xã Mẫu Tây',
  'xa-d': 'Đảng bộ xã Mẫu Nam',
  thpt: 'Chi bộ Trường Trung học phổ thông Mẫu',
  'cong-an': 'Đảng bộ Công an huyện Mẫu',
}

const GROUPS: Readonly<Record<string, string>> = {
  nu: 'Nữ',
  'doan-vien': 'Đoàn viên',
  dtts: 'Người dân tộc thiểu số',
  'hoc-sinh': 'Học sinh trung học phổ thông',
}

export interface SeriesText {
  readonly id?: string
  readonly name?: string
  readonly nameEn?: string
  readonly measure?: Series['measure']
  readonly unit?: string
  readonly illustrative?: boolean
  readonly values?: Readonly<Record<string, Figure>>
  readonly statements?: readonly { readonly period: string; readonly each?: 'year'; readonly value: string }[]
  readonly targets?: readonly TargetText[]
  readonly breakdowns?: readonly {
    readonly by: 'org' | 'group'
    readonly kind: Breakdown['kind']
    readonly values: Readonly<Record<string, Readonly<Record<string, Figure>>>>
  }[]
  readonly account?: AccountText
  readonly breaks?: readonly { readonly at: string; readonly note: string }[]
}

/** Stocks as series and period, flows as series. */
export interface AccountText {
  readonly start: readonly [series: string, period: string]
  readonly end: readonly [series: string, period: string]
  readonly plus: readonly string[]
  readonly minus?: readonly string[]
}

export type Figure =
  | string
  | {
      readonly value: string
      readonly status?: Status
      readonly of?: string
      readonly share?: string
      readonly asOf?: string
    }

export interface TargetText {
  readonly period: string
  readonly value?: string
  readonly gap?: string
  readonly each?: 'year' | 'total' | 'average'
  readonly plan?: 'ke-hoach' | 'nghi-quyet'
  readonly better?: 'higher' | 'lower'
  readonly org?: string
  readonly group?: string
}
