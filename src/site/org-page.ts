import { capitalize } from '../format/capital.ts'
import { compareNames } from '../format/collate.ts'
import { formatDate } from '../format/date.ts'
import { words } from '../format/words.ts'
import type { Org } from '../load/project.ts'
import type { Model } from '../model/model.ts'
import { tieCompounds } from './compounds.ts'
import type { Fact } from './fact.ts'
import { standingsOfSeries } from './series-charts.ts'
import type { Ledger } from './ledger.ts'
import { orgHref } from './links.ts'
import type { PageChart } from './page-chart.ts'
import { orgName } from './names.ts'
import type { OrgPeriods } from './org-figures.ts'
import { latestTable, orgLines, periodTables } from './org-figures.ts'
import type { Link } from './series-page.ts'
import { waysWords } from './ways-words.ts'

/** Everything that the page of one organisation prints. */
export function orgPage(model: Model, org: Org): OrgPage {
  const name = orgName(model, org.id)
  const lines = orgLines(model, org.id)
  const table = latestTable(model, lines)
  return {
    title: name,
    heading: tieCompounds(model, name),
    above: above(model, org),
    facts: factsOf(model, org, lines.length),
    charts: chartsOf(model, org),
    ...(table === undefined ? {} : { table }),
    periods: periodTables(model, lines),
    illustrative: lines.some(({ series }) => series.series.illustrative),
    succession: successionOf(model, org),
    below: sorted(model, ({ parent }) => parent === org.id),
  }
}

/** All organisations in their official order, each below the one it belongs to. */
export function orgTree(model: Model): readonly OrgBranch[] {
  const children = Map.groupBy(model.project.orgs.values(), (org) => (isTop(model, org) ? '' : org.parent))
  const branches = (parent: string): readonly OrgBranch[] =>
    inOrder(children.get(parent) ?? []).map((org) => ({
      ...linkOf(model, org),
      life: lifeOf(model, org),
      successors: inOrder(org.succeededBy.flatMap((id) => model.project.orgs.get(id) ?? [])).map((each) =>
        linkOf(model, each),
      ),
      below: branches(org.id),
    }))
  return branches('')
}

function isTop(model: Model, { parent }: Org): boolean {
  return parent === undefined || !model.project.orgs.has(parent)
}

/** Those that an organisation belongs to, the highest first. */
function above(model: Model, { parent }: Org): readonly Link[] {
  const higher = parent === undefined ? undefined : model.project.orgs.get(parent)
  if (higher === undefined) return []
  return [...above(model, higher), { label: orgName(model, higher.id), href: orgHref(higher.id) }]
}

function factsOf(model: Model, org: Org, count: number): readonly Fact[] {
  const { language } = model
  const word = words(language)
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

/** Whose figures go on from here, and whose went before. */
function successionOf(model: Model, org: Org): readonly Succession[] {
  const { language } = model
  const own = waysWords(language)
  const ended = org.validTo === undefined ? '' : formatDate(org.validTo, { language })
  return [
    { head: own.before, orgs: sorted(model, ({ succeededBy }) => succeededBy.includes(org.id)) },
    { head: own.after(ended), orgs: sorted(model, ({ id }) => org.succeededBy.includes(id)) },
  ].filter(({ orgs }) => orgs.length > 0)
}

/**
 * Where an organisation is broken down by its own, how each of them stands to its plan. Pictures of more organisations than a page should
 * carry stay on the pages of their series, which the table of figures leads to.
 */
function chartsOf(model: Model, org: Org): readonly PageChart[] {
  let rows = 0
  const charts: PageChart[] = []
  for (const series of model.series.values()) {
    if (series.series.org !== org.id || (charts.length > 0 && rows > MOST_ROWS)) continue
    for (const chart of standingsOfSeries(model, series)) {
      rows += chart.table.rows.length
      if (charts.length === 0 || rows <= MOST_ROWS) charts.push(chart)
    }
  }
  return charts
}

/** In the charts of one page together; the first is always there. */
const MOST_ROWS = 120

/** `đến 30/06/2025`; empty for those that go on as they always were. */
function lifeOf({ language }: Model, { validFrom, validTo }: Org): string {
  const own = waysWords(language)
  return [
    ...(validFrom === undefined ? [] : [own.from(formatDate(validFrom, { language }))]),
    ...(validTo === undefined ? [] : [own.until(formatDate(validTo, { language }))]),
  ].join(' ')
}

function sorted(model: Model, wanted: (org: Org) => boolean): readonly OrgLink[] {
  return inOrder([...model.project.orgs.values()].filter(wanted)).map((org) => linkOf(model, org))
}

function inOrder(orgs: readonly Org[]): readonly Org[] {
  return orgs.toSorted(
    (a, b) =>
      (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) ||
      compareNames(a.name, b.name),
  )
}

function linkOf(model: Model, { id, type }: Org): OrgLink {
  return { id, name: orgName(model, id), type: capitalize(type), href: orgHref(id) }
}

export interface OrgPage {
  readonly title: string
  readonly heading: string
  readonly above: readonly Link[]
  readonly facts: readonly Fact[]
  readonly charts: readonly PageChart[]
  /** The latest figure of each thing that is measured of it. */
  readonly table?: Ledger
  readonly periods: readonly OrgPeriods[]
  readonly illustrative: boolean
  readonly succession: readonly Succession[]
  readonly below: readonly OrgLink[]
}

export interface Succession {
  readonly head: string
  readonly orgs: readonly OrgLink[]
}

export interface OrgLink {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly href: string
}

export interface OrgBranch extends OrgLink {
  /** When it began and ended, where that is known. */
  readonly life: string
  readonly successors: readonly OrgLink[]
  readonly below: readonly OrgBranch[]
}
