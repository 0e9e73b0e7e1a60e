import type { Language } from '../quantity/language.ts'
import type { Quantity, Scale, Value } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'
import { formatMissing } from './missing.ts'
import { formatNumber } from './number.ts'
import { qualifierAround } from './qualifier.ts'
import { NO_BREAK } from './space.ts'

/**
 * A value as one string in the site's form: qualifier, number, unit, tied by no-break spaces where a line must not end.
 * `hơn 5.650 đảng viên` · `từ 170 đảng viên trở lên` · `3,04%` · `chưa có số liệu`. Without `unit` the number stands alone.
 */
export function formatValue(value: Value, style: ValueStyle): string {
  if (value.kind === 'missing') return formatMissing(value.missing, style.language)
  const { before, number, after, unit } = valueParts(value, style)
  const tied = style.language === 'vi' && !before.includes(' ') && after === '' && value.ends === null
  const lead = before === '' ? '' : `${before}${tied ? NO_BREAK : ' '}`
  const blank = style.language === 'en' && value.scale !== 'one' ? ' ' : NO_BREAK
  const counted = unit === '' ? number : `${number}${blank}${unit}`
  return `${lead}${counted}${after === '' ? '' : ` ${after}`}`
}

/**
 * The same in pieces, for tables and tiles that set the words apart from the digits: `{ before: 'từ', number: '170', after: 'trở lên',
 * unit: 'đảng viên' }`. A range in prose carries its words in `before` and `number`: `từ`, `100 đến 170`.
 */
export function valueParts(quantity: Quantity, style: ValueStyle): ValueParts {
  const { language } = style
  const sign = signOf(quantity, style.unit)
  const show = (n: number): string =>
    `${formatNumber(n, { language, decimals: quantity.decimals })}${sign.mark}`
  const unit = sign.words[language] || (sign.mark === '' ? unitName(style.unit, language) : '')
  const estimate = quantity.estimate ? ESTIMATE[language] : ''
  if (quantity.ends !== null) {
    const [low, high] = quantity.ends
    if (style.place === 'table' && style.register !== 'spoken') {
      return {
        before: estimate,
        number: `${formatNumber(low, { language, decimals: quantity.decimals })}–${show(high)}`,
        after: '',
        unit,
      }
    }
    return {
      before: joined(estimate, FROM[language]),
      number: `${show(low)} ${TO[language]} ${show(high)}`,
      after: '',
      unit,
    }
  }
  if (quantity.number === null) return { before: '', number: UNKNOWN[language], after: '', unit: '' }
  const around = qualifierAround(quantity, language)
  return { before: joined(estimate, around[0]), number: show(quantity.number), after: around[1], unit }
}

/** The unit's name in the site's language. */
export function unitName(unit: Unit | undefined, language: Language): string {
  if (unit === undefined) return ''
  return language === 'en' ? (unit.nameEn ?? unit.name) : unit.name
}

function joined(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(NO_BREAK)
}

/** What the scale puts behind the number; a bare number of a series in per cent is a per cent too. */
function signOf(quantity: Quantity, unit: Unit | undefined): Sign {
  if (quantity.scale !== 'one') return SIGNS[quantity.scale]
  if (unit?.kind === 'percent') return SIGNS.percent
  if (unit?.kind === 'per-mille') return SIGNS['per-mille']
  return SIGNS.one
}

const NO_WORDS = { vi: '', en: '' }

const SIGNS: Readonly<Record<Scale, Sign>> = {
  one: { mark: '', words: NO_WORDS },
  percent: { mark: '%', words: NO_WORDS },
  'per-mille': { mark: '', words: { vi: 'phần nghìn', en: 'per mille' } },
  points: { mark: '', words: { vi: 'điểm phần trăm', en: 'percentage points' } },
}

/** A derived quantity of which nothing is known: never a number. */
const UNKNOWN: Readonly<Record<Language, string>> = { vi: 'chưa biết', en: 'not known' }
const ESTIMATE: Readonly<Record<Language, string>> = { vi: 'ước', en: 'estimated' }
const FROM: Readonly<Record<Language, string>> = { vi: 'từ', en: '' }
const TO: Readonly<Record<Language, string>> = { vi: 'đến', en: 'to' }

/** Seen: as printed on the page. Spoken: for screen readers, where dashes and slashes are silent. */
export type Register = 'seen' | 'spoken'

export interface ValueStyle {
  readonly language: Language
  readonly unit?: Unit | undefined
  readonly register?: Register | undefined
  /** Ranges are `từ 100 đến 170` in prose, `100–170` in tables. */
  readonly place?: 'prose' | 'table' | undefined
}

export interface ValueParts {
  readonly before: string
  readonly number: string
  readonly after: string
  readonly unit: string
}

interface Sign {
  readonly mark: string
  readonly words: Readonly<Record<Language, string>>
}
