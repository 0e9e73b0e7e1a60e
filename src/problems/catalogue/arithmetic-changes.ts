import type { Language } from '../../quantity/language.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import type { PeriodValue } from './arithmetic-sums.ts'
import { count, entry, figure, period as periodWords, say } from './say.ts'

/** A figure beside its neighbour in time. */
export const arithmeticChanges = {
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
