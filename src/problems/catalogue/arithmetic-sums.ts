import type { Language } from '../../quantity/language.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity, Value } from '../../quantity/quantity.ts'
import { capitalize } from '../../format/capital.ts'
import { count, entry, figure, listed, period as periodWords, quote, say } from './say.ts'
import { span } from './arithmetic-shares.ts'

/** Parts and wholes: organisations, groups, periods, stocks and flows. */
export const arithmeticSums = {
  'parts-do-not-sum': entry<{ parts: readonly Quantity[]; sum: Quantity; total: Quantity }>(
    'error',
    ({ parts, sum, total }) => [
      say`Cộng các phần: ${listed(
        parts.map((part) => figure(part, 'vi')),
        ' + ',
      )} = ${figure(sum, 'vi')}, nhưng tổng ghi ${figure(total, 'vi')}.`,
      say`Sửa một trong ${parts.length + 1} số; nếu chỉ có một số phần, ghi kind: partial.`,
    ],
    ({ parts, sum, total }) => [
      say`The parts add up to ${listed(
        parts.map((part) => figure(part, 'en')),
        ' + ',
      )} = ${figure(sum, 'en')}, but the total says ${figure(total, 'en')}.`,
      say`Correct one of the ${parts.length + 1}; if only some parts are given, write kind: partial.`,
    ],
  ),
  'parts-do-not-sum/targets': entry<{ parts: number; sum: Quantity; total: Quantity; swapped: boolean }>(
    'error',
    ({ parts, sum, total, swapped }) => [
      say`Cộng kế hoạch của ${parts}␣đơn vị được ${figure(sum, 'vi')}, nhưng kế hoạch chung ghi ${figure(total, 'vi')}${swapped ? ' (hai chữ số có thể bị đảo)' : ''}.`,
      say`Kiểm tra kế hoạch chung.`,
    ],
    ({ parts, sum, total, swapped }) => [
      say`The plans of ${parts} organisations add up to ${figure(sum, 'en')}, but the overall plan says ${figure(total, 'en')}${swapped ? ' (digits may be swapped)' : ''}.`,
      say`Check the overall plan.`,
    ],
  ),
  'part-exceeds-total': entry<{ name: string; part: Quantity; total: Quantity }>(
    'error',
    ({ name, part, total }) => [
      say`${capitalize(name)} ghi ${figure(part, 'vi')}, nhiều hơn tổng ${figure(total, 'vi')}.`,
      say`Kiểm tra hai số này.`,
    ],
    ({ name, part, total }) => [
      say`${capitalize(name)}: ${figure(part, 'en')}, more than the total of ${figure(total, 'en')}.`,
      say`Check both figures.`,
    ],
  ),
  'periods-do-not-sum': entry<{ parts: readonly PeriodValue[]; sum: Quantity; whole: PeriodValue }>(
    'error',
    ({ parts, sum, whole }) => [
      say`${capitalize(
        listed(
          parts.map(({ period, value }) => `${periodWords(period, 'vi')} ${figure(value, 'vi')}`),
          ' + ',
        ),
      )} = ${figure(sum, 'vi')}, nhưng ${periodWords(whole.period, 'vi')} ghi ${figure(whole.value, 'vi')}.`,
      say`Sửa một trong ${parts.length + 1} số.`,
    ],
    ({ parts, sum, whole }) => [
      say`${capitalize(
        listed(
          parts.map(({ period, value }) => `${periodWords(period, 'en')} ${figure(value, 'en')}`),
          ' + ',
        ),
      )} = ${figure(sum, 'en')}, but ${periodWords(whole.period, 'en')} says ${figure(whole.value, 'en')}.`,
      say`Correct one of the ${parts.length + 1}.`,
    ],
  ),
  /** Some parts are missing, and those given are already more than the whole. */
  'periods-do-not-sum/exceed': entry<{ parts: readonly PeriodValue[]; sum: Quantity; whole: PeriodValue }>(
    'error',
    ({ parts, sum, whole }) => [
      say`${capitalize(
        listed(
          parts.map(({ period }) => periodWords(period, 'vi')),
          ' và ',
        ),
      )} đã là ${figure(sum, 'vi')}, nhiều hơn cả ${periodWords(whole.period, 'vi')} (${figure(whole.value, 'vi')}).`,
      say`Kiểm tra các số này.`,
    ],
    ({ parts, sum, whole }) => [
      say`${capitalize(
        listed(
          parts.map(({ period }) => periodWords(period, 'en')),
          ' and ',
        ),
      )} already make ${figure(sum, 'en')}, more than ${periodWords(whole.period, 'en')} (${figure(whole.value, 'en')}).`,
      say`Check these figures.`,
    ],
  ),
  /** A stock at the end of a period is the stock at the end of its last part. */
  'periods-do-not-sum/stock': entry<{ last: PeriodValue; whole: PeriodValue }>(
    'error',
    ({ last, whole }) => [
      say`Cuối ${periodWords(last.period, 'vi')} ghi ${figure(last.value, 'vi')}, nhưng cuối ${periodWords(whole.period, 'vi')} (cùng một ngày) ghi ${figure(whole.value, 'vi')}.`,
      say`Sửa một trong hai số.`,
    ],
    ({ last, whole }) => [
      say`The end of ${periodWords(last.period, 'en')} says ${figure(last.value, 'en')}, but the end of ${periodWords(whole.period, 'en')}, the same day, says ${figure(whole.value, 'en')}.`,
      say`Correct one of the two.`,
    ],
  ),
  /** `residual` from low to high: negative where more left than came. Infinite ends are left open. */
  'stock-flow-residual': entry<{
    start: Quantity
    flow: Quantity
    end: Quantity
    low: number
    high: number
  }>(
    'warning',
    ({ start, flow, end, low, high }) => [
      say`Đầu kỳ ${figure(start, 'vi')}, trong kỳ ${figure(flow, 'vi')}, cuối kỳ ghi ${figure(end, 'vi')}: ${restVi(low, high)} chưa rõ lý do.`,
      say`Thêm chuyển đến, chuyển đi, từ trần, ra khỏi Đảng, hoặc ghi chú.`,
    ],
    ({ start, flow, end, low, high }) => [
      say`Start ${figure(start, 'en')}, in the period ${figure(flow, 'en')}, end ${figure(end, 'en')}: ${restEn(low, high)}, unexplained.`,
      say`Add transfers in and out, deaths, departures, or a note.`,
    ],
  ),
  'statement-conflict': entry<{ period: Period; value: Quantity; statement: Quantity; over: Period }>(
    'warning',
    ({ period, value, statement, over }) => [
      say`${periodWords(period, 'vi', 'opens')} ghi ${figure(value, 'vi')}, ngoài mức “${figure(statement, 'vi')}” nguồn nêu cho ${periodWords(over, 'vi')}.`,
      say`Kiểm tra số, hoặc ghi lý do chấp nhận (accept).`,
    ],
    ({ period, value, statement, over }) => [
      say`${periodWords(period, 'en', 'opens')} says ${figure(value, 'en')}, outside the “${figure(statement, 'en')}” that a source states for ${periodWords(over, 'en')}.`,
      say`Check the figure or give a reason (accept).`,
    ],
  ),
  'sources-conflict': entry<{ period: Period; first: Quantity; second: Quantity }>(
    'warning',
    ({ period, first, second }) => [
      say`${quote(first.text)} và ${quote(second.text)} cho ${periodWords(period, 'vi')} không thể cùng đúng.`,
      say`Chọn nguồn được dùng (used: true) và ghi chú nguồn kia.`,
    ],
    ({ period, first, second }) => [
      say`${quote(first.text)} and ${quote(second.text)} for ${periodWords(period, 'en')} cannot both hold.`,
      say`Choose the source in use (used: true) and note the other.`,
    ],
  ),
  /** `percent` is absent where the change is from nought. `slip` is what the two numbers look like, `perhaps` the number meant. */
  jump: entry<{ before: Quantity; after: Quantity; percent?: number; slip?: Slip; perhaps?: Quantity }>(
    'warning',
    ({ before, after, percent, slip, perhaps }) => [
      say`Từ ${figure(before, 'vi')} ${isRise(percent) ? 'lên' : 'xuống'} ${figure(after, 'vi')}${percent === undefined ? '' : ` (${isRise(percent) ? 'tăng' : 'giảm'} ${count(Math.abs(percent), 'vi', 1)}%)`}${slipWords(
        { before, after, slip, perhaps },
        'vi',
      )}.`,
      say`Kiểm tra số; nếu đúng, ghi lý do ở mục note.`,
    ],
    ({ before, after, percent, slip, perhaps }) => [
      say`From ${figure(before, 'en')} to ${figure(after, 'en')}${percent === undefined ? '' : ` (${isRise(percent) ? '+' : '−'}${count(Math.abs(percent), 'en', 1)}%)`}${slipWords(
        { before, after, slip, perhaps },
        'en',
      )}.`,
      say`Check it; if right, give the reason under note.`,
    ],
  ),
  'jump/thousand': entry<{ before: PeriodValue; after: PeriodValue; rise: boolean }>(
    'warning',
    ({ before, after, rise }) => [
      say`${periodWords(before.period, 'vi', 'opens')} là ${figure(before.value, 'vi')}, ${periodWords(after.period, 'vi')} là ${figure(after.value, 'vi')}: ${rise ? 'gấp khoảng 1.000\u00a0lần, có thể thừa “nghìn”' : 'chỉ bằng khoảng một phần nghìn, có thể thiếu “nghìn”'}.`,
      say`Kiểm tra đơn vị tính.`,
    ],
    ({ before, after, rise }) => [
      say`${figure(before.value, 'en')} in ${periodWords(before.period, 'en')}, ${figure(after.value, 'en')} in ${periodWords(after.period, 'en')}: about ${rise ? '1,000 times, perhaps a “thousand” too many' : 'one thousandth, perhaps a “thousand” is missing'}.`,
      say`Check the unit.`,
    ],
  ),
}

