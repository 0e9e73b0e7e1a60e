import type { Cell } from '../format/csv.ts'
import type { Model } from './model.ts'
import { rowsOf } from './rows.ts'

/**
 * What the ids in the rows of all series stand for, as tables: names of series, organisations, groups, units and sources. Only what some
 * row names is listed; what is not released is named by none.
 */
export function listsOf(model: Model): readonly List[] {
  const { orgs, groups, units, sources } = model.project
  const all = [...model.series.values()]
  const rows = all.flatMap((series) => rowsOf(model, series))
  const used = {
    orgs: new Set([...rows.map(({ org }) => org), ...all.map(({ org }) => org.id)]),
    groups: new Set(rows.map(({ group }) => group)),
    units: new Set([...rows.map(({ unit }) => unit), ...all.map(({ unit }) => unit.id)]),
    sources: new Set(rows.map(({ source }) => source)),
  }
  return [
    list(
      'series',
      all.map(({ series }) => series),
      {
        id: ({ id }) => id,
        name: ({ name }) => name,
        name_en: ({ nameEn }) => nameEn,
        definition: ({ definition }) => definition,
        measure: ({ measure }) => measure,
        unit: ({ unit }) => unit,
        org: ({ org }) => org,
        status: ({ status }) => status,
        illustrative: ({ illustrative }) => String(illustrative),
      },
    ),
    list('orgs', named(orgs, used.orgs), {
      id: ({ id }) => id,
      name: ({ name }) => name,
      name_en: ({ nameEn }) => nameEn,
      type: ({ type }) => type,
      parent: ({ parent }) => parent,
      valid_from: ({ validFrom }) => validFrom,
      valid_to: ({ validTo }) => validTo,
    }),
    list('groups', named(groups, used.groups), {
      id: ({ id }) => id,
      name: ({ name }) => name,
      name_en: ({ nameEn }) => nameEn,
    }),
    list('units', [...named(units, used.units), ...impliedUnits(model, used.units)], {
      id: ({ id }) => id,
      name: ({ name }) => name,
      name_en: ({ nameEn }) => nameEn,
      kind: ({ kind }) => kind,
    }),
    list('sources', named(sources, used.sources), {
      id: ({ id }) => id,
      title: ({ title }) => title,
      author: ({ author }) => author,
      publisher: ({ publisher }) => publisher,
      date: ({ date }) => date,
      number: ({ number }) => number,
      page: ({ page }) => page,
      url: ({ url }) => url,
    }),
  ]
}

/** A table of the names behind one kind of id; the first column is the id. */
export interface List {
  readonly name: 'series' | 'orgs' | 'groups' | 'units' | 'sources'
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

function list<Item>(
  name: List['name'],
  items: readonly Item[],
  columns: Readonly<Record<string, (item: Item) => string | undefined>>,
): List {
  const cells = Object.values(columns)
  return {
    name,
    columns: Object.keys(columns),
    rows: items.map((item) => cells.map((cell) => cell(item))),
  }
}

function named<Item>(all: ReadonlyMap<string, Item>, ids: ReadonlySet<string>): readonly Item[] {
  return [...all].flatMap(([id, item]) => (ids.has(id) ? [item] : []))
}

/** Shares and gaps have units that no office registers. */
function impliedUnits({ project, language }: Model, used: ReadonlySet<string>): readonly ImpliedUnit[] {
  return IMPLIED.filter(({ id }) => used.has(id) && !project.units.has(id)).map((unit) => ({
    ...unit,
    name: language === 'en' ? unit.nameEn : unit.name,
  }))
}

const IMPLIED: readonly ImpliedUnit[] = [
  { id: 'percent', name: '%', nameEn: '%', kind: 'percent' },
  { id: 'per-mille', name: 'phần nghìn', nameEn: 'per mille', kind: 'per-mille' },
  { id: 'points', name: 'điểm phần trăm', nameEn: 'percentage points', kind: 'points' },
]

interface ImpliedUnit {
  readonly id: string
  readonly name: string
  readonly nameEn: string
  readonly kind: string
}
