import type { Language } from '../quantity/language.ts'

/** What kind of relation a code tests. A code that nobody sorted in stands among the others. */
export function kindOf(code: string): CheckKind {
  return KIND_OF_CODE.get(code) ?? 'other'
}

export function kindName(kind: CheckKind, language: Language): string {
  return NAMES[kind][language]
}

/** In the order in which the page tells of them. */
export const CHECK_KINDS = [
  'shares',
  'plans',
  'parts',
  'periods',
  'accounts',
  'statements',
  'sources',
  'changes',
  'records',
  'other',
] as const

export type CheckKind = (typeof CHECK_KINDS)[number]

const NAMES: Readonly<Record<CheckKind, Readonly<Record<Language, string>>>> = {
  shares: { vi: 'Tỷ lệ và mẫu số', en: 'Shares and what they are shares of' },
  plans: { vi: 'Kết quả và kế hoạch', en: 'Results and plans' },
  parts: { vi: 'Các phần và tổng', en: 'Parts and totals' },
  periods: { vi: 'Các kỳ trong năm', en: 'Periods within the year' },
  accounts: { vi: 'Tăng, giảm trong kỳ', en: 'What came and what went' },
  statements: { vi: 'Mức nguồn nêu cho nhiều năm', en: 'What a source states for several years' },
  sources: { vi: 'Nhiều nguồn cho một số', en: 'Several sources for one figure' },
  changes: { vi: 'Mức thay đổi giữa các kỳ', en: 'Changes from period to period' },
  records: { vi: 'Số đã sửa và đơn vị thay đổi', en: 'Revisions and changes of organisations' },
  other: { vi: 'Các phép khác', en: 'Other relations' },
}

const CODES: Readonly<Record<Exclude<CheckKind, 'other'>, readonly string[]>> = {
  shares: ['share-mismatch', 'share-truncated', 'share-out-of-range', 'base-differs', 'bases-conflict'],
  plans: ['target-gap-mismatch', 'points-not-percent'],
  parts: ['parts-do-not-sum', 'part-exceeds-total', 'small-count'],
  periods: ['periods-do-not-sum'],
  accounts: ['stock-flow-residual'],
  statements: ['statement-conflict'],
  sources: ['sources-conflict'],
  changes: ['jump'],
  records: [
    'silent-revision',
    'revision-without-reason',
    'status-differs',
    'outside-lifetime',
    'unmarked-break',
  ],
}

const KIND_OF_CODE: ReadonlyMap<string, CheckKind> = new Map(
  CHECK_KINDS.flatMap((kind) => (kind === 'other' ? [] : CODES[kind].map((code) => [code, kind] as const))),
)
