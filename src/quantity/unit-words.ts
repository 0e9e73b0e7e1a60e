import type { Language } from './language.ts'
import { normaliseText } from './normalise-text.ts'
import type { Unit } from './unit.ts'

/**
 * May these words (normalised) stand after a number of this unit? Its name, an alias, the initials of one (`ĐV`, `đ/c`), in
 * English with or without the plural's s; with "mới" after it or "new" before it.
 */
export function namesUnit(words: string, unit: Unit | undefined, language: Language): boolean {
  if (words === '') return true
  if (!unit) return false
  const noun = language === 'vi' ? words.replace(/ mới$/, '') : words.replace(/^new /, '')
  return unitNames(unit)
    .map(normaliseText)
    .some((name) => [words, noun].some((word) => sameName(word, name, language)))
}

/** All names of a unit, the one for readers first. */
export function unitNames(unit: Unit): readonly string[] {
  return [unit.name, ...(unit.nameEn ? [unit.nameEn] : []), ...unit.aliases]
}

function sameName(word: string, name: string, language: Language): boolean {
  if (word === name || initialsOf(name).includes(word)) return true
  return language === 'en' && (`${word}s` === name || word === `${name}s`)
}

/** Initials of a name of two syllables and more, as offices type them: `đv`, `đ/c`, `đ.v`. */
function initialsOf(name: string): readonly string[] {
  const initials = name.split(' ').map((syllable) => syllable.slice(0, 1))
  return initials.length < 2 ? [] : [initials.join(''), initials.join('/'), initials.join('.')]
}
