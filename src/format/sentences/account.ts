import type { Interval } from '../../quantity/interval.ts'
import type { Period } from '../../quantity/period.ts'
import { formatInterval } from '../interval.ts'
import { formatPeriod } from '../period.ts'
import { capitalize } from '../capital.ts'
import type { Telling } from './telling.ts'

/**
 * Flows against the growth of a stock: `Giai đoạn 2020–2023 kết nạp từ 472 đến 682 đảng viên, trong khi tổng số tăng không quá 278; như vậy
 * ít nhất 194 đảng viên giảm vì lý do khác, sau khi trừ số chuyển đến.` An interval is said, never forced to a number.
 */
export function describeAccount(
  { period, entered, growth, rest, action }: Account,
  telling: Telling,
): string {
  const { language, unit } = telling
  const when = formatPeriod(period, { language })
  if (language === 'vi') {
    const came = formatInterval(entered, { language, unit })
    const grew = formatInterval(growth, { language })
    const left = formatInterval(rest, { language, unit })
    return `${capitalize(when)} ${action ?? 'tăng thêm'} ${came}, trong khi tổng số tăng ${grew}; như vậy ${left} giảm vì lý do khác, sau khi trừ số chuyển đến.`
  }
  const came =
    entered.low === entered.high
      ? formatInterval(entered, { language })
      : `From ${formatInterval(entered, { language })}`
  const verb = action ?? 'added'
  return `${came} were ${verb} in ${when} while the total rose by ${formatInterval(growth, { language })}: ${formatInterval(rest, { language })} left for other reasons, net of transfers in.`
}

export interface Account {
  readonly period: Period
  /** Sum of the flows in. */
  readonly entered: Interval
  /** End minus start of the stock. */
  readonly growth: Interval
  /** What entered minus the growth. */
  readonly rest: Interval
  /** `kết nạp`; `admitted`. */
  readonly action?: string | undefined
}
