import type { Dictionary } from './pair.ts'

/** How settled a figure is, and what stands where there is none. */
export const statusWords = {
  estimate: { vi: 'ước tính', en: 'estimate' },
  provisional: { vi: 'sơ bộ', en: 'provisional' },
  final: { vi: 'chính thức', en: 'final' },
  revised: { vi: 'đã điều chỉnh', en: 'revised' },
  corrected: { vi: 'đã đính chính', en: 'corrected' },
  derivedFromSource: { vi: 'suy ra từ nguồn', en: 'derived from the source' },
  derivedShort: { vi: 'suy ra', en: 'derived' },
  computed: { vi: 'tính từ số liệu', en: 'computed' },
  zero: { vi: '0 (không phát sinh)', en: 'zero' },
  notYet: { vi: 'chưa có số liệu', en: 'not yet reported' },
  notAvailable: { vi: 'không thu thập', en: 'not collected' },
  notApplicable: { vi: 'không áp dụng', en: 'not applicable' },
  notPublished: { vi: 'không công bố', en: 'not published' },
  notStated: { vi: 'nguồn không nêu', en: 'not stated' },
  notComparable: { vi: 'không so sánh được với kỳ trước', en: 'not comparable with earlier periods' },
  illustrative: { vi: 'số liệu minh họa', en: 'invented for illustration' },
  illustrativeShort: { vi: 'minh họa', en: 'illustrative' },
  sourcesDiffer: { vi: 'hai nguồn khác nhau', en: 'two sources differ' },
} as const satisfies Dictionary
