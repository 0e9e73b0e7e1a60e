import type { Mention, Prose } from '../../src/prose/prose.ts'
import { readProse } from '../../src/prose/read-prose.ts'
import type { Quantity } from '../../src/quantity/quantity.ts'
import type { Language } from '../../src/quantity/language.ts'
import type { Unit } from '../../src/quantity/unit.ts'

const UNITS: readonly Unit[] = [
  { id: 'dang-vien', name: 'đảng viên', nameEn: 'members', kind: 'count', aliases: ['đồng chí'] },
  { id: 'phan-tram', name: '%', kind: 'percent', aliases: [] },
]

export function prose(text: string, language: Language = 'vi'): Prose {
  return readProse(text, { language, units: UNITS })
}

/** The figures of a text, each as `words = meaning`. */
export function figures(text: string, language: Language = 'vi'): readonly string[] {
  return prose(text, language).figures.map((mention) => `${mention.text} = ${meaning(mention)}`)
}

/** The numbers that are no figures, each as `digits (kind)`. */
export function exempt(text: string, language: Language = 'vi'): readonly string[] {
  return prose(text, language).exempt.map(({ start, end, as }) => `${text.slice(start, end)} (${as})`)
}

function meaning({ reading }: Mention): string {
  switch (reading.kind) {
    case 'quantity':
      return amount(reading.quantity)
    case 'pair':
      return `${amount(reading.first)} / ${amount(reading.second)} ${reading.relation}`
    case 'gap':
      return `gap ${reading.gap.direction} ${amount(reading.gap.amount)} ${reading.gap.measure}`
    case 'change':
      return `change ${reading.direction} ${amount(reading.amount)}`
    case 'times':
      return `times ${amount(reading.times)}`
  }
}

function amount({ qualifier, number, ends, scale, estimate }: Quantity): string {
  const sign = { one: '', percent: '%', 'per-mille': '‰', points: ' points' }[scale]
  const value = ends === null ? String(number) : ends.join('..')
  return [
    estimate ? 'estimate' : '',
    qualifier === 'exact' || qualifier === 'range' ? '' : qualifier,
    value + sign,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
