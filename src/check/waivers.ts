import type { Waiver } from '../load/series.ts'
import type { Model } from '../model/model.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { isWaivable } from '../problems/waivable.ts'
import { writePeriod } from '../quantity/write-period.ts'

/**
 * Takes out what an `accept` of the same file answers, and says of each `accept` that answers nothing or gives no reason. The
 * first that fits stands for a problem; one may stand for several.
 */
export function settleWaivers(model: Model, problems: readonly Problem[]): Settled {
  const waivers = Map.groupBy(waiversOf(model), ({ place }) => place.file)
  const used = new Set<Waiver>()
  const waived: Waived[] = []
  const left = problems.filter((found) => {
    const waiver = isWaivable(found.code)
      ? waivers.get(found.place.file)?.find((one) => answers(one, found))
      : undefined
    if (waiver === undefined) return true
    used.add(waiver)
    waived.push({ problem: found, waiver })
    return false
  })
  return {
    waived,
    problems: [
      ...left,
      ...[...waivers.values()].flat().flatMap((waiver) => faultsOf(waiver, used.has(waiver))),
    ],
  }
}

function answers(
  { check, period, org, group, plan, source, text }: Waiver,
  { code, about = {} }: Problem,
): boolean {
  if (check !== code) return false
  return (
    (period === undefined || writePeriod(period) === about.period) &&
    (org === undefined || org === about.org) &&
    (group === undefined || group === about.group) &&
    (plan === undefined || plan === about.plan) &&
    (source === undefined || source === about.source) &&
    (text === undefined || sameText(text, about.text))
  )
}

/** Blanks of every kind are one: nobody sees which was typed. */
function sameText(one: string, other: string | undefined): boolean {
  return other !== undefined && one.replace(/\s+/gu, ' ').trim() === other.replace(/\s+/gu, ' ').trim()
}

function faultsOf(waiver: Waiver, used: boolean): readonly Problem[] {
  if (waiver.reason.trim() === '') return [problem('waiver-without-reason', waiver.place, {})]
  return used ? [] : [problem('waiver-unused', waiver.place, {})]
}

function waiversOf({ series, editions }: Model): readonly Waiver[] {
  return [
    ...[...series.values()].flatMap((one) => one.series.accept),
    ...editions.flatMap((edition) => [
      ...edition.accept,
      ...edition.articles.flatMap(({ accept }) => accept),
    ]),
  ]
}

export interface Waived {
  readonly problem: Problem
  readonly waiver: Waiver
}

interface Settled {
  readonly problems: readonly Problem[]
  readonly waived: readonly Waived[]
}
