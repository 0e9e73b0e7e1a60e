import type { Language } from '../../quantity/language.ts'

/** The words that belong to what figures say. */
export function verdictWords(language: Language): VerdictWords {
  return WORDS[language]
}

const WORDS: Readonly<Record<Language, VerdictWords>> = {
  vi: {
    direction: { up: 'tăng', down: 'giảm', same: 'không đổi' },
    verdict: { met: 'đạt', missed: 'chưa đạt' },
  },
  en: {
    direction: { up: 'rose', down: 'fell', same: 'unchanged' },
    verdict: { met: 'met', missed: 'missed' },
  },
}

export interface VerdictWords {
  readonly direction: Readonly<Record<'up' | 'down' | 'same', string>>
  readonly verdict: Readonly<Record<'met' | 'missed', string>>
}