/** Two neighbouring digits that changed places; one digit more or less. */
export type Slip = 'swapped' | 'digit-lost' | 'digit-added'

export interface PeriodValue {
  readonly period: Period
  readonly value: Value
}

function isRise(percent: number | undefined): boolean {
  return percent === undefined || percent >= 0
}

function slipWords(
  {
    before,
    after,
    slip,
    perhaps,
  }: {
    readonly before: Quantity
    readonly after: Quantity
    readonly slip: Slip | undefined
    readonly perhaps: Quantity | undefined
  },
  language: Language,
): string {
  const [one, other] = [before, after].map((value) => figure(value, language))
  const meant = perhaps && figure(perhaps, language)
  switch (slip) {
    case 'swapped':
      return language === 'vi' ? `; ${other} là ${one} đảo chữ số` : `; ${other} has the digits of ${one}`
    case 'digit-lost':
      return language === 'vi'
        ? `; ${other} là ${one} thiếu một chữ số`
        : `; ${other} is ${one} with a digit lost`
    case 'digit-added':
      return language === 'vi'
        ? `; ${other} là ${one} thừa một chữ số`
        : `; ${other} is ${one} with a digit added`
    case undefined:
      if (meant === undefined) return ''
      return language === 'vi'
        ? `; ${other} có thể là ${meant} đảo chữ số`
        : `; ${other} may be ${meant} with two digits swapped`
  }
}

function restVi(low: number, high: number): string {
  if (high < 0)
    return `giảm ${Number.isFinite(low) ? span(-high, -low, 'vi') : `ít nhất ${count(-high, 'vi')}`}`
  if (low > 0) return `tăng ${Number.isFinite(high) ? span(low, high, 'vi') : `ít nhất ${count(low, 'vi')}`}`
  return 'phần chênh lệch'
}

function restEn(low: number, high: number): string {
  if (high < 0)
    return `${Number.isFinite(low) ? span(-high, -low, 'en') : `at least ${count(-high, 'en')}`} fewer`
  if (low > 0) return `${Number.isFinite(high) ? span(low, high, 'en') : `at least ${count(low, 'en')}`} more`
  return 'a rest'
}
