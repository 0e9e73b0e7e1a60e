import { difference } from '../../quantity/derive.ts'
import { subtract } from '../../quantity/interval-arithmetic.ts'
import type { Language } from '../../quantity/language.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { formatInterval } from '../interval.ts'
import { formatNumber } from '../number.ts'
import { formatValue } from '../value.ts'
import { directionOf } from './direction.ts'
import type { Direction } from './direction.ts'
import { percentOf } from './percent.ts'
import type { Telling } from './telling.ts'
import { bare, counted } from './telling.ts'

/**
 * How a figure moved, as a fragment to be joined: `tăng 8 đảng viên`, `tăng hơn 20 đảng viên`, `giảm 3,5%`, `không thay đổi`.
 * The direction may rest on the soft intervals; a bound is only said where the hard ones prove it.
 */
export function changeWords({ now, before, as = 'count' }: Moved, telling: Telling): string {
  const direction = directionOf(now, before)
  switch (direction) {
    case 'same':
      return telling.language === 'vi' ? 'không thay đổi' : 'unchanged'
    case 'unknown':
      return undecidedWords({ now, before }, telling)
    case 'up':
    case 'down': {
      const [more, less] = direction === 'up' ? [now, before] : [before, now]
      const amount =
        as === 'percent' ? percentWords(more, less, before, telling) : amountWords(more, less, telling)
      return moved(direction, amount, telling.language)
    }
  }
}

/** "tăng từ 2 đến 72" would be read as a rise from 2: a range of the change gets "thêm" or "bớt". */
function moved(direction: 'up' | 'down', amount: string, language: Language): string {
  const word = movedWord(direction, language)
  if (amount === '') return word
  if (language === 'en' || !amount.startsWith('từ ')) return `${word} ${amount}`
  return `${word} ${direction === 'up' ? 'thêm' : 'bớt'} ${amount}`
}

/** `tăng` or `giảm`; in English `up` or `down`. */
export function movedWord(direction: Exclude<Direction, 'same' | 'unknown'>, language: Language): string {
  if (language === 'vi') return direction === 'up' ? 'tăng' : 'giảm'
  return direction
}

/**
 * By how much `more` exceeds `less`: a number with its word, or the bound that is proved; in English `8`, `by more than 20`. Empty where
 * nothing is.
 */
export function amountWords(more: Quantity, less: Quantity, telling: Telling): string {
  const by = telling.language === 'vi' ? '' : 'by '
  const amount = difference(more, less)
  switch (amount.qualifier) {
    case 'exact':
      return counted(amount, telling)
    case 'at-least':
      return `${by}${counted({ ...amount, word: 'ít nhất' }, telling)}`
    case 'more-than':
      return amount.number === 0 ? '' : `${by}${counted(amount, telling)}`
    case 'about':
      return `${by}${counted(amount, telling)}`
    case 'range':
      return amount.ends === null ? '' : `${by}${counted(amount, telling)}`
    case 'less-than':
    case 'at-most':
      return `${by}${atMost(more, less, telling)}`
  }
}

function atMost(more: Quantity, less: Quantity, { language, unit }: Telling): string {
  const { high } = subtract(more.hard, less.hard)
  const decimals = Math.max(more.decimals, less.decimals)
  const interval = { low: -Infinity, high, lowOpen: true, highOpen: false }
  return formatInterval(interval, { language, decimals, unit: language === 'vi' ? unit : undefined })
}

function percentWords(more: Quantity, less: Quantity, before: Quantity, telling: Telling): string {
  const percent = percentOf(difference(more, less), before)
  return percent === undefined
    ? amountWords(more, less, telling)
    : formatValue(percent, { language: telling.language })
}

/**
 * Neither rise nor fall can be said; what is known is given instead (vi-numbers 10, rules 1 to 3). `against` names the base, its blank in
 * front: ` so với năm 2023`.
 */
export function undecidedWords(
  { now, before }: Pick<Moved, 'now' | 'before'>,
  telling: Telling,
  against = '',
): string {
  const { language } = telling
  const perhaps = perhapsMoved(now, before)
  if (perhaps !== undefined) {
    const amount = counted({ ...difference(...perhaps.pair), word: 'chưa đến' }, telling)
    if (language === 'vi')
      return `${movedWord(perhaps.direction, 'vi')} ${amount} (nếu ${movedWord(perhaps.direction, 'vi')})${against}`
    return `${perhaps.direction} by ${amount} (if at all)${against}`
  }
  const unsure = `${language === 'vi' ? 'chưa xác định được tăng hay giảm' : 'cannot say whether up or down'}${against}`
  const change = subtract(now.hard, before.hard)
  if (hasEnds(now) && hasEnds(before)) {
    const [fall, rise] = [-change.low, change.high].map((n) => formatNumber(n, { language }))
    const points = now.scale === 'percent'
    if (language === 'vi')
      return `${unsure} (từ giảm ${fall} đến tăng ${rise}\u00A0${points ? 'điểm phần trăm' : telling.unit.name})`
    return points
      ? `${unsure} (from ${fall} points lower to ${rise} points higher)`
      : `${unsure} (from ${fall} fewer to ${rise} more)`
  }
  return language === 'vi'
    ? `${unsure}: số mới là ${quoted(now, telling)}, số trước là ${quoted(before, telling)}`
    : `${unsure}: ${bare(now, telling)} against ${bare(before, telling)}`
}

/** An exact figure against a bound on its near side: a rise, if any, stays under their distance. */
function perhapsMoved(now: Quantity, before: Quantity): Perhaps | undefined {
  if (now.qualifier !== 'exact' || now.number === null || before.number === null) return undefined
  const above = before.qualifier === 'more-than' || before.qualifier === 'at-least'
  const below = before.qualifier === 'less-than' || before.qualifier === 'at-most'
  if (above && now.number > before.number) return { direction: 'up', pair: [now, before] }
  if (below && now.number < before.number) return { direction: 'down', pair: [before, now] }
  return undefined
}

/** Known from both sides by its words; "gần 400" is not, although no count is below zero. */
function hasEnds({ qualifier }: Quantity): boolean {
  return qualifier === 'exact' || qualifier === 'range' || qualifier === 'about'
}

function quoted(quantity: Quantity, telling: Telling): string {
  const text = bare(quantity, telling)
  return quantity.qualifier === 'exact' ? text : `“${text}”`
}

export interface Moved {
  readonly now: Quantity
  readonly before: Quantity
  readonly as?: 'count' | 'percent' | 'points' | undefined
}

interface Perhaps {
  readonly direction: 'up' | 'down'
  readonly pair: readonly [more: Quantity, less: Quantity]
}
