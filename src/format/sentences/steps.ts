import type { Language } from '../../quantity/language.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { capitalize } from '../capital.ts'
import { formatPeriod } from '../period.ts'
import { tie } from '../space.ts'
import { formatValue } from '../value.ts'
import { percentOf } from './percent.ts'
import type { Telling } from './telling.ts'
import { bare, counted } from './telling.ts'
import { firstThatFits } from './title-length.ts'

/**
 * What part of a step reached the next, in per cent. Only between exact figures of which the next is no larger, since more people than before
 * are no share of those before; only of twenty and more; and never rounded to nobody or to everybody.
 */
export function stepShare(from: Quantity, to: Quantity): Quantity | undefined {
  if (!isPartOf(from, to)) return undefined
  const share = percentOf(to, from)
  if (share?.qualifier !== 'exact') return undefined
  const isLost =
    (share.number === 0 && to.number !== 0) || (share.number === 100 && to.number !== from.number)
  return isLost ? undefined : share
}

/** Is the next step surely no larger than the one before? */
export function isPartOf(from: Quantity, to: Quantity): boolean {
  return to.hard.high <= from.hard.low
}

/** Two steps whose names do not make a sentence: `Đã qua bồi dưỡng: 240 người; chờ kết nạp: 50 người, bằng 20,8% bước trước.` */
export function describeStepNumbers(from: NamedStep, to: NamedStep, telling: Telling): string {
  const { language } = telling
  const share = stepShare(from.quantity, to.quantity)
  const [first, second] = [from, to].map(
    ({ name, quantity }) => `${name}: ${formatValue(quantity, { ...telling, register: 'spoken' })}`,
  )
  const part = share === undefined ? '' : formatValue(share, { language })
  const tail =
    part === '' ? '' : language === 'vi' ? `, bằng ${part} bước trước` : `, or ${part} of the step before`
  return `${capitalize(first ?? '')}; ${second}${tail}.`
}

/** The whole way as a title: `Qua 3 bước, từ 240 còn 50 người`; where a step is larger than the one before, the figures alone. */
export function titleOfSteps({ steps, all, period }: Way, telling: Telling): string {
  const { language } = telling
  const vi = language === 'vi'
  const count = vi ? tie(String(all), 'bước') : `${all} steps`
  const when = formatPeriod(period, { language })
  const plain = `${count}, ${when}`
  const [first, last] = [steps[0], steps.at(-1)]
  if (first === undefined || last === undefined || steps.length < all) return plain
  const exact = steps.every(({ qualifier }) => qualifier === 'exact')
  const falls = steps.slice(1).every((step, i) => isPartOf(steps[i] ?? step, step))
  if (exact && steps.every(({ number }) => number === first.number))
    return vi ? `${count}, đều ở mức ${counted(first, telling)}` : `${count}, all at ${bare(first, telling)}`
  const isWordy = [first, last].some((step) => step.ends !== null || bare(step, telling).startsWith('từ '))
  if (falls && !isWordy) {
    const wording = vi
      ? `Qua ${count}, từ ${bare(first, telling)} còn ${counted(last, telling)}`
      : `From ${bare(first, telling)} to ${bare(last, telling)} in ${count}`
    return firstThatFits([wording, plain], language)
  }
  const figures = steps.map((step) => formatValue(step, { language })).join(', ')
  return exact ? firstThatFits([`${count}: ${figures}`, plain], language) : plain
}

/** Beside the way from one step to the next: `79,2% sang bước sau`. */
export function stepWords(share: Quantity, language: Language): string {
  const said = formatValue(share, { language })
  return language === 'vi' ? `${said} sang bước sau` : `${said} went on`
}

/** Where there are not two steps to compare. */
export function describeTooFewSteps(language: Language): string {
  return language === 'vi'
    ? 'Biểu đồ theo bước cần ít nhất hai số liệu cùng đơn vị tính.'
    : 'A funnel chart needs at least two series of one unit.'
}

/** The title of the same. */
export function titleOfTooFewSteps(language: Language): string {
  return language === 'vi' ? 'Chưa đủ số liệu để so sánh các bước' : 'Too few series to compare steps'
}

/** The steps of a path that have a figure, and how many there are. */
export interface Way {
  readonly steps: readonly Quantity[]
  readonly all: number
  readonly period: Period
}

export interface NamedStep {
  readonly name: string
  readonly quantity: Quantity
}
