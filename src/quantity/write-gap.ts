import type { Language } from './language.ts'
import type { Gap } from './quantity.ts'
import { writeValue } from './write-value.ts'

/** Writes a gap as an editor would type it, so that reading it again gives the same gap (its `text` aside). */
export function writeGap({ direction, amount }: Gap, language: Language): string {
  return `${OPENING[language][direction]} ${writeValue(amount, language)}`
}

const OPENING = {
  vi: { over: 'vượt', under: 'thiếu' },
  en: { over: 'exceeds by', under: 'short by' },
} as const
