import type { Model } from '../../model/model.ts'
import { printedGaps } from '../printed-gaps.ts'
import type { PrintedGap } from '../printed-gaps.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf } from '../observations.ts'
import type { Findings, Relation } from '../relation.ts'
import { relatedValue, speaker, subjectOf } from '../speak.ts'
import { formatGap } from '../../format/gap.ts'
import { problem } from '../../problems/make-problem.ts'
import { quantityOf } from '../../quantity/derive.ts'
import { impliedTargetByGap } from '../../quantity/implied.ts'
import {
  areDisjoint,
  intersect,
  interval,
  subtract,
  wholeNumbers,
} from '../../quantity/interval-arithmetic.ts'
import type { Interval } from '../../quantity/interval.ts'
import type { Gap, Quantity, Scale } from '../../quantity/quantity.ts'
import type { UnitKind } from '../../quantity/unit.ts'
import type { Language } from '../../quantity/language.ts'
import { isReadAsPoints } from '../gap-reading.ts'

/** A printed gap is the distance between the result and a target of its plan; where no target is printed, some target must give it. */
export function targetGapMismatch(model: Model): Findings {
  return gather(
    printedGaps(model)
      .filter((gap) => !isReadAsPoints(gap))
      .flatMap((gap) => test(model, gap)),
  )
}

function test(model: Model, printed: PrintedGap): readonly Found[] {
  const { gap, result, targets, series, point, place } = printed
  const { say, value } = speaker(model)
  const base = {
    code: 'target-gap-mismatch',
    series: series.series.id,
    subject: subjectOf(model, series, point, point.period),
    place,
  }
  const implied = impliedTargetByGap(result, gap)
  if (targets.length === 0) return withoutTarget(model, printed, implied, base)
  const fitting = targets.find((target) => !areDisjoint(implied, target.value.hard))
  if (fitting !== undefined) {
    const working = `${value(result)}; ${say('kế hoạch', 'plan')} ${value(fitting.value)}: ${formatGap(gap, { language: model.language, unit: series.unit })}`
    return [{ relation: { ...base, working, outcome: 'holds' } }]
  }
  const [first] = targets
  if (first === undefined) return []
  const expected = {
    vi: expectedWords(printed, first.value, 'vi'),
    en: expectedWords(printed, first.value, 'en'),
  }
  const said = problem(
    'target-gap-mismatch',
    place,
    { result, target: first.value, gap, expected },
    {
      related: [relatedValue(point.observation.places.value, result), relatedValue(first.place, first.value)],
      about: aboutOf({ ...point, plan: printed.plan }),
    },
  )
  const working = say(
    `${value(result)}; kế hoạch ${value(first.value)}: ${expected.vi}, nhưng ghi “${gap.text}”`,
    `${value(result)}; plan ${value(first.value)}: ${expected.en}, but “${gap.text}” is written`,
  )
  return [{ relation: { ...base, working, outcome: 'fails', problem: said } }]
}

function withoutTarget(
  model: Model,
  printed: PrintedGap,
  implied: Interval,
  base: Pick<Relation, 'code' | 'series' | 'subject' | 'place'>,
): readonly Found[] {
  const { gap, result, series, point, place } = printed
  const { say, value, interval: show } = speaker(model)
  const possible = intersect(
    series.unit.kind === 'count' ? (wholeNumbers(implied) ?? interval(1, 0)) : implied,
    interval(0, Infinity),
  )
  if (possible !== undefined) {
    const decimals = series.unit.kind === 'count' ? 0 : Math.max(result.decimals, gap.amount.decimals)
    const percent = series.unit.kind === 'percent'
    const rate = series.unit.kind === 'per-mille' ? { unit: series.unit } : {}
    const working = say(
      `${value(result)}, ${formatGap(gap, { language: 'vi', unit: series.unit })}: kế hoạch suy ra ${show(possible, { decimals, percent, ...rate })}`,
      `${value(result)}, ${formatGap(gap, { language: 'en', unit: series.unit })}: the plan derived is ${show(possible, { decimals, percent, ...rate })}`,
    )
    return [
      {
        relation: {
          ...base,
          working,
          outcome: 'bounded',
          remark: say('Suy ra từ nguồn', 'Derived from the source'),
        },
      },
    ]
  }
  const said = problem(
    'target-gap-mismatch/no-target',
    place,
    { result, gap },
    {
      related: [relatedValue(point.observation.places.value, result)],
      about: aboutOf({ ...point, plan: printed.plan }),
    },
  )
  const working = say(
    `${value(result)} mà “${gap.text}”: không có mức kế hoạch nào`,
    `${value(result)} and “${gap.text}”: no plan gives that`,
  )
  return [{ relation: { ...base, working, outcome: 'fails', problem: said } }]
}

/** `vượt 2`: the gap that result and target do give. */
function expectedWords({ gap, result, series }: PrintedGap, target: Quantity, language: Language): string {
  const apart = subtract(result.hard, target.hard)
  const over = apart.low + apart.high >= 0
  const distance = over
    ? apart
    : { low: -apart.high, high: -apart.low, lowOpen: apart.highOpen, highOpen: apart.lowOpen }
  const scale = SCALES[series.unit.kind]
  const amount = quantityOf(
    distance,
    gap.measure === 'percent' ? result.decimals : gap.amount.decimals,
    scale,
  )
  const shown: Gap = {
    kind: 'gap',
    direction: over ? 'over' : 'under',
    measure: scale === 'one' ? 'units' : 'points',
    amount,
    text: '',
  }
  return formatGap(shown, { language })
}

/** In what two values of a unit differ. */
const SCALES: Readonly<Record<UnitKind, Scale>> = {
  count: 'one',
  amount: 'one',
  percent: 'points',
  'per-mille': 'per-mille',
}
