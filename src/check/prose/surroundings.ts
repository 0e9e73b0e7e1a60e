import { BINDING, type BoundFigure } from '../../load/passage.ts'
import type { Model } from '../../model/model.ts'
import type { PeriodMention, Stretch } from '../../prose/prose.ts'
import { containsPeriod, samePeriod } from '../../quantity/period-order.ts'
import type { Period } from '../../quantity/period.ts'
import { namesIn, type Named } from './named.ts'
import type { ReadPassage } from './passages-of.ts'
import { clauseAt, liesIn, sentenceAt } from './sentences.ts'

/** What stands around a number: its sentence and clause, what they name, and the period they speak of. */
export function surroundingsOf(model: Model, read: ReadPassage, at: Stretch): Surroundings {
  const { text } = read.passage
  const sentence = sentenceAt(text, at.start)
  const clause = clauseAt(text, at.start)
  const words = text.slice(sentence.start, sentence.end)
  return {
    sentence,
    clause,
    named: namesIn(model, words),
    namedInClause: namesIn(model, text.slice(clause.start, clause.end)),
    period: nearestPeriod(text, read.prose.periods, at, sentence),
    elsewhere: read.prose.periods.map(({ period }) => period),
  }
}

/** The period named nearest to a number in its sentence; of two as near, the one before it. */
export function nearestPeriod(
  text: string,
  periods: readonly PeriodMention[],
  at: Stretch,
  within: Stretch,
): Period | undefined {
  const distance = (one: Stretch): number =>
    one.end <= at.start ? at.start - one.end : 2 * (one.start - at.end) + 1
  return periods
    .filter(
      (one) => liesIn(one, within) && !COMPARED.test(text.slice(Math.max(0, one.start - 24), one.start)),
    )
    .toSorted((one, other) => distance(one) - distance(other))[0]?.period
}

/** Bound figures of a stretch, in the order of the text. */
export function bindingsIn({ passage }: ReadPassage, { start, end }: Stretch): readonly BoundFigure[] {
  return passage.bindings.filter(({ offset }) => offset >= start && offset < end)
}

/** Is the period of a figure the one that is spoken of? A span of years covers each of them. */
export function speaksOf(spoken: Period, period: Period): boolean {
  return samePeriod(spoken, period) || (period.kind === 'years' && containsPeriod(period, spoken))
}

const COMPARED = /(?:so với|so|cùng kỳ|bằng|than|than in|compared with|from)\s$/iu

export interface Surroundings {
  readonly sentence: Stretch
  readonly clause: Stretch
  readonly named: Named
  readonly namedInClause: Named
  readonly period: Period | undefined
  /** Every period of the passage. */
  readonly elsewhere: readonly Period[]
}

export { BINDING }
