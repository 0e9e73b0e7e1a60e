import type { Interval } from '../../quantity/interval.ts'
import { isBounded, isPoint, negate, point as only } from '../../quantity/interval-arithmetic.ts'
import type { Language } from '../../quantity/language.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { formatInterval } from '../interval.ts'
import { formatPeriod } from '../period.ts'
import { formatValue } from '../value.ts'
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

/**
 * Several flows between two stocks: `Đầu kỳ có 4.231 đảng viên, cuối kỳ có 4.318 đảng viên; số tăng là 170 đảng viên, số giảm là 83 đảng
 * viên, khớp với nhau.` What is left over is said as an interval with its direction, where it has one.
 */
export function describeBalance(
  { start, end, entered, left, rest, complete }: Balance,
  telling: Telling,
): string {
  const { language, unit } = telling
  const vi = language === 'vi'
  const [first, last] = [start, end].map((stock) => formatValue(stock, { ...telling, register: 'spoken' }))
  const said = (interval: Interval): string => formatInterval(interval, { language, unit })
  const flows = [
    ...(entered === undefined ? [] : [vi ? `số tăng là ${said(entered)}` : `${said(entered)} came`]),
    ...(left === undefined ? [] : [vi ? `số giảm là ${said(left)}` : `${said(left)} went`]),
  ]
  const stocks = vi ? `Đầu kỳ có ${first}, cuối kỳ có ${last}` : `The start was ${first}, the end ${last}`
  const told = [stocks, flows.join(', ')].filter((part) => part !== '').join('; ')
  if (rest === undefined) return `${told}${vi ? ', khớp với nhau' : ', which agrees'}.`
  return `${told}. ${capitalize(describeRest(rest, complete, telling))}.`
}

/** What is left over, and for what: `như vậy ít nhất 194 đảng viên giảm vì lý do khác`. */
function describeRest(rest: Interval, complete: boolean, { language, unit }: Telling): string {
  const vi = language === 'vi'
  const said = (interval: Interval): string => formatInterval(interval, { language, unit })
  if (!complete && (rest.high <= 0 || rest.low >= 0)) {
    const amount = rest.high <= 0 ? said(negate(rest)) : said(rest)
    const head = vi ? 'phần còn lại, gồm cả khoản chưa có số liệu,' : 'the rest, with what has no figure,'
    if (isPoint(rest) && rest.low === 0) return vi ? `${head} bằng 0` : `${head} is zero`
    const [fall, rise] = vi ? ['là mức giảm', 'là mức tăng'] : ['is a fall of', 'is a rise of']
    return `${head} ${rest.high <= 0 ? fall : rise} ${amount}`
  }
  if (rest.high <= 0)
    return vi
      ? `như vậy ${said(negate(rest))} giảm vì lý do khác`
      : `so ${said(negate(rest))} left for other reasons`
  if (rest.low >= 0)
    return vi ? `như vậy ${said(rest)} tăng vì lý do khác` : `so ${said(rest)} came for other reasons`
  const unsure = vi
    ? 'phần còn lại chưa xác định được tăng hay giảm'
    : 'whether the rest came or went cannot be said'
  if (!isBounded(rest)) return unsure
  const down = formatInterval(only(-rest.low), { language })
  const up = said(only(rest.high))
  return vi ? `${unsure} (từ giảm ${down} đến tăng ${up})` : `${unsure} (from ${down} fewer to ${up} more)`
}

/** Where the stocks themselves are not known. */
export function describeNoStocks(language: Language): string {
  return language === 'vi'
    ? 'Chưa có số đầu kỳ hoặc số cuối kỳ nên không vẽ được mức tăng, giảm.'
    : 'The start or the end has no figure, so what came and went cannot be drawn.'
}

/** Where the series does not say what came and what went. */
export function describeNoAccount(language: Language): string {
  return language === 'vi'
    ? 'Số liệu này không kèm các khoản tăng, giảm trong kỳ nên không có biểu đồ.'
    : 'This series does not say what came and what went, so there is no chart.'
}

/** The title of both. */
export function titleOfNoAccount(language: Language): string {
  return language === 'vi'
    ? 'Chưa đủ số liệu về tăng, giảm trong kỳ'
    : 'Too little is known of what came and went'
}

export interface Balance {
  readonly start: Quantity
  readonly end: Quantity
  /** Sums of the flows in and out that are known; absent where none is. */
  readonly entered?: Interval | undefined
  readonly left?: Interval | undefined
  /** End minus start minus the flows; absent where nothing is left over. */
  readonly rest?: Interval | undefined
  /** Every flow that the account names has a figure. */
  readonly complete: boolean
}
