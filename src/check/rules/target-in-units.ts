import type { Model, Point, SeriesModel } from '../../model/model.ts'
import { numeratorOf } from '../../model/ratio.ts'
import { problem } from '../../problems/make-problem.ts'
import { impliedTargetInUnits } from '../../quantity/implied.ts'
import { contains, intersect, isBounded, wholeNumbers } from '../../quantity/interval-arithmetic.ts'
import type { Interval } from '../../quantity/interval.ts'
import type { Language } from '../../quantity/language.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { judgeShare } from '../../quantity/judge-share.ts'
import { aboutOf } from '../observations.ts'
import { printedGaps } from '../printed-gaps.ts'
import type { PrintedGap } from '../printed-gaps.ts'
import type { Findings, Relation } from '../relation.ts'
import { testableShares } from '../shares.ts'
import { numbersIn, soundValue } from '../sound.ts'
import { relatedValue, speaker, subjectOf } from '../speak.ts'

/**
 * A gap in points of a share, turned into people: result − gap × base (+ where the result falls short), the base used once. Where the plan also asks for a number of people,
 * the two must agree.
 */
export function targetInUnits(model: Model): Findings {
  const inPoints = printedGaps(model).filter(({ gap }) => gap.measure === 'points')
  if (inPoints.length === 0) return gather([])
  const bases = basesOf(model)
  return gather(
    inPoints.flatMap((printed) => {
      const base = bases.get(printed.point)
      return base === undefined ? [] : test(model, printed, base)
    }),
  )
}

/** The base of each ratio: what the printed share and the stated base have in common. */
export function basesOf(model: Model): ReadonlyMap<Point, Interval> {
  return new Map(
    testableShares(model).flatMap(({ share, part, base, counted, point, standing }) => {
      if (share === undefined || standing !== 'ratio') return []
      const { kind, implied } = judgeShare({ part: part.value, base: base.value, share, counted })
      const common = kind === 'holds' && implied ? intersect(implied, base.value.hard) : undefined
      return common === undefined ? [] : [[point, common] as const]
    }),
  )
}

function test(model: Model, printed: PrintedGap, base: Interval): readonly Found[] {
  const { series, point, gap, plan, place } = printed
  const numerator = numeratorOf(model, series, point)
  const result = numerator && soundValue(numerator.series, numerator.point.observation)
  if (numerator === undefined || result === undefined) return []
  const implied = impliedTargetInUnits(result, gap, base)
  if (!isBounded(implied)) return []
  const stated = statedTarget(numerator.series, numerator.point, plan)
  const { say, value, interval, unit } = speaker(model)
  const planIn = (language: Language): string =>
    speaker({ language }).interval(implied, { decimals: 1, unit: numerator.series.unit })
  const shown = planIn(model.language)
  const sign = gap.direction === 'over' ? '−' : '+'
  const sum = say(
    `${value(result)} ${sign} ${value(gap.amount)} của ${interval(base)} ${unit(numerator.series.unit)}: kế hoạch ${shown}`,
    `${value(result)} ${sign} ${value(gap.amount)} of ${interval(base)}: a plan of ${shown}`,
  )
  const whole = numerator.series.unit.kind === 'count' ? wholeNumbers(implied) : implied
  const relation = {
    code: 'target-gap-mismatch',
    series: series.series.id,
    subject: `${subjectOf(model, series, point, point.period)}: ${model.project.plans.get(plan)?.name ?? plan}`,
    place,
  }
  if (stated === undefined)
    return [{ relation: { ...relation, working: sum, ...outcomeAlone(model, whole) } }]
  const fits = numbersIn(stated.value).some((number) => contains(implied, number))
  if (fits) {
    return [
      {
        relation: {
          ...relation,
          working: say(
            `${sum}; kế hoạch ghi ${value(stated.value)}`,
            `${sum}; the plan says ${value(stated.value)}`,
          ),
          outcome: 'holds',
        },
      },
    ]
  }
  const said = problem(
    'target-gap-mismatch',
    place,
    {
      result,
      target: stated.value,
      gap,
      expected: {
        vi: `chênh lệch phải cho kế hoạch ${planIn('vi')}`,
        en: `the gap leads to a plan of ${planIn('en')}`,
      },
    },
    {
      related: [
        relatedValue(stated.place, stated.value),
        relatedValue(numerator.point.observation.places.value, result),
      ],
      about: aboutOf({ ...point, plan }),
    },
  )
  return [
    {
      relation: {
        ...relation,
        working: say(
          `${sum}, nhưng kế hoạch ghi ${value(stated.value)}`,
          `${sum}, but the plan says ${value(stated.value)}`,
        ),
        outcome: 'fails',
        problem: said,
      },
    },
  ]
}

/** No whole number of people is no fault where a plan asks for a share. */
function outcomeAlone(model: Model, whole: Interval | undefined): Pick<Relation, 'outcome' | 'remark'> {
  const { say } = speaker(model)
  return whole === undefined
    ? {
        outcome: 'holds',
        remark: say(
          'Hợp lý: mức này là một tỷ lệ, không phải số người',
          'Plausible: this plan asks for a share, not a number',
        ),
      }
    : { outcome: 'holds', remark: say('Hợp lý', 'Plausible') }
}

function statedTarget(
  series: SeriesModel,
  point: Point,
  plan: string,
): { value: Quantity; place: Point['observation']['place'] } | undefined {
  const target = point.targets.find((resolved) => resolved.plan.id === plan)?.target
  return series.unit.kind === 'count' && target?.value
    ? { value: target.value, place: target.place }
    : undefined
}
