import type { Project } from '../../src/load/project.ts'
import type { Breakdown, Observation, Series, Statement, Target } from '../../src/load/series.ts'
import type { Edition } from '../../src/load/edition.ts'
import type { Period } from '../../src/quantity/period.ts'
import type { Quantity, Value } from '../../src/quantity/quantity.ts'
import type { Unit } from '../../src/quantity/unit.ts'
import type { Model } from '../../src/model/model.ts'
import { buildModel } from '../../src/model/build-model.ts'
import { parseGap } from '../../src/quantity/parse-gap.ts'
import { parsePeriod } from '../../src/quantity/parse-period.ts'
import { parseValue } from '../../src/quantity/parse-value.ts'

export const PEOPLE: Unit = {
  id: 'dang-vien',
  name: 'đảng viên',
  kind: 'count',
  aliases: ['người', 'đồng chí'],
}
export const PERCENT: Unit = { id: 'phan-tram', name: '%', kind: 'percent', aliases: [] }
const PLACE = { file: 'data/series/mau.yaml', line: 1, column: 1 }

/** A period as editors write it. */
export function period(text: string): Period {
  const read = parsePeriod(text)
  if (read === undefined) throw new Error(`no period: ${text}`)
  return read
}

/** A value as sources print it, of people unless said otherwise. */
export function value(text: string, unit: Unit = PEOPLE): Value {
  const read = parseValue(text, { language: 'vi', unit })
  if (!read.ok) throw new Error(`no value: ${text}`)
  return read.value
}

export function quantity(text: string, unit: Unit = PEOPLE): Quantity {
  const read = value(text, unit)
  if (read.kind === 'missing') throw new Error(`no number: ${text}`)
  return read
}

/** `observation('2023', '172')`, with more where a test needs it. */
export function observation(
  at: string,
  text: string,
  more: Partial<Observation> = {},
  unit: Unit = PEOPLE,
): Observation {
  return {
    place: PLACE,
    period: period(at),
    value: value(text, unit),
    status: 'final',
    used: true,
    revisions: [],
    places: { value: PLACE },
    ...more,
  }
}

export function target(at: string, text: string, more: Partial<Target> = {}, unit: Unit = PEOPLE): Target {
  const better = /^(không quá|dưới)/u.test(text) ? 'lower' : 'higher'
  return {
    place: PLACE,
    period: period(at),
    plan: 'ke-hoach',
    value: quantity(text, unit),
    better,
    revisions: [],
    ...more,
  }
}

/** A target of which only the distance is printed. */
export function gapTarget(at: string, text: string, more: Partial<Target> = {}, unit: Unit = PEOPLE): Target {
  const read = parseGap(text, { language: 'vi', unit })
  if (!read.ok) throw new Error(`no gap: ${text}`)
  return {
    place: PLACE,
    period: period(at),
    plan: 'ke-hoach',
    gap: read.value,
    better: 'higher',
    revisions: [],
    ...more,
  }
}

export function statement(at: string, text: string, each: Statement['each']): Statement {
  return { place: PLACE, period: period(at), value: quantity(text), ...(each === undefined ? {} : { each }) }
}

export function breakdown(
  by: Breakdown['by'],
  kind: Breakdown['kind'],
  at: string,
  parts: Readonly<Record<string, string>>,
): Breakdown {
  return {
    place: PLACE,
    by,
    kind,
    periods: [
      {
        place: PLACE,
        period: period(at),
        parts: Object.entries(parts).map(([id, text]) => observation(at, text, { [by]: id })),
      },
    ],
  }
}

export function series(more: Partial<Series> = {}): Series {
  return {
    place: PLACE,
    id: 'ket-nap',
    name: 'Đảng viên mới kết nạp',
    definition: 'Số người được kết nạp trong kỳ',
    measure: 'flow',
    unit: PEOPLE.id,
    org: 'huyen',
    status: 'final',
    source: 'bao-cao',
    illustrative: false,
    values: [],
    statements: [],
    targets: [],
    breakdowns: [],
    cells: [],
    breaks: [],
    accept: [],
    passages: [],
    ...more,
  }
}

export function project(all: readonly Series[], more: Partial<Project> = {}): Project {
  const named = (id: string, name: string): { id: string; name: string; place: typeof PLACE } => ({
    id,
    name,
    place: PLACE,
  })
  return {
    root: '/',
    site: {
      place: PLACE,
      title: 'Bản tin',
      owner: 'Huyện Mẫu',
      language: 'vi',
      url: 'https://mau.example/',
      timezone: 'Asia/Ho_Chi_Minh',
      contact: { name: 'Văn phòng', email: 'van-phong@mau.example' },
      paper: 'A4',
      holidays: [],
      planned: [],
      audit: 'full',
      handbook: true,
      checks: { severities: {}, jumpPercent: 50, jumpFrom: 10, smallCountBelow: 3 },
    },
    orgs: new Map(
      ['huyen', 'xa-a', 'xa-b', 'xa-c'].map((id) => [
        id,
        { ...named(id, `Đảng bộ ${id}`), type: 'xã', succeededBy: [] },
      ]),
    ),
    groups: new Map(['hoc-sinh', 'nu'].map((id) => [id, { ...named(id, `Nhóm ${id}`), sensitive: false }])),
    units: new Map([PEOPLE, PERCENT].map((unit) => [unit.id, { ...unit, place: PLACE }])),
    sources: new Map(
      ['bao-cao', 'nguon-moi'].map((id) => [id, { id, title: `Nguồn ${id}`, complete: true, place: PLACE }]),
    ),
    plans: new Map(
      ['ke-hoach', 'nghi-quyet', 'trung-tam'].map((id) => [
        id,
        { ...named(id, `Kế hoạch ${id}`), main: id === 'trung-tam' },
      ]),
    ),
    series: new Map(all.map((one) => [one.id, one])),
    editions: [],
    inputs: new Map(),
    ...more,
  }
}

/** An edition without stories, released at an instant. */
export function edition(id: string, releaseAt: string, more: Partial<Edition> = {}): Edition {
  const template = (text: string): Edition['title'] => ({
    place: { file: `content/${id}/edition.yaml`, line: 1, column: 1 },
    parts: [text],
  })
  return {
    place: { file: `content/${id}/edition.yaml`, line: 1, column: 1 },
    id,
    number: id,
    title: template(`Số ${id}`),
    period: period(id.slice(0, 4)),
    releaseAt,
    summary: template('Tóm tắt'),
    mainPoints: [template('Một điểm')],
    keyFigures: [],
    corrections: [],
    accept: [],
    draft: false,
    articles: [],
    passages: [],
    places: { releaseAt: { file: `content/${id}/edition.yaml`, line: 5, column: 13 } },
    ...more,
  }
}

/** A model of a few series. */
export function model(...all: readonly Partial<Series>[]): Model {
  return buildModel(project(all.map((one) => series(one))))
}
