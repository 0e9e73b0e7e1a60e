import { formatInterval } from '../../format/interval.ts'
import { roundTo } from '../../quantity/decimal.ts'
import type { Language } from '../../quantity/language.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { writePeriod } from '../../quantity/write-period.ts'
import { count, entry, figure, joined, period as periodWords, quote, say } from './say.ts'

/** Counts, shares of a whole and their bases. `language` is the site's: what is to be typed stands in its form. */
export const arithmeticShares = {
  'count-not-whole': entry<{ value: Quantity; unit: string }>(
    'error',
    ({ value, unit }) => [
      say`Số ${unit} phải là số nguyên, nhưng ghi ${figure(value, 'vi')}.`,
      thousand(value) === undefined
        ? say`Kiểm tra lại số; tỷ lệ thì ghi ở mục share hoặc đổi đơn vị tính.`
        : say`Nếu là ${count(thousand(value) ?? 0, 'vi')}, viết ${thousand(value) ?? 0}.`,
    ],
    ({ value, unit }) => [
      say`A number of ${unit} must be whole, but ${figure(value, 'en')} is written.`,
      thousand(value) === undefined
        ? say`Check the figure; a share goes under share or needs another unit.`
        : say`For ${count(thousand(value) ?? 0, 'en')} write ${thousand(value) ?? 0}.`,
    ],
  ),
  'count-not-whole/negative': entry<{ value: Quantity; unit: string }>(
    'error',
    ({ value, unit }) => [
      say`Số ${unit} không thể âm, nhưng ghi ${figure(value, 'vi')}.`,
      say`Nếu là mức giảm, viết ở mục so sánh; nếu là số, kiểm tra lại.`,
    ],
    ({ value, unit }) => [
      say`A number of ${unit} cannot be negative, but ${figure(value, 'en')} is written.`,
      say`If it is a fall, write it as a comparison; otherwise check the figure.`,
    ],
  ),
  'share-out-of-range': entry<{ share: Quantity }>(
    'error',
    ({ share }) => [
      say`Tỷ lệ ${figure(share, 'vi')} lớn hơn cả tổng (100%).`,
      say`Nếu là mức thực hiện kế hoạch, ghi ở mục met; nếu là tỷ lệ, kiểm tra lại.`,
    ],
    ({ share }) => [
      say`A share of ${figure(share, 'en')} exceeds the whole.`,
      say`If it is the share of a plan reached, write it under met; otherwise check it.`,
    ],
  ),
  'share-out-of-range/negative': entry<{ share: Quantity }>(
    'error',
    ({ share }) => [
      say`Tỷ lệ ${figure(share, 'vi')} nhỏ hơn 0.`,
      say`Kiểm tra lại tỷ lệ; mức giảm không ghi ở đây.`,
    ],
    ({ share }) => [
      say`A share of ${figure(share, 'en')} is below zero.`,
      say`Check it; a fall is not written here.`,
    ],
  ),
  'duplicate-observation': entry<{ period: Period; values: readonly string[]; chosen: number }>(
    'error',
    ({ period, values, chosen }) => [
      say`${periodWords(period, 'vi', 'opens')} có ${values.length} số, ${values.join(' và ')}, ${chosen === 0 ? 'chưa chọn số nào' : `chọn cả ${chosen}`}.`,
      chosen === 0
        ? say`Thêm used: true vào số được dùng; số kia vẫn được giữ.`
        : say`Chỉ để used: true ở một số; các số kia vẫn được giữ.`,
    ],
    ({ period, values, chosen }) => [
      say`${periodWords(period, 'en', 'opens')} has ${values.length} figures, ${values.join(' and ')}, and ${chosen === 0 ? 'none is chosen' : `${chosen} are chosen`}.`,
      chosen === 0
        ? say`Add used: true to the one in use; the other is kept.`
        : say`Leave used: true at one only; the others are kept.`,
    ],
  ),
  /** A plan that asks two numbers of one period. */
  'duplicate-observation/target': entry<{ plan: string; period: Period; values: readonly string[] }>(
    'error',
    ({ plan, period, values }) => [
      say`${quote(plan)} ghi ${values.length} mức cho ${periodWords(period, 'vi')}: ${joined(values, 'vi')}.`,
      say`Giữ một mức; nếu kế hoạch đã điều chỉnh, ghi mức cũ ở mục revisions.`,
    ],
    ({ plan, period, values }) => [
      say`${quote(plan)} asks ${values.length} numbers of ${periodWords(period, 'en')}: ${joined(values, 'en')}.`,
      say`Keep one; if the plan was adjusted, the old number goes under revisions.`,
    ],
  ),
  /** `expected` is the share that part and whole give, at the printed precision. */
  'share-mismatch': entry<{
    part: Quantity
    whole: Quantity
    share: Quantity
    expected: Quantity
    swapped: boolean
    language: Language
  }>(
    'error',
    ({ part, whole, share, expected, swapped, language }) => [
      say`${figure(part, 'vi')}/${figure(whole, 'vi')} = ${figure(expected, 'vi')}, nhưng ghi ${figure(share, 'vi')}${swapped ? ' (hai chữ số có thể bị đảo)' : ''}.`,
      say`Sửa thành ${figure(expected, language)}, hoặc kiểm tra lại ${figure(part, 'vi')} và ${figure(whole, 'vi')}.`,
    ],
    ({ part, whole, share, expected, swapped, language }) => [
      say`${figure(part, 'en')}/${figure(whole, 'en')} = ${figure(expected, 'en')}, but ${figure(share, 'en')} is written${swapped ? ' (two digits may be swapped)' : ''}.`,
      say`Write ${figure(expected, language)} or check ${figure(part, 'en')} and ${figure(whole, 'en')}.`,
    ],
  ),
  /** The base that the printed share needs, from `low` to `high`, against the base that is given. */
  'share-mismatch/base': entry<{
    part: Quantity
    share: Quantity
    low: number
    high: number
    base: Quantity
    basePeriod?: Period
    suggestion?: Quantity
  }>(
    'error',
    ({ part, share, low, high, base, basePeriod, suggestion }) => [
      say`${figure(part, 'vi')} bằng ${figure(share, 'vi')} thì tổng phải ${low === high ? 'là ' : ''}${span(low, high, 'vi')}, nhưng ${basePeriod === undefined ? 'mẫu số' : periodWords(basePeriod, 'vi')} ghi ${figure(base, 'vi')}.`,
      say`Kiểm tra tỷ lệ${suggestion === undefined ? '' : ` (${figure(suggestion, 'vi')}?)`} hoặc mẫu số.`,
    ],
    ({ part, share, low, high, base, basePeriod, suggestion }) => [
      say`If ${figure(part, 'en')} is ${figure(share, 'en')}, the base must be ${span(low, high, 'en')}, but ${basePeriod === undefined ? 'the base' : periodWords(basePeriod, 'en')} says ${figure(base, 'en')}.`,
      say`Check the share${suggestion === undefined ? '' : ` (${figure(suggestion, 'en')}?)`} or the base.`,
    ],
  ),
  /** No whole number at all gives the printed share. */
  'share-mismatch/no-base': entry<{ part: Quantity; share: Quantity }>(
    'error',
    ({ part, share }) => [
      say`Không có tổng nào (số nguyên) để ${figure(part, 'vi')} bằng ${figure(share, 'vi')}.`,
      say`Kiểm tra lại số hoặc tỷ lệ.`,
    ],
    ({ part, share }) => [
      say`There is no whole number of which ${figure(part, 'en')} is ${figure(share, 'en')}.`,
      say`Check the figure or the share.`,
    ],
  ),
  'share-mismatch/above-whole': entry<{ part: Quantity; whole: Quantity }>(
    'error',
    ({ part, whole }) => [
      say`Phần ${figure(part, 'vi')} lớn hơn tổng ${figure(whole, 'vi')} ghi ở mục of.`,
      say`Kiểm tra hai số này; nếu là kết quả so với kế hoạch, ghi ở mục met và targets.`,
    ],
    ({ part, whole }) => [
      say`The part ${figure(part, 'en')} is more than its whole ${figure(whole, 'en')} under of.`,
      say`Check both; a result against a plan goes under met and targets.`,
    ],
  ),
  /** `exact` is the share in per cent, not rounded. */
  'share-truncated': entry<{
    part: Quantity
    whole: Quantity
    exact: number
    rounded: Quantity
    share: Quantity
    language: Language
  }>(
    'warning',
    ({ part, whole, exact, rounded, share, language }) => [
      say`${figure(part, 'vi')}/${figure(whole, 'vi')} = ${digits(exact, share.decimals + 1, 'vi')}${share.scale === 'per-mille' ? '‰' : '%'}, làm tròn là ${figure(rounded, 'vi')}; ghi ${figure(share, 'vi')} là bỏ phần lẻ.`,
      say`Sửa thành ${figure(rounded, language)}, hoặc ghi lý do giữ số của nguồn.`,
    ],
    ({ part, whole, exact, rounded, share, language }) => [
      say`${figure(part, 'en')}/${figure(whole, 'en')} = ${digits(exact, share.decimals + 1, 'en')}${share.scale === 'per-mille' ? '‰' : '%'}, rounded ${figure(rounded, 'en')}; ${figure(share, 'en')} is cut off.`,
      say`Write ${figure(rounded, language)} or give a reason to keep the source's figure.`,
    ],
  ),
  /** `stated` is the share that the stated base gives; `fits` the base that gives the printed one. */
  'base-differs': entry<{
    part: Quantity
    share: Quantity
    stated: Quantity
    statedPeriod: Period
    fits: { readonly series: string; readonly name: string; readonly period: Period }
  }>(
    'info',
    ({ part, share, stated, statedPeriod, fits }) => [
      say`${figure(share, 'vi')} không khớp với tổng ${periodWords(statedPeriod, 'vi')} (${figure(part, 'vi')} bằng ${figure(stated, 'vi')}), nhưng khớp với ${quote(fits.name)} ${periodWords(fits.period, 'vi')}.`,
      say`Nếu đúng, ghi denominator: series: ${fits.series} và period: ${writePeriod(fits.period)}.`,
    ],
    ({ part, share, stated, statedPeriod, fits }) => [
      say`${figure(share, 'en')} does not fit the total of ${periodWords(statedPeriod, 'en')} (${figure(part, 'en')} is ${figure(stated, 'en')}), but fits ${quote(fits.name)} of ${periodWords(fits.period, 'en')}.`,
      say`If so, set denominator: series: ${fits.series} and period: ${writePeriod(fits.period)}.`,
    ],
  ),
  'bases-conflict': entry<{ first: BaseOf; second: BaseOf }>(
    'warning',
    ({ first, second }) => [
      say`${figure(first.part, 'vi')} bằng ${figure(first.share, 'vi')} thì tổng phải ${needed(first, 'vi')}, nhưng ${figure(second.part, 'vi')} bằng ${figure(second.share, 'vi')} thì tổng phải ${needed(second, 'vi')}.`,
      say`Kiểm tra hai tỷ lệ này có cùng mẫu số không.`,
    ],
    ({ first, second }) => [
      say`If ${figure(first.part, 'en')} is ${figure(first.share, 'en')}, the whole must be ${needed(first, 'en')}, but if ${figure(second.part, 'en')} is ${figure(second.share, 'en')}, it must be ${needed(second, 'en')}.`,
      say`Check whether both shares have the same base.`,
    ],
  ),
}

