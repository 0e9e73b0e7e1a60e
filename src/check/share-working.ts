import type { Model } from '../model/model.ts'
import { roundTo } from '../quantity/decimal.ts'
import { intersect, isPoint } from '../quantity/interval-arithmetic.ts'
import type { Interval } from '../quantity/interval.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { ShareJudgement } from '../quantity/judge-share.ts'
import type { TestableShare } from './shares.ts'
import { speaker } from './speak.ts'

/** `172 / 214 = 80,3738…%, làm tròn thành 80,37%`; with an open base, the bases that the share needs and what is said of them. */
export function shareWorking(
  model: Model,
  printed: TestableShare & { readonly share: Quantity },
  judged: ShareJudgement,
): string {
  const { share, part, base, counted } = printed
  const { say, value, number, interval, period } = speaker(model)
  const { ratio, implied } = judged
  const fails = judged.kind !== 'holds'
  if (isPoint(ratio)) {
    const digits = exactDigits(ratio.low, share.decimals + 2, (n, decimals) => number(n, decimals))
    const sum = `${value(part.value)} / ${value(base.value)} = ${digits}${signOf(share)}`
    return fails
      ? say(`${sum}, nhưng ghi ${value(share)}`, `${sum}, but ${value(share)} is written`)
      : digits.endsWith('…')
        ? say(`${sum}, làm tròn thành ${value(share)}`, `${sum}, rounded to ${value(share)}`)
        : sum
  }
  if (implied === undefined)
    return say(
      `Không có mẫu số nào để ${value(part.value)} bằng ${value(share)}`,
      `There is no base of which ${value(part.value)} is ${value(share)}`,
    )
  const where = base.period === undefined ? say('mẫu số', 'the base') : period(base.period)
  const both = fails ? undefined : intersect(implied, base.value.hard)
  const needs = say(
    `${value(part.value)} bằng ${value(share)} thì mẫu số phải ${isPoint(implied) ? 'là ' : ''}${spanOf(implied)}; ${where} ghi “${value(base.value)}”`,
    `If ${value(part.value)} is ${value(share)}, the base must be ${spanOf(implied)}; ${where} says “${value(base.value)}”`,
  )
  return both === undefined ? needs : `${needs}${say(', chung là ', ', in common ')}${spanOf(both)}`

  function spanOf(range: Interval): string {
    return isPoint(range) ? number(range.low) : interval(range, counted ? {} : { decimals: DECIMALS })
  }
}

/** The sign behind the digits of a share. */
export function signOf({ scale }: Quantity): string {
  return scale === 'per-mille' ? '‰' : '%'
}

/** The ends of what a share leaves, as a message tells them: people are whole already, of money and the like two decimals are enough. */
export function toldEnds({ low, high }: Interval, counted: boolean): { low: number; high: number } {
  return counted
    ? { low, high }
    : { low: roundTo(low, DECIMALS, 'down'), high: roundTo(high, DECIMALS, 'up') }
}

const DECIMALS = 2

/** The first digits of a share that does not end: `80,3738…`. */
export function exactDigits(
  exact: number,
  decimals: number,
  write: (number: number, decimals: number) => string,
): string {
  const cut = Math.trunc(exact * 10 ** decimals + 1e-9) / 10 ** decimals
  const ends = Math.abs(cut - exact) < 10 ** -(decimals + 6)
  if (!ends) return `${write(cut, decimals)}…`
  const needed = Array.from({ length: decimals + 1 }, (_, places) => places).find(
    (places) => Math.abs(Number(cut.toFixed(places)) - cut) < 1e-9,
  )
  return write(cut, needed ?? decimals)
}
