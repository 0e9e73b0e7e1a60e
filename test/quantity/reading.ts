import type { Interval } from '../../src/quantity/interval.ts'
import { factorOf, impliedBases, judgeShare } from '../../src/quantity/judge-share.ts'
import { parseGap } from '../../src/quantity/parse-gap.ts'
import { parseValue } from '../../src/quantity/parse-value.ts'
import type { Gap, Quantity } from '../../src/quantity/quantity.ts'
import type { Language } from '../../src/quantity/language.ts'
import type { Fault } from '../../src/quantity/parsed.ts'
import type { Unit } from '../../src/quantity/unit.ts'

export const people: Unit = { id: 'dang-vien', name: 'đảng viên', kind: 'count', aliases: ['đồng chí'] }
export const percent: Unit = { id: 'phan-tram', name: '%', kind: 'percent', aliases: [] }
export const money: Unit = { id: 'ty-dong', name: 'tỷ đồng', kind: 'amount', aliases: [] }

/** The quantity that a Vietnamese text stands for; the test fails where it is refused. */
export function quantity(text: string, unit?: Unit, language: Language = 'vi'): Quantity {
  const parsed = parseValue(text, { language, unit })
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.fault)}`)
  if (parsed.value.kind === 'missing') throw new Error(`${text}: ${parsed.value.missing}`)
  return parsed.value
}

/** A number of people: whole, from 0 up. */
export function count(text: string): Quantity {
  return quantity(text, people)
}

export function gap(text: string): Gap {
  const parsed = parseGap(text, { language: 'vi' })
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.fault)}`)
  return parsed.value
}

export function faultOf(text: string, unit?: Unit, language: Language = 'vi'): Fault | undefined {
  const parsed = parseValue(text, { language, unit })
  return parsed.ok ? undefined : parsed.fault
}

/** `[5651; ∞)`, as the tables of the documents print it. */
export function shown({ low, high, lowOpen, highOpen }: Interval): string {
  const end = (number: number) => String(number).replace('-Infinity', '−∞').replace('Infinity', '∞')
  return `${lowOpen ? '(' : '['}${end(low)}; ${end(high)}${highOpen ? ')' : ']'}`
}

/** Qualifier and both intervals in one line. */
export function summary({ qualifier, hard, soft }: Quantity): string {
  return `${qualifier} ${shown(hard)} ${shown(soft)}`
}

/** What the checks say of a printed share: a part may exceed its base where it is a plan that was met. */
export function kindOf(part: Quantity, base: Quantity, share: Quantity): string {
  return judgeShare({ part, base, share, counted: true, capped: false }).kind
}

/** The whole bases of which a count is the printed share. */
export function basesOf(part: Quantity, share: Quantity): Interval | undefined {
  return impliedBases(part.hard, share.hard, { factor: factorOf(share), counted: true })
}
