import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import type { Problem } from '../../problems/problem.ts'
import { areDisjoint, intersect, isPoint } from '../../quantity/interval-arithmetic.ts'
import type { Interval } from '../../quantity/interval.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf } from '../observations.ts'
import type { Findings } from '../relation.ts'
import { sharesByBase } from '../shared-bases.ts'
import type { ImpliedBase } from '../shared-bases.ts'
import { relatedValue, speaker, subjectOf } from '../speak.ts'

/**
 * Two printed shares of one base leave a base that both can have. Each alone may hold where the base is a bound or not printed ("hơn 5.650"), and
 * still the two exclude each other. A share that may have been cut off instead of rounded gets that room too. Of several, the one that disagrees
 * with most others is told, until the rest agree.
 */
export function basesConflict(model: Model): Findings {
  return gather(sharesByBase(model).flatMap((shares) => test(model, shares)))
}

function test(model: Model, shares: readonly ImpliedBase[]): readonly Found[] {
  const [worst] = shares
    .map((share) => ({ share, against: shares.filter((other) => conflict(share, other)) }))
    .toSorted(
      (a, b) => b.against.length - a.against.length || shares.indexOf(b.share) - shares.indexOf(a.share),
    )
  const other = worst?.against[0]
  if (worst === undefined || other === undefined) return agreed(model, shares)
  const rest = shares.filter((share) => share !== worst.share)
  return [found(model, worst.share, other), ...(rest.length > 1 ? test(model, rest) : [])]
}

function conflict(one: ImpliedBase, other: ImpliedBase): boolean {
  return areDisjoint(one.atMost, other.atMost)
}

function found(model: Model, share: ImpliedBase, other: ImpliedBase): Found {
  const said: Problem = problem(
    'bases-conflict',
    share.place,
    { first: told(other), second: told(share) },
    { related: [relatedValue(other.place, other.share)], about: aboutOf(share.at) },
  )
  const { say } = speaker(model)
  return {
    relation: {
      ...baseOf(model, share),
      working: say(
        `${leaves(model, other)}, nhưng ${leaves(model, share)}`,
        `${leaves(model, other)}, but ${leaves(model, share)}`,
      ),
      outcome: 'fails',
      problem: said,
    },
  }
}

/** Where the base is printed as one number, each share was held against it already. */
function agreed(model: Model, shares: readonly ImpliedBase[]): readonly Found[] {
  const [first] = shares
  const common = shares
    .slice(1)
    .reduce<Interval | undefined>((all, { bases }) => all && intersect(all, bases), first?.bases)
  if (first === undefined || shares.length < 2 || common === undefined) return []
  if (first.whole !== undefined && isPoint(first.whole.hard)) return []
  const { say, interval } = speaker(model)
  const all = shares.map((share) => leaves(model, share)).join('; ')
  const decimals = first.counted ? 0 : 2
  return [
    {
      relation: {
        ...baseOf(model, first),
        working: `${all}${say('; chung là ', '; in common ')}${interval(common, { decimals })}`,
        outcome: isPoint(common) ? 'holds' : 'bounded',
      },
    },
  ]
}

function baseOf(
  model: Model,
  { series, at, place }: ImpliedBase,
): { code: string; series: string; subject: string; place: ImpliedBase['place'] } {
  return {
    code: 'bases-conflict',
    series: series.series.id,
    subject: subjectOf(model, series, at, at.period),
    place,
  }
}

/** `172 bằng 3,04% thì mẫu số phải từ 5.649 đến 5.667`. */
function leaves(model: Model, { part, share, bases, counted }: ImpliedBase): string {
  const { say, value, interval, number } = speaker(model)
  const range = isPoint(bases)
    ? say(`là ${number(bases.low)}`, number(bases.low))
    : interval(bases, { decimals: counted ? 0 : 2 })
  return say(
    `${value(part)} bằng ${value(share)} thì mẫu số phải ${range}`,
    `if ${value(part)} is ${value(share)}, the base must be ${range}`,
  )
}

function told({ part, share, bases: { low, high } }: ImpliedBase): {
  part: ImpliedBase['part']
  share: ImpliedBase['share']
  low: number
  high: number
} {
  return { part, share, low, high }
}
