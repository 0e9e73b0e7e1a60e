import type { Cluster } from './clusters.ts'
import { exemptionOf } from './exempt.ts'
import type { ExemptKind } from './prose.ts'
import type { FigureReading } from './read-figure.ts'

/**
 * Why each number is no figure, undefined where it is one. What one number of a list is, its neighbours are: "từ 3 đến 6 tháng", "Điều 4,
 * 5 và 6", "ngày 20 đến 25/7"; but "Điều 4, 5 chi bộ" says what the five are.
 */
export function exemptionsOf(
  plain: string,
  clusters: readonly Cluster[],
  reading: FigureReading,
): readonly (ExemptKind | undefined)[] {
  const kinds = clusters.map((cluster) => exemptionOf(plain, cluster, reading))
  for (let at = kinds.length - 2; at >= 0; at--) kinds[at] ??= kindFromNext(plain, clusters, kinds, at)
  for (let at = 1; at < kinds.length; at++) kinds[at] ??= kindFromLast(plain, clusters, kinds, at, reading)
  return kinds
}

function kindFromNext(
  plain: string,
  clusters: readonly Cluster[],
  kinds: readonly (ExemptKind | undefined)[],
  at: number,
): ExemptKind | undefined {
  const [one, next, kind] = [clusters[at], clusters[at + 1], kinds[at + 1]]
  if (one === undefined || next === undefined || kind === undefined || !NAMED_BEHIND.has(kind))
    return undefined
  const between = plain.slice(one.end, next.start)
  const isDay =
    (kind !== 'date' && kind !== 'named-day') ||
    DAY_AND_MONTH.test(next.text) ||
    MONTH_BEHIND.test(plain.slice(next.end, next.end + 12))
  if (!SHORT.test(one.text) || !isDay) return undefined
  if (CONNECTED.range.test(between) || (kind === 'age' && CONNECTED.list.test(between))) return kind
  const opened = OPENED.test(plain.slice(Math.max(0, one.start - 12), one.start))
  return CONNECTED.and.test(between) && (opened || !OPENED_ONLY.has(kind)) ? kind : undefined
}

function kindFromLast(
  plain: string,
  clusters: readonly Cluster[],
  kinds: readonly (ExemptKind | undefined)[],
  at: number,
  { counted }: FigureReading,
): ExemptKind | undefined {
  const [one, last, kind] = [clusters[at], clusters[at - 1], kinds[at - 1]]
  if (one === undefined || last === undefined || kind === undefined || !NAMED_BEFORE.has(kind))
    return undefined
  if (!LISTED.test(one.text) || !CONNECTED.list.test(plain.slice(last.end, one.start))) return undefined
  return counted.at(plain, one.end) === undefined && LIST_GOES_ON.test(plain.slice(one.end, one.end + 12))
    ? kind
    : undefined
}

/** Kinds that are told by the word behind the last number of a list, and by the word before the first. */
const NAMED_BEHIND: ReadonlySet<ExemptKind> = new Set([
  'duration',
  'age',
  'membership-years',
  'date',
  'named-day',
  'time',
])
const NAMED_BEFORE: ReadonlySet<ExemptKind> = new Set([
  'clause',
  'form',
  'document',
  'programme',
  'school-class',
  'place',
  'list-number',
])
/** "sau 3 và 6 tháng"; but in "tăng 3 và 6 tháng liền giữ vững" the three are a figure. */
const OPENED_ONLY: ReadonlySet<ExemptKind> = new Set(['duration', 'time'])
const OPENED = /(?:^|[^\p{L}])(?:sau|trong|hạn|kỳ|các|loại|lúc|vào|trước|for|after|at|every) $/u
const SHORT = /^\d{1,2}$/
const LISTED = /^\d{1,3}(?: ?[-\u2013] ?\d{1,3})?$/
const DAY_AND_MONTH = /^\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?$/
const MONTH_BEHIND =
  /^ (?:tháng|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/u
const CONNECTED = {
  range: /^ (?:đến|tới|to)(?: dưới| đủ| hơn| ngày)? $|^ ?[-\u2013] ?$/u,
  and: /^ (?:và|hoặc|or|and)(?: ngày)? $/u,
  list: /^(?:,| và| hoặc|, và| đến| and| or|, and| to)(?: dưới| đủ| điều| khoản| xóm| lớp| tổ)? $|^ ?[-\u2013] ?$/u,
}
/** Another number, a mark, the end, or a word that a list of names goes on with. */
const LIST_GOES_ON =
  /^(?:$|[,.;:)”"]|\u0020(?:và|hoặc|của|thuộc|khoản|điều|nghị|luật|trong|tại|ở|đã|được|có|là|and|or|of|in) )/u
