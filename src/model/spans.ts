import type { Plan } from '../load/project.ts'
import type { Series, Target } from '../load/series.ts'
import { difference, quantityOf, ratioOf, sum } from '../quantity/derive.ts'
import { divide, interval, point } from '../quantity/interval-arithmetic.ts'
import { verdictOf } from '../quantity/judge.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'
import type { Verdict } from '../quantity/verdict.ts'
import { referenceOf } from './compare-with-target.ts'
import type { Point, Span } from './model.ts'
import { pointKey } from './point-key.ts'

/** How far the years given have come towards each target that asks for their mean or their total. */
export function resolveSpans(question: SpanQuestion): readonly Span[] {
  return question.series.targets.flatMap((target) => {
    const plan = question.plans.get(target.plan)
    return plan === undefined ||
      target.period.kind !== 'years' ||
      target.each === undefined ||
      target.each === 'year'
      ? []
      : [resolveSpan(target, plan, question)]
  })
}

function resolveSpan(target: Target, plan: Plan, question: SpanQuestion): Span {
  const years = yearsOf(target)
  const given = years.flatMap((year) => numberIn(target, year, question) ?? [])
  const result =
    given.length === 0 ? undefined : target.each === 'total' ? sum(given) : meanOf(given, question.unit)
  const base = {
    target,
    plan,
    period: target.period,
    ...(target.org === undefined ? {} : { org: target.org }),
    ...(target.group === undefined ? {} : { group: target.group }),
    given: given.length,
    years: years.length,
  }
  if (result === undefined || target.value === undefined)
    return result === undefined ? base : { ...base, result }
  const reference = referenceOf(result, target.value)
  const verdict = verdictSoFar(target, result, given.length === years.length)
  return {
    ...base,
    result,
    ...(reference === undefined ? {} : { difference: difference(result, reference) }),
    ...(reference === undefined || reference.number === 0 ? {} : { ratio: ratioOf(result, reference) }),
    ...(verdict === undefined ? {} : { verdict }),
  }
}

/** The mean of the years given; of counts with one decimal, as "bình quân mỗi năm 135,3". */
export function meanOf(given: readonly Quantity[], unit: Unit): Quantity {
  const total = sum(given)
  const decimals = unit.kind === 'count' ? 1 : total.decimals
  return quantityOf(divide(total.hard, point(given.length)), decimals, total.scale)
}

/** A total that may only grow settles a floor before its time; everything else waits for the last year. */
function verdictSoFar(target: Target, result: Quantity, complete: boolean): Verdict | undefined {
  if (target.value === undefined) return undefined
  if (complete) return verdictOf(result, target.value, target.better)
  if (target.each !== 'total') return undefined
  const atLeast = quantityOf(interval(result.hard.low, Infinity), result.decimals, result.scale)
  const verdict = verdictOf(atLeast, target.value, target.better)
  return verdict === 'undecided' ? undefined : verdict
}

function yearsOf({ period }: Target): readonly number[] {
  if (period.kind !== 'years') return [period.year]
  return Array.from({ length: period.endYear - period.year + 1 }, (_, index) => period.year + index)
}

function numberIn(target: Target, year: number, { series, index }: SpanQuestion): Quantity | undefined {
  const found = index.get(
    pointKey(series, { period: { kind: 'year', year }, org: target.org, group: target.group }),
  )
  return found?.observation.value.kind === 'quantity' ? found.observation.value : undefined
}

interface SpanQuestion {
  readonly series: Series
  readonly unit: Unit
  readonly plans: ReadonlyMap<string, Plan>
  readonly index: ReadonlyMap<string, Point>
}
