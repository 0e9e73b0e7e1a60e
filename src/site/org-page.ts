import { capitalize } from '../format/capital.ts'
import { compareNames } from '../format/collate.ts'
import { formatDate } from '../format/date.ts'
import { words } from '../format/words.ts'
import type { Org } from '../load/project.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import { comparePeriods } from '../quantity/period-order.ts'
import { tieCompounds } from './compounds.ts'
import type { Fact } from './fact.ts'
import { standingsOfSeries } from './series-charts.ts'
import type { Ledger, LedgerRow } from './ledger.ts'
import { valueCell } from './ledger.ts'
import { orgHref, seriesHref } from './links.ts'
import type { PageChart } from './page-chart.ts'
import { groupName, orgName, seriesName } from './names.ts'
import { latestPoint, periodCell, planCells } from './series-table.ts'

/** Everything that the page of one organisation prints. */
export function orgPage(model: Model, org: Org): OrgPage {
  const { language } = model
  const name = orgName(model, org.id)
  const children = sorted(model, (each) => each.parent === org.id)
  return {
    title: name,
    heading: tieCompounds(model, name),
    facts: factsOf(model, org),
    charts: chartsOf(model, org),
    ...tableOf(model, org),
    illustrative: figuresOf(model, org).some(({ series }) => series.series.illustrative),
    relatives: [
      { head: words(language).subOrganisations, orgs: children },
      { head: words(language).succeededBy, orgs: sorted(model, ({ id }) => org.succeededBy.includes(id)) },
      { head: words(language).succeeds, orgs: sorted(model, (each) => each.succeededBy.includes(org.id)) },
    ].filter(({ orgs }) => orgs.length > 0),
  }
}

/** All organisations in their official order, each below the one it belongs to. */
export function orgTree(model: Model, parent?: string): readonly OrgBranch[] {
  return sorted(model, (org) => (parent === undefined ? isTop(model, org) : org.parent === parent)).map(
    (link) => ({ ...link, below: orgTree(model, link.id) }),
  )
}

function isTop(model: Model, { parent }: Org): boolean {
  return parent === undefined || !model.project.orgs.has(parent)
}

function factsOf(model: Model, org: Org): readonly Fact[] {
  const { language } = model
  const word = words(language)
  const count = figuresOf(model, org).length
  return [
    { name: word.organisationType, value: org.type },
    ...(org.parent === undefined
      ? []
      : [{ name: word.parentOrganisation, value: orgName(model, org.parent), href: orgHref(org.parent) }]),
    ...(org.validFrom === undefined
      ? []
      : [{ name: word.activeFrom, value: formatDate(org.validFrom, { language }) }]),
    ...(org.validTo === undefined
      ? []
      : [{ name: word.activeUntil, value: formatDate(org.validTo, { language }) }]),
    { name: word.figures, value: String(count) },
  ]
}

/** Where an organisation is broken down by its own, how each of them stands to its plan. */
function chartsOf(model: Model, org: Org): readonly PageChart[] {
  return [...model.series.values()]
    .filter(({ series }) => series.org === org.id)
    .flatMap((series) => standingsOfSeries(model, series))
}

function tableOf(model: Model, org: Org): { readonly table?: Ledger } {
  const found = figuresOf(model, org)
  if (found.length === 0) return {}
  const { language } = model
  const word = words(language)
  return {
    table: {
      layout: 'restacks',
      columns: [
        { head: word.figures },
        { head: word.period },
        { head: word.resultHead, numeric: true },
        { head: word.planHead, numeric: true },
        { head: word.verdict },
      ],
      rows: found.map(({ series, point }): LedgerRow => {
        const { value, status } = point.observation
        return {
          kind: 'row',
          cells: [
            { kind: 'link', text: nameOf(model, series, point), href: seriesHref(series.series.id) },
            periodCell(model, point.period),
            valueCell(value, { language, unit: series.unit, status }),
            ...planCells(model, series, point),
          ],
        }
      }),
    },
  }
}

function nameOf(model: Model, { series }: SeriesModel, { group }: Point): string {
  const name = seriesName(model, series.id)
  return group === undefined ? name : `${name}: ${groupName(model, group)}`
}

/** The last figure of each series that speaks of the whole organisation; of series that speak of more, its own part of each period. */
function figuresOf(model: Model, org: Org): readonly Found[] {
  return [...model.series.values()].flatMap((series): readonly Found[] => {
    if (series.series.org === org.id) {
      const point = latestPoint(series) ?? series.points.at(-1)
      return point === undefined ? [] : [{ series, point }]
    }
    return series.parts
      .filter((part) => part.org === org.id)
      .sort((a, b) => comparePeriods(b.period, a.period))
      .map((point) => ({ series, point }))
  })
}

function sorted(model: Model, wanted: (org: Org) => boolean): readonly OrgLink[] {
  return [...model.project.orgs.values()]
    .filter(wanted)
    .sort(
      (a, b) =>
        (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) ||
        compareNames(a.name, b.name),
    )
    .map(({ id, type }) => ({
      id,
      name: orgName(model, id),
      type: capitalize(type),
      href: orgHref(id),
    }))
}

export interface OrgPage {
  readonly title: string
  readonly heading: string
  readonly facts: readonly Fact[]
  readonly charts: readonly PageChart[]
  readonly table?: Ledger
  readonly illustrative: boolean
  readonly relatives: readonly { readonly head: string; readonly orgs: readonly OrgLink[] }[]
}

export interface OrgLink {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly href: string
}

export interface OrgBranch extends OrgLink {
  readonly below: readonly OrgBranch[]
}

interface Found {
  readonly series: SeriesModel
  readonly point: Point
}
