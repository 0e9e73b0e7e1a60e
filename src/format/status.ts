import type { Language } from '../quantity/language.ts'
import type { Status } from '../quantity/status.ts'

/** The three words of the Law on Statistics, article 48: `ước tính`, `sơ bộ`, `chính thức`. */
export function formatStatus(status: Status, language: Language): string {
  return STATUSES[status][language]
}

const STATUSES: Readonly<Record<Status, Readonly<Record<Language, string>>>> = {
  estimate: { vi: 'ước tính', en: 'estimate' },
  provisional: { vi: 'sơ bộ', en: 'provisional' },
  final: { vi: 'chính thức', en: 'final' },
}
