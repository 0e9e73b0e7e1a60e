import type { BoundFigure } from '../../load/passage.ts'
import type { Model } from '../../model/model.ts'
import type { PeriodMention, Stretch } from '../../prose/prose.ts'
import { containsPeriod, samePeriod } from '../../quantity/period-order.ts'
import type { Period } from '../../quantity/period.ts'
import { namesIn, type Named } from './named.ts'
import type { ReadPassage } from './passages-of.ts'
import { clauseAt, liesIn, sentenceAt } from './sentences.ts'

/** What stands around a number: its sentence and clause, what they name, and the period they speak of. Several rules ask; it is looked up once. */
export function surroundingsOf(model: Model, read: ReadPassage, at: Stretch): Surroundings {
  const known = surroundings.get(at)
  if (known !== undefined) return known
  const found = lookAround(model, read, at)
  surroundings.set(at, found)
  return found
}

const surroundings = new WeakMap<Stretch, Surroundings>()

function lookAround(model: Model, read: ReadPassage, at: Stretch): Surroundings {
  const { text } = read.passage
  const sentence = sentenceAt(text, at.start)
  const clause = clauseAt(text, at.start)
  return {
    sentence,
    clause,
    named: namedIn(model, read, sentence),
    namedInClause: namedIn(model, read, clause),
    period: nearestPeriod(text, read.prose.periods, at, sentence),
    elsewhere: read.prose.periods.map(({ period }) => period),
  }
}

/** What the sentence of a number names up to the end of the number's clause. */
export function namedUntil(
  model: Model,
  read: ReadPassage,
  { sentence, clause, named }: Surroundings,
): Named {
  const isAlone = clause.end >= sentence.end || (named.orgs.length === 0 && named.groups.length === 0)
  return isAlone ? named : namedIn(model, read, { start: sentence.start, end: clause.end })
}

/** What a stretch of a passage names, looked up once. */
export function namedIn(model: Model, read: ReadPassage, within: Stretch): Named {
  const stretches = named.get(read) ?? new Map<string, Named>()
  named.set(read, stretches)
  const key = `${within.start} ${within.end}`
  const found = stretches.get(key) ?? namesIn(model, read.passage.text.slice(within.start, within.end))
  stretches.set(key, found)
  return found
}

/** What each sentence and clause of a passage names. */
const named = new WeakMap<ReadPassage, Map<string, Named>>()

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
