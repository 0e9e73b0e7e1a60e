import type { Language } from '../../quantity/language.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { capitalize } from '../capital.ts'
import { countInWords } from '../number-words.ts'
import { formatPeriod } from '../period.ts'
import { tie } from '../space.ts'
import { baseName } from './base.ts'
import type { Telling } from './telling.ts'
import { counted } from './telling.ts'
import { firstThatFits } from './title-length.ts'

/** How many of several rose: `3 trong 5 đơn vị tăng so với năm 2023`; those whose way is not known are left out of both. */
export function titleOfRises({ up, all, of, now, before, noun }: Rises, language: Language): string {
  const base = baseName(now, before, language)
  const plain = NOUNS[noun][language]
  const what = all === of ? plain : language === 'vi' ? `${plain} so sánh được` : `comparable ${plain}`
  if (language === 'vi') {
    if (up === 0) {
      const none = `không ${plain} nào tăng so với ${base}`
      const among = all === of ? [] : [`Trong ${tie(String(all), plain)} so sánh được, ${none}`]
      return firstThatFits([...among, capitalize(none)], 'vi')
    }
    if (up === all && all > 1) return `Cả ${tie(String(all), what)} đều tăng so với ${base}`
    return `${up} trong ${tie(String(all), what)} tăng so với ${base}`
  }
  if (up === 0) return `None of ${all} ${what} is up on ${base}`
  if (up === all && all > 1) return `All ${all} ${what} are up on ${base}`
  return `${capitalize(countInWords(up, 'en'))} of ${all} ${what} up on ${base}`
}

/** The latest figures by name: `Năm 2024: Đảng bộ xã A 58 đảng viên, Đảng bộ xã B 49 đảng viên; còn 3 đơn vị khác.` */
export function describeLatest({ period, figures, others, noun }: Latest, telling: Telling): string {
  const { language } = telling
  const when = capitalize(formatPeriod(period, { language, register: 'spoken' }))
  const named = figures.map(({ name, quantity }) => `${name} ${counted(quantity, telling)}`).join(', ')
  const what = NOUNS[noun][language]
  const rest =
    others === 0
      ? ''
      : language === 'vi'
        ? `; còn ${tie(String(others), what)} khác trong bảng`
        : `; ${others} more in the table`
  return `${when}: ${named}${rest}.`
}

/** The scale that all panels share: `Mọi ô dùng chung một thang, từ 0 đến 60.` */
export function describeSharedScale(from: string, to: string, language: Language): string {
  return language === 'vi'
    ? `Mọi ô dùng chung một thang, từ ${from} (vạch dưới) đến ${to} (vạch trên).`
    : `All panels share one scale, from ${from} (lower line) to ${to} (upper line).`
}

/** What the rules over the marks are. */
export function describePlanRules(language: Language): string {
  return language === 'vi' ? 'Vạch ngang ở từng kỳ là kế hoạch.' : 'The rule at a period is its plan.'
}

/** A series that cannot stand on the shared scale. */
export function describeOtherUnit(name: string, language: Language): string {
  return language === 'vi'
    ? `Không vẽ “${name}” vì khác đơn vị tính.`
    : `“${name}” is not drawn: it has another unit.`
}

const NOUNS = {
  org: { vi: 'đơn vị', en: 'organisations' },
  group: { vi: 'nhóm', en: 'groups' },
  series: { vi: 'số liệu', en: 'series' },
} as const

export interface Rises {
  readonly up: number
  /** Those whose figures of both periods can be compared. */
  readonly all: number
  /** All of them. */
  readonly of: number
  readonly now: Period
  readonly before: Period
  readonly noun: keyof typeof NOUNS
}

export interface Latest {
  readonly period: Period
  readonly figures: readonly { readonly name: string; readonly quantity: Quantity }[]
  /** How many are not named. */
  readonly others: number
  readonly noun: keyof typeof NOUNS
}
