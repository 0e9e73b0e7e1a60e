import type { Language } from '../../quantity/language.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity, Value } from '../../quantity/quantity.ts'
import { capitalize } from '../../format/capital.ts'
import { count, entry, figure, listed, period as periodWords, quote, say } from './say.ts'
import { span } from './arithmetic-shares.ts'

/** Parts and wholes: organisations, groups, periods, stocks and flows. */
export const arithmeticSums = {
  'parts-do-not-sum': entry<{
    parts: readonly Quantity[]
    sum: Quantity
    total: Quantity
    swapped: boolean
  }>(
    'error',
    ({ parts, sum, total, swapped }) => [
      say`Cộng các phần: ${listed(
        parts.map((part) => figure(part, 'vi')),
        ' + ',
      )} = ${figure(sum, 'vi')}, nhưng tổng ghi ${figure(total, 'vi')}${swapped ? ' (hai chữ số có thể bị đảo)' : ''}.`,
      say`Sửa một trong ${parts.length + 1} số; nếu chỉ có một số phần, ghi kind: partial.`,
    ],
    ({ parts, sum, total, swapped }) => [
      say`The parts add up to ${listed(
        parts.map((part) => figure(part, 'en')),
        ' + ',
      )} = ${figure(sum, 'en')}, but the total says ${figure(total, 'en')}${swapped ? ' (two digits may be swapped)' : ''}.`,
      say`Correct one of the ${parts.length + 1}; if only some parts are given, write kind: partial.`,
    ],
  ),
  /** Some parts have no figure, and those that have are already more than the total. */
  'parts-do-not-sum/exceed': entry<{ parts: readonly Quantity[]; sum: Quantity; total: Quantity }>(
    'error',
    ({ parts, sum, total }) => [
      say`Các phần đã có số: ${added(parts, sum, 'vi')}, đã nhiều hơn tổng ${figure(total, 'vi')}.`,
      say`Kiểm tra các phần và tổng.`,
    ],
    ({ parts, sum, total }) => [
      say`The parts that have a figure: ${added(parts, sum, 'en')}, already more than the total of ${figure(total, 'en')}.`,
      say`Check the parts and the total.`,
    ],
  ),
  /** Crossings of one organisation with all groups of a partition, or of one group with all organisations. `name` is that one. */
  'parts-do-not-sum/cells': entry<{
    name: string
    parts: readonly Quantity[]
    sum: Quantity
    total: Quantity
    swapped: boolean
  }>(
    'error',
    ({ name, parts, sum, total, swapped }) => [
      say`${capitalize(name)}, cộng các ô: ${added(parts, sum, 'vi')}, nhưng ghi ${figure(total, 'vi')}${swapped ? ' (hai chữ số có thể bị đảo)' : ''}.`,
      say`Sửa một trong các ô hoặc số của ${name}.`,
    ],
    ({ name, parts, sum, total, swapped }) => [
      say`${capitalize(name)}: the cells add up to ${added(parts, sum, 'en')}, but ${figure(total, 'en')} is written${swapped ? ' (two digits may be swapped)' : ''}.`,
      say`Correct one of the cells or the figure of ${name}.`,
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
  /** Parts that do not overlap, and are together more than the whole. */
  'part-exceeds-total/together': entry<{ parts: readonly Quantity[]; sum: Quantity; total: Quantity }>(
    'error',
    ({ parts, sum, total }) => [
      say`Cộng các phần đã nêu: ${added(parts, sum, 'vi')}, nhiều hơn tổng ${figure(total, 'vi')}.`,
      say`Kiểm tra các phần và tổng; nếu một người có thể được tính ở nhiều phần, ghi kind: overlapping.`,
    ],
    ({ parts, sum, total }) => [
      say`The parts given add up to ${added(parts, sum, 'en')}, more than the total of ${figure(total, 'en')}.`,
      say`Check the parts and the total; if one person may be in several parts, write kind: overlapping.`,
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
          parts.map(({ period, value }) => `${periodWords(period, 'vi')} ${figure(value, 'vi')}`),
          ' + ',
        ),
      )}${parts.length > 1 ? ` = ${figure(sum, 'vi')}` : ''}, nhiều hơn cả ${periodWords(whole.period, 'vi')} (${figure(whole.value, 'vi')}).`,
      say`Kiểm tra các số này.`,
    ],
    ({ parts, sum, whole }) => [
      say`${capitalize(
        listed(
          parts.map(({ period, value }) => `${periodWords(period, 'en')} ${figure(value, 'en')}`),
          ' + ',
        ),
      )}${parts.length > 1 ? ` = ${figure(sum, 'en')}` : ''}, more than all of ${periodWords(whole.period, 'en')} (${figure(whole.value, 'en')}).`,
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
    /** Start and flow together. */
    sum: Quantity
    end: Quantity
    low: number
    high: number
  }>(
    'warning',
    ({ start, flow, sum, end, low, high }) => [
      say`Đầu kỳ ${figure(start, 'vi')} + tăng trừ giảm trong kỳ ${figure(flow, 'vi')} = ${figure(sum, 'vi')}, cuối kỳ ghi ${figure(end, 'vi')}: ${restVi(low, high)} chưa rõ lý do.`,
      say`Thêm chuyển đến, chuyển đi, từ trần, ra khỏi Đảng, hoặc ghi chú.`,
    ],
    ({ start, flow, sum, end, low, high }) => [
      say`Start ${figure(start, 'en')} + in minus out ${figure(flow, 'en')} = ${figure(sum, 'en')}, end ${figure(end, 'en')}: ${restEn(low, high)}, unexplained.`,
      say`Add transfers in and out, deaths, departures, or a note.`,
    ],
  ),
  'statement-conflict': entry<{
    period: Period
    value: Quantity
    statement: Quantity
    over: Period
    /** The value is the sum or the mean of the years. */
    each?: 'year' | 'total' | 'average'
  }>(
    'warning',
    ({ period, value, statement, over, each }) => [
      say`${statedFor(period, each, 'vi')} ${figure(value, 'vi')}, ngoài mức “${figure(statement, 'vi')}” nguồn nêu cho ${periodWords(over, 'vi')}.`,
      say`Kiểm tra số, hoặc ghi lý do chấp nhận (accept).`,
    ],
    ({ period, value, statement, over, each }) => [
      say`${statedFor(period, each, 'en')} ${figure(value, 'en')}, outside the “${figure(statement, 'en')}” that a source states for ${periodWords(over, 'en')}.`,
      say`Check the figure or give a reason (accept).`,
    ],
  ),
  /** Claims of two sources about the same years. */
  'sources-conflict/statements': entry<{ period: Period; first: Quantity; second: Quantity }>(
    'warning',
    ({ period, first, second }) => [
      say`Hai phát biểu về ${periodWords(period, 'vi')}, ${quote(first.text)} và ${quote(second.text)}, không thể cùng đúng.`,
      say`Bỏ một phát biểu, hoặc ghi lý do chấp nhận (accept).`,
    ],
    ({ period, first, second }) => [
      say`Two statements about ${periodWords(period, 'en')}, ${quote(first.text)} and ${quote(second.text)}, cannot both hold.`,
      say`Drop one of them or give a reason (accept).`,
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
}

/** `78 + 60 = 138`, `78` where there is one part. */
function added(parts: readonly Quantity[], sum: Quantity, language: Language): string {
  if (parts.length < 2) return figure(sum, language)
  return `${listed(
    parts.map((part) => figure(part, language)),
    ' + ',
  )} = ${figure(sum, language)}`
}

/** `Năm 2023 ghi`, `Bình quân giai đoạn 2021–2023 là`: what leads to the figure of a period. */
function statedFor(of: Period, each: 'year' | 'total' | 'average' | undefined, language: Language): string {
  const words = periodWords(of, language)
  const opening = periodWords(of, language, 'opens')
  switch (each) {
    case 'total':
      return language === 'vi' ? `Cộng cả ${words} là` : `The total of ${words} is`
    case 'average':
      return language === 'vi' ? `Bình quân ${words} là` : `The mean of ${words} is`
    case 'year':
    case undefined:
      return language === 'vi' ? `${opening} ghi` : `${opening} says`
  }
}

export interface PeriodValue {
  readonly period: Period
  readonly value: Value
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
