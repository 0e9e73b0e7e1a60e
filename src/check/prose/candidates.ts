import type { Mention } from '../../prose/prose.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { fold } from '../../format/fold.ts'
import { figuresPrinting, type KnownFigure } from './known-figures.ts'
import type { ReadPassage } from './passages-of.ts'
import { isCalled } from './called.ts'
import { speaksOfPlan } from './plan-words.ts'
import { speaksOf, type Surroundings } from './surroundings.ts'

/** The figure of the data that a typed number most likely is: the one whose names, period and unit stand nearest. Undefined: none, as for a change, which no single figure is. */
export function likeliestFigure(
  model: Model,
  read: ReadPassage,
  mention: Mention,
  around: Surroundings,
): KnownFigure | undefined {
  const quantity = quantityOf(mention)
  if (quantity === undefined || mention.reading.kind === 'change') return undefined
  const near = nearness(mention, read, around)
  let best: KnownFigure | undefined
  let highest = -Infinity
  for (const figure of figuresPrinting(model, quantity)) {
    if (figure.show === 'gap' && mention.reading.kind !== 'gap') continue
    const score = scoreOf(figure, mention, near)
    if (score > highest) {
      best = figure
      highest = score
    }
  }
  return highest >= ENOUGH ? best : undefined
}

/** The number of a mention; of a pair its first. */
export function quantityOf({ reading }: Mention): Quantity | undefined {
  switch (reading.kind) {
    case 'quantity':
      return reading.quantity
    case 'pair':
      return reading.first
    case 'gap':
      return reading.gap.amount
    case 'change':
      return reading.amount
    case 'times':
      return undefined
  }
}

function nearness(
  { unit, start }: Mention,
  { article, passage }: ReadPassage,
  { named, period, elsewhere, clause }: Surroundings,
): Nearness {
  return {
    ofPlan: speaksOfPlan(passage.text.slice(clause.start, start)),
    weights: new Map(named.series.map(({ series, weight }) => [series, weight])),
    orgs: named.orgs,
    groups: named.groups,
    unit: fold(unit),
    storyOf: article?.org,
    period,
    elsewhere,
  }
}

/** What the words around a number speak of. */
interface Nearness {
  readonly weights: ReadonlyMap<SeriesModel, number>
  readonly orgs: readonly string[]
  readonly groups: readonly string[]
  /** Folded; empty where nothing is counted. */
  readonly unit: string
  /** The plan is spoken of before the number. */
  readonly ofPlan: boolean
  /** The organisation that the story is of. */
  readonly storyOf: string | undefined
  readonly period: Period | undefined
  readonly elsewhere: readonly Period[]
}

function scoreOf(figure: KnownFigure, { reading }: Mention, near: Nearness): number {
  const { series, org, group, period } = figure
  const weight = near.weights.get(series) ?? 0
  const own = series.series.org
  return (
    (weight > 0 ? 2 + Math.min(2, weight / 12) : 0) +
    part(org, near.orgs, org === own) +
    part(group, near.groups, false) +
    (near.orgs.includes(own) ? 1 : 0) +
    (near.storyOf === own ? 0.75 : 0) +
    (near.period === undefined ? 0 : speaksOf(near.period, period) ? 2 : -1.5) +
    (near.elsewhere.some((one) => speaksOf(one, period)) ? 0.5 : 0) +
    unitScore(figure, near) +
    (figure.show === 'value' ? 0.3 : figure.show === 'target' && near.ofPlan ? 0.6 : 0) +
    (reading.kind === 'pair' && figure.show === 'value' && series.points.length > 0 ? 0.2 : 0)
  )
}

/** A part that is named is near; one that is not named is far. */
function part(id: string | undefined, named: readonly string[], isWhole: boolean): number {
  if (id === undefined) return 0
  return named.includes(id) ? 2 : isWhole ? 0 : -1.25
}

function unitScore({ series, show, quantity }: KnownFigure, { unit }: Nearness): number {
  if (quantity.scale !== 'one' || show === 'share') return 0.75
  if (unit === '') return 0
  return isCalled(series.unit, unit) ? 0.75 : -0.25
}

/** From here on a coincidence is less likely than a meaning. */
const ENOUGH = 1.5
