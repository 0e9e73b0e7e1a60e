import type { Language } from '../quantity/language.ts'
import type { MissingKind } from '../quantity/quantity.ts'

/**
 * The four ways to have no number, as readers see them. Never bare "chưa có" or "không có": offices write these for zero.
 */
export function formatMissing(kind: MissingKind, language: Language): string {
  return KINDS[kind][language]
}

const KINDS: Readonly<Record<MissingKind, Readonly<Record<Language, string>>>> = {
  'not-yet': { vi: 'chưa có số liệu', en: 'no figure yet' },
  'not-available': { vi: 'không thu thập', en: 'not collected' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  'not-published': { vi: 'không công bố', en: 'not published' },
}
