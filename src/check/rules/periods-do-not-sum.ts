import type { Model, Point, SeriesModel } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { sum } from '../../quantity/derive.ts'
import { areDisjoint, isPoint } from '../../quantity/interval-arithmetic.ts'
import { monthsOf } from '../../quantity/period-order.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf, pointsByPart, seriesOf } from '../observations.ts'
import { relationOf, type Findings, type Relation } from '../relation.ts'
import { soundValue } from '../sound.ts'
import { relatedValue, speaker, subjectOf } from '../speak.ts'
import { heaviest, tilingsOf } from '../tilings.ts'
import type { Spanned } from '../tilings.ts'

/** The parts of a flow's period add up to it: months to quarters, halves, nine months, the year. */
export function periodsDoNotSum(model: Model): Findings {
  return gather(
    seriesOf(model)
      .filter(({ series }) => series.measure === 'flow')
      .flatMap((series) =>
        [...pointsByPart(series).values()].flatMap((points) => testAll(model, series, points)),
      ),
  )
}

/** From the shortest whole to the longest; figures of a sum that failed are left out of the sums above it. */
function testAll(model: Model, series: SeriesModel, points: readonly Point[]): readonly Found[] {
  if (points.length < 2) return []
  const given = points.flatMap((point) => {
    const value = soundValue(series, point.observation)
    return value === undefined
      ? []
      : [{ ...monthsOf(point.period), point, value, weight: Math.max(value.hard.low, 0) }]
  })
  const byStart = given.toSorted((a, b) => a.start - b.start)
  if (lieApart(byStart)) return []
  const suspects = new Set<Given>()
  return given
    .toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.end - b.end)
    .flatMap((whole) => {
      const within = suspects.has(whole) ? [] : startingIn(byStart, whole)
      const spans = within.filter((part) => part !== whole && !suspects.has(part))
      const tilings = tilingsOf(whole.start, whole.end, spans)
      const found =
        tilings.length > 0
          ? tilings.map((parts) => testSum(model, series, whole, parts))
          : testSome(model, series, whole, spans)
      const failing = found.findIndex(({ relation }) => relation?.problem !== undefined)
      if (failing < 0) return found
      for (const part of [whole, ...(tilings[failing] ?? [])]) suspects.add(part)
      return found.slice(0, failing + 1)
    })
}

/** Does none of the periods, in order of their starts, hold a part of another? Of most parts of a whole only years are given. */
function lieApart(byStart: readonly Spanned[]): boolean {
  return byStart.every(({ end }, at) => (byStart[at + 1]?.start ?? Infinity) >= end)
}

/** Those of the given periods, in order of their starts, that begin within a whole. */
function startingIn(byStart: readonly Given[], { start, end }: Spanned): readonly Given[] {
  return byStart.slice(firstFrom(byStart, start), firstFrom(byStart, end))
}

function firstFrom(byStart: readonly Given[], start: number): number {
  let [low, high] = [0, byStart.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((byStart[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

function testSum(model: Model, series: SeriesModel, whole: Given, parts: readonly Given[]): Found {
  const added = sum(parts.map(({ value }) => value))
  const fails = areDisjoint(added.hard, whole.value.hard)
  const said = fails
    ? problem(
        'periods-do-not-sum',
        whole.point.observation.places.value,
        detailsOf(whole, parts, added),
        moreOf(whole, parts),
      )
    : undefined
  return {
    relation: relationOf(
      {
        code: CODE,
        series: series.series.id,
        place: whole.point.observation.places.value,
        outcome: fails ? 'fails' : isPoint(added.hard) && isPoint(whole.value.hard) ? 'holds' : 'bounded',
        ...(said === undefined ? {} : { problem: said }),
      },
      {
        subject: () => subjectOf(model, series, whole.point, whole.point.period),
        working: () => workingOf(model, whole, parts, { added, fails }),
      },
    ),
  }
}

function workingOf(
  model: Model,
  whole: Given,
  parts: readonly Given[],
  { added, fails }: { readonly added: Quantity; readonly fails: boolean },
): string {
  const { say, value, period } = speaker(model)
  const terms = parts.map((part) => `${period(part.point.period)}: ${value(part.value)}`).join(' + ')
  const total = `${terms} = ${value(added)}`
  return fails
    ? say(`${total}, nhưng ghi ${value(whole.value)}`, `${total}, but ${value(whole.value)} is written`)
    : total
}

/** Where parts are missing, those given may not be more than the whole; said only where they are. */
function testSome(
  model: Model,
  series: SeriesModel,
  whole: Given,
  spans: readonly Given[],
): readonly Found[] {
  if (series.unit.kind !== 'count') return []
  const parts = heaviest(spans.filter((part) => part.start >= whole.start && part.end <= whole.end))
  if (parts.length === 0) return []
  const added = sum(parts.map(({ value }) => value))
  if (added.hard.low <= whole.value.hard.high) return []
  const { say, value } = speaker(model)
  const said = problem(
    'periods-do-not-sum/exceed',
    whole.point.observation.places.value,
    detailsOf(whole, parts, added),
    moreOf(whole, parts),
  )
  const working = say(
    `Các kỳ đã nêu cộng lại ${value(added)}, nhiều hơn ${value(whole.value)}`,
    `The periods given add up to ${value(added)}, more than ${value(whole.value)}`,
  )
  const { point } = whole
  const relation: Relation = {
    code: CODE,
    series: series.series.id,
    subject: subjectOf(model, series, point, point.period),
    working,
    outcome: 'fails',
    place: point.observation.places.value,
    problem: said,
  }
  return [{ relation }]
}

function detailsOf(
  whole: Given,
  parts: readonly Given[],
  added: Quantity,
): { parts: readonly PeriodValue[]; sum: Quantity; whole: PeriodValue } {
  return { parts: parts.map(periodValue), sum: added, whole: periodValue(whole) }
}

function periodValue({ point, value }: Given): PeriodValue {
  return { period: point.period, value }
}

function moreOf(
  { point }: Given,
  parts: readonly Given[],
): { related: readonly ReturnType<typeof relatedValue>[]; about: ReturnType<typeof aboutOf> } {
  return {
    related: parts.map((part) => relatedValue(part.point.observation.places.value, part.value)),
    about: aboutOf(point),
  }
}

const CODE = 'periods-do-not-sum'

interface Given extends Spanned {
  readonly point: Point
  readonly value: Quantity
  readonly weight: number
}

interface PeriodValue {
  readonly period: Point['period']
  readonly value: Quantity
}