export interface BaseOf {
  readonly part: Quantity
  readonly share: Quantity
  readonly low: number
  readonly high: number
}

/** `từ 5.052 đến 5.066`, `5.052` where both ends are one, `ít nhất 5.052` where one is open. */
export function span(low: number, high: number, language: Language): string {
  if (low === high || !Number.isFinite(low) || !Number.isFinite(high)) {
    return formatInterval({ low, high, lowOpen: false, highOpen: false }, { language })
  }
  return language === 'vi'
    ? `từ ${count(low, 'vi')} đến ${count(high, 'vi')}`
    : `${count(low, 'en')} to ${count(high, 'en')}`
}

function needed({ low, high }: BaseOf, language: Language): string {
  const words = span(roundTo(low, 2), roundTo(high, 2), language)
  return language === 'vi' && low === high ? `là ${words}` : words
}

/** 5,93 may be 5.930 with its thousands dot lost: the digits moved up by three places, where that is whole. */
function thousand(value: Quantity): number | undefined {
  if (value.number === null || value.decimals === 0 || value.decimals > 3) return undefined
  return Math.round(value.number * 1000)
}

function digits(number: number, decimals: number, language: Language): string {
  const shown = number.toFixed(decimals + 4).slice(0, -4)
  const exact = Number(shown) === number
  const text = language === 'vi' ? shown.replace('.', ',') : shown
  return text + (exact ? '' : '…')
}
