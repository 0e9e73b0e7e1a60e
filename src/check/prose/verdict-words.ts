import type { Language } from '../../quantity/language.ts'

/** The words that belong to what figures say. */
export function verdictWords(language: Language): VerdictWords {
  return WORDS[language]
}

/** The word that is right in place of another: "cao hơn" in place of "thấp hơn", "tăng" in place of "giảm". */
export function directionWord(
  direction: 'up' | 'down' | 'same',
  inPlaceOf: string,
  language: Language,
): string {
  const { comparison, direction: words } = WORDS[language]
  return (COMPARES.test(inPlaceOf) ? comparison : words)[direction]
}

const COMPARES = /(?:hơn|er|more|less)$/u

const WORDS: Readonly<Record<Language, VerdictWords>> = {
  vi: {
    direction: { up: 'tăng', down: 'giảm', same: 'không đổi' },
    comparison: { up: 'cao hơn', down: 'thấp hơn', same: 'bằng' },
    verdict: { met: 'đạt', missed: 'chưa đạt' },
  },
  en: {
    direction: { up: 'rose', down: 'fell', same: 'unchanged' },
    comparison: { up: 'higher', down: 'lower', same: 'the same' },
    verdict: { met: 'met', missed: 'missed' },
  },
}

export interface VerdictWords {
  readonly direction: Readonly<Record<'up' | 'down' | 'same', string>>
  readonly comparison: Readonly<Record<'up' | 'down' | 'same', string>>
  readonly verdict: Readonly<Record<'met' | 'missed', string>>
}
