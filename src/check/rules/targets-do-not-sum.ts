import type { Target } from '../../load/series.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { sum } from '../../quantity/derive.ts'
import { areDisjoint, isPoint } from '../../quantity/interval-arithmetic.ts'
import { containsPeriod, samePeriod } from '../../quantity/period-order.ts'
import type { Period } from '../../quantity/period.ts'
import { writePeriod } from '../../quantity/write-period.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf, seriesOf } from '../observations.ts'
import type { Findings, Relation } from '../relation.ts'
import { speaker, subjectOf, relatedValue } from '../speak.ts'
import { addition } from '../sum-working.ts'
import { areSwapped } from '../swapped-digits.ts'

/** The targets of organisations add up to the whole's target of the same plan; where some organisation has none, they are at most it. */
export function targetsDoNotSum(model: Model): Findings {
  return gather(
    seriesOf(model)
      .filter(({ series }) => series.measure !== 'ratio')
      .flatMap((series) => questionsOf(series).flatMap((question) => test(model, series, question))),
  )
}

/** Each plan and period for which organisations have targets, with those targets and the whole's. */
function questionsOf({ series }: SeriesModel): readonly Question[] {
  const ofOrgs = series.targets.filter(
    (target) => target.org !== undefined && target.org !== series.org && target.value !== undefined,
  )
  const asked = Map.groupBy(ofOrgs, ({ plan, period, each, group }) =>
    [plan, writePeriod(period), each ?? '', group ?? ''].join(' '),
  )
  return [...asked.values()].flatMap(([first]) => {
    if (first === undefined) return []
    const speaksOf = (target: Target): boolean =>
      target.plan === first.plan && target.group === first.group && covers(target, first)
    const total = narrowest(
      series.targets.filter(
        (target) =>
          (target.org === undefined || target.org === series.org) &&
          target.value !== undefined &&
          speaksOf(target),
      ),
    )
    const parts = [...Map.groupBy(ofOrgs.filter(speaksOf), ({ org }) => org).values()].flatMap(
      (targets) => narrowest(targets) ?? [],
    )
    return total === undefined ? [] : [{ period: first.period, total, parts }]
  })
}

function test(model: Model, series: SeriesModel, { period, total, parts }: Question): readonly Found[] {
  const values = parts.flatMap(({ value }) => value ?? [])
  if (total.value === undefined || values.length < 2) return []
  const added = sum(values)
  const missing = orgsWithout(series, parts, period)
  const fails =
    missing.length === 0 ? areDisjoint(added.hard, total.value.hard) : added.hard.low > total.value.hard.high
  const { say, value } = speaker(model)
  const swapped = areSwapped(added, total.value)
  const said = fails
    ? problem(
        'parts-do-not-sum/targets',
        total.place,
        { parts: values.length, sum: added, total: total.value, swapped },
        {
          related: parts.flatMap((part) => (part.value ? [relatedValue(part.place, part.value)] : [])),
          about: aboutOf({ period, plan: total.plan }),
        },
      )
    : undefined
  const plan = model.project.plans.get(total.plan)?.name ?? total.plan
  const relation: Relation = {
    code: 'parts-do-not-sum',
    series: series.series.id,
    subject: `${subjectOf(model, series, {}, period)}: ${say('kế hoạch của các đơn vị', 'targets of organisations')} (${plan})`,
    working: say(
      `${addition(model, values, added)}; kế hoạch chung ghi ${value(total.value)}`,
      `${addition(model, values, added)}; the overall plan says ${value(total.value)}`,
    ),
    outcome: fails
      ? 'fails'
      : missing.length > 0
        ? 'unknown'
        : isPoint(added.hard) || isPoint(total.value.hard)
          ? 'holds'
          : 'bounded',
    ...(missing.length > 0 && !fails
      ? {
          remark: say(
            `${missing.length} đơn vị chưa có kế hoạch`,
            `${missing.length} organisations have no target`,
          ),
        }
      : {}),
    place: total.place,
    ...(said === undefined ? {} : { problem: said }),
  }
  return [{ relation }]
}

/** Organisations of the period's partition that have no target: without them the sum is not complete. */
function orgsWithout({ series }: SeriesModel, targets: readonly Target[], period: Period): readonly string[] {
  const withTarget = new Set(targets.map(({ org }) => org))
  return series.breakdowns
    .filter(({ by, kind }) => by === 'org' && kind === 'partition')
    .flatMap(({ periods }) =>
      periods.filter((one) => samePeriod(one.period, period)).flatMap(({ parts }) => parts),
    )
    .flatMap(({ org }) => (org === undefined || withTarget.has(org) ? [] : [org]))
}

/** Speaks the target of the period of another: its own period, or one year of several where each is meant. */
function covers(target: Target, asked: Target): boolean {
  if (samePeriod(target.period, asked.period)) return (target.each ?? 'year') === (asked.each ?? 'year')
  return asked.period.kind === 'year' && target.each === 'year' && containsPeriod(target.period, asked.period)
}

function narrowest(targets: readonly Target[]): Target | undefined {
  return targets.reduce<Target | undefined>(
    (best, target) =>
      best === undefined ||
      (containsPeriod(best.period, target.period) && !samePeriod(best.period, target.period))
        ? target
        : best,
    undefined,
  )
}

interface Question {
  readonly period: Period
  readonly total: Target
  readonly parts: readonly Target[]
}
