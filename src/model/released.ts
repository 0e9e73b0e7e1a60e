import type { Edition } from '../load/edition.ts'
import type { Project } from '../load/project.ts'
import type { Series } from '../load/series.ts'
import { buildModel } from './build-model.ts'
import type { Model } from './model.ts'
import { releasedSeries } from './released-series.ts'

/**
 * The model as the public may see it at an instant: no draft, no edition or article before its release (the boundary is inclusive), no
 * figure whose `first_in` edition is not out; what only such figures stood for is gone too. Everything derived is derived anew.
 */
export function released(model: Model, asOf: Date): Model {
  const { project } = model
  const editions = project.editions
    .filter((edition) => isOut(edition, asOf))
    .map((edition) => withArticles(edition, asOf))
  const out = new Set(editions.map(({ id }) => id))
  const series = releasedSeries(project.series, (firstIn) => firstIn === undefined || out.has(firstIn))
  const withheld = { series: [...project.series.values()], left: [...series.values()] }
  return buildModel({
    ...project,
    editions,
    series,
    sources: without(project.sources, onlyWithheld(withheld, sourcesOf)),
    plans: without(project.plans, onlyWithheld(withheld, plansOf)),
    inputs: releasedInputs(project, editions, series),
  })
}

function isOut(edition: Pick<Edition, 'draft' | 'releaseAt'>, asOf: Date): boolean {
  return !edition.draft && Date.parse(edition.releaseAt) <= asOf.getTime()
}

function withArticles(edition: Edition, asOf: Date): Edition {
  return {
    ...edition,
    articles: edition.articles.filter(({ draft, releaseAt = edition.releaseAt }) =>
      isOut({ draft, releaseAt }, asOf),
    ),
  }
}

/** What the withheld figures name and no figure left does. */
function onlyWithheld(
  withheld: Withheld,
  namesOf: (series: Series) => readonly (string | undefined)[],
): ReadonlySet<string> {
  const left = new Set(withheld.left.flatMap(namesOf))
  return new Set(
    withheld.series.flatMap(namesOf).filter((name): name is string => name !== undefined && !left.has(name)),
  )
}

function sourcesOf(series: Series): readonly (string | undefined)[] {
  const observations = [
    ...series.values,
    ...series.cells,
    ...series.breakdowns.flatMap(({ periods }) => periods.flatMap(({ parts }) => parts)),
  ]
  return [series, ...observations, ...series.statements, ...series.targets].map(({ source }) => source)
}

function plansOf(series: Series): readonly (string | undefined)[] {
  return [...series.targets.map(({ plan }) => plan), ...series.values.map(({ metPlan }) => metPlan)]
}

function without<T>(map: ReadonlyMap<string, T>, gone: ReadonlySet<string>): ReadonlyMap<string, T> {
  return gone.size === 0 ? map : new Map([...map].filter(([id]) => !gone.has(id)))
}

/** A file of something withheld gives its name away: it is not among the inputs that the public sees. */
function releasedInputs(
  project: Project,
  editions: readonly Edition[],
  series: ReadonlyMap<string, Series>,
): ReadonlyMap<string, string> {
  const kept = new Set(
    [...editions.flatMap((edition) => [edition, ...edition.articles]), ...series.values()].map(
      ({ place }) => place.file,
    ),
  )
  const gone = new Set(
    [...project.editions.flatMap((edition) => [edition, ...edition.articles]), ...project.series.values()]
      .map(({ place }) => place.file)
      .filter((file) => !kept.has(file)),
  )
  const folders = project.editions
    .filter(({ place }) => gone.has(place.file))
    .map(({ id }) => `content/${id}/`)
  return new Map(
    [...project.inputs].filter(
      ([file]) => !gone.has(file) && !folders.some((folder) => file.startsWith(folder)),
    ),
  )
}

interface Withheld {
  readonly series: readonly Series[]
  readonly left: readonly Series[]
}
