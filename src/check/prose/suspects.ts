import { agreesWith } from './agrees-with.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import type { Mention } from '../../prose/prose.ts'
import { fold } from '../../format/fold.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { isCalled } from './called.ts'
import { speaksOfPlan } from './plan-words.ts'
import { figuresOf, figuresPrinting, type KnownFigure } from './known-figures.ts'
import type { Named } from './named.ts'
import type { ReadPassage } from './passages-of.ts'
import { clauseAt } from './sentences.ts'
import {
  bindingsIn,
  namedIn,
  namedUntil,
  speaksOf,
  surroundingsOf,
  type Surroundings,
} from './surroundings.ts'

/**
 * Typed numbers that stand in one clause with a series' name, a period and its unit, where nothing that the data says of them agrees.
 * Quotations count too. Only the first number of a clause is taken for the series'; a clause that tells of a plan is compared with plans.
 */
export function suspectsIn(model: Model, read: ReadPassage): readonly Suspect[] {
  const known = suspects.get(read)
  if (known !== undefined) return known
  const found = findSuspects(model, read)
  suspects.set(read, found)
  return found
}

const suspects = new WeakMap<ReadPassage, readonly Suspect[]>()

function findSuspects(model: Model, read: ReadPassage): readonly Suspect[] {
  const { prose } = read
  return prose.figures.flatMap((mention, at) => {
    if (mention.reading.kind !== 'quantity') return []
    const around = surroundingsOf(model, read, mention)
    if (around.period === undefined || !isFirst(read, prose.figures, at, around)) return []
    const right = contradicted(model, read, mention, mention.reading.quantity, around)
    return right === undefined ? [] : [{ mention, right }]
  })
}

function contradicted(
  model: Model,
  read: ReadPassage,
  mention: Mention,
  quantity: Quantity,
  around: Surroundings,
): KnownFigure | undefined {
  const clause = read.passage.text.slice(around.clause.start, around.clause.end)
  const plan = speaksOfPlan(clause)
  const series = seriesMeant(model, read, mention, quantity, around)
  const period = around.period
  const show = series && showOf(series, quantity, plan)
  if (series === undefined || period === undefined) return undefined
  // “155 đảng viên, gồm 90 ở xã A”: who is named behind the clause of a number is not whom it counts.
  const { orgs, groups } = namedUntil(model, read, around)
  const isPartLater = orgs.length < around.named.orgs.length || groups.length < around.named.groups.length
  const group = groups.length === 1 ? groups[0] : undefined
  const org = orgs.find((id) => id !== series.series.org)
  if (groups.length > 1 || orgs.filter((id) => id !== series.series.org).length > 1) return undefined
  const about = figuresOf(series).filter((figure) => speaksOf(period, figure.period))
  if (about.some((figure) => agreesWith(quantity, figure.quantity))) return undefined
  const right = about.find(
    (figure) =>
      figure.show === show && figure.org === org && figure.group === group && figure.period.kind !== 'years',
  )
  if (
    right === undefined ||
    (!isClose(quantity, right.quantity) && (isPartLater || isElsewhere(model, quantity, series, period)))
  )
    return undefined
  return right
}

/** The series that the clause names, of those of the organisation that the story or the sentence is about; the longest name wins. */
function seriesMeant(
  model: Model,
  read: ReadPassage,
  { unit }: Mention,
  { scale }: Quantity,
  around: Surroundings,
): SeriesModel | undefined {
  const { article, series: own } = read
  const { named } = around
  if (own !== undefined) return undefined
  const fitting = seriesNamed(model, read, around)
    .filter(({ series }) => fitsUnit(series, unit, scale))
    .filter(
      ({ series }) =>
        named.orgs.includes(series.series.org) ||
        article?.org === series.series.org ||
        (article?.org === undefined && named.orgs.length === 0),
    )
    .toSorted((one, other) => other.weight - one.weight)
  const [best, second] = fitting
  return best !== undefined && (second === undefined || second.weight < best.weight) ? best.series : undefined
}

/** The series that the clause names; a name that has a comma itself, “xóa tên, khai trừ”, may end behind the clause. */
function seriesNamed(model: Model, read: ReadPassage, around: Surroundings): Named['series'] {
  const { sentence, clause, named, namedInClause } = around
  if (namedInClause.series.length > 0 || named.series.length === 0) return namedInClause.series
  const { text } = read.passage
  if (text[clause.end - 1] !== ',' || clause.end >= sentence.end) return []
  const next = clauseAt(text, clause.end)
  const inNext = new Set(namedIn(model, read, next).series.map(({ series }) => series))
  return namedIn(model, read, { start: clause.start, end: next.end }).series.filter(
    ({ series }) => !inNext.has(series),
  )
}

function fitsUnit({ unit }: SeriesModel, typed: string, scale: Quantity['scale']): boolean {
  if (unit.kind === 'percent' || unit.kind === 'per-mille') return scale === unit.kind
  if (scale === 'percent') return true
  return scale === 'one' && isCalled(unit, fold(typed))
}

/** A per cent beside a count is the share that the count has, or how much of a plan it is. */
function showOf({ unit }: SeriesModel, { scale }: Quantity, plan: boolean): KnownFigure['show'] {
  if (scale === 'percent' && unit.kind === 'count') return plan ? 'met' : 'share'
  return plan ? 'target' : 'value'
}

/** The first number of its clause, with no bound figure beside it that is the series' already. */
function isFirst(
  read: ReadPassage,
  figures: readonly Mention[],
  at: number,
  { clause }: Surroundings,
): boolean {
  const before = figures[at - 1]
  return (before === undefined || before.start < clause.start) && bindingsIn(read, clause).length === 0
}

/** The number may be of something else that the data holds: then only what is near the right one is told. */
function isElsewhere(
  model: Model,
  quantity: Quantity,
  series: SeriesModel,
  period: KnownFigure['period'],
): boolean {
  return figuresPrinting(model, quantity).some(
    (figure) => figure.series !== series || speaksOf(period, figure.period),
  )
}

function isClose(one: Quantity, other: Quantity): boolean {
  const [a, b] = [one.number, other.number]
  return a !== null && b !== null && Math.abs(a - b) <= 0.25 * Math.max(Math.abs(a), Math.abs(b))
}

export interface Suspect {
  readonly mention: Mention
  /** What the data says there. */
  readonly right: KnownFigure
}
