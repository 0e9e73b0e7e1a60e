import type { Mention } from '../../prose/prose.ts'
import type { Model } from '../../model/model.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { fold } from '../../format/fold.ts'
import { unitNames } from '../../quantity/unit-words.ts'
import { figuresPrinting, type KnownFigure } from './known-figures.ts'
import type { ReadPassage } from './passages-of.ts'
import { speaksOf, type Surroundings } from './surroundings.ts'

/** The figure of the data that a typed number most likely is: the one whose names, period and unit stand nearest. Undefined: none. */
export function likeliestFigure(
  model: Model,
  read: ReadPassage,
  mention: Mention,
  around: Surroundings,
): KnownFigure | undefined {
  const quantity = quantityOf(mention)
  if (quantity === undefined) return undefined
  const ranked = figuresPrinting(model, quantity)
    .filter((figure) => figure.show !== 'gap' || mention.reading.kind === 'gap')
    .map((figure) => ({ figure, score: scoreOf(figure, mention, read, around) }))
    .toSorted((one, other) => other.score - one.score)
  const best = ranked[0]
  return best !== undefined && best.score >= ENOUGH ? best.figure : undefined
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

function scoreOf(
  figure: KnownFigure,
  mention: Mention,
  { article }: ReadPassage,
  around: Surroundings,
): number {
  const { series, org, group, period } = figure
  const { named } = around
  const weight = named.series.find((one) => one.series === series)?.weight ?? 0
  const own = series.series.org
  return (
    (weight > 0 ? 2 + Math.min(2, weight / 12) : 0) +
    part(org, named.orgs, org === own) +
    part(group, named.groups, false) +
    (named.orgs.includes(own) ? 1 : 0) +
    (article?.org === own ? 0.75 : 0) +
    (around.period === undefined ? 0 : speaksOf(around.period, period) ? 2 : -1.5) +
    (around.elsewhere.some((one) => speaksOf(one, period)) ? 0.5 : 0) +
    unitScore(figure, mention) +
    (figure.show === 'value' ? 0.3 : 0) +
    (mention.reading.kind === 'pair' && figure.show === 'value' && figure.series.points.length > 0 ? 0.2 : 0)
  )
}

/** A part that is named is near; one that is not named is far. */
function part(id: string | undefined, named: readonly string[], isWhole: boolean): number {
  if (id === undefined) return 0
  return named.includes(id) ? 2 : isWhole ? 0 : -1.25
}

function unitScore({ series, show, quantity }: KnownFigure, { unit }: Mention): number {
  if (quantity.scale !== 'one' || show === 'share') return 0.75
  if (unit === '') return 0
  return unitNames(series.unit).some((name) => fold(name) === fold(unit)) ? 0.75 : -0.25
}

/** From here on a coincidence is less likely than a meaning. */
const ENOUGH = 1.5
