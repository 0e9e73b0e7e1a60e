import type { BoundClass } from './bounds.ts'
import type { Language } from './language.ts'
import { QUALIFIER_WORDS } from './qualifier-words.ts'
import type { Quantity } from './quantity.ts'
import { readQualifiers } from './read-qualifiers.ts'

/**
 * The qualifier of a quantity in words of a language: the printed ones where they are of that language, else the plainest of
 * their class; for derived quantities chosen by their intervals ("gần" only where the number is known to be close).
 * `…` stands for a number where words follow it; empty for a bare number.
 */
export function wordOf(quantity: Quantity, language: Language): string {
  const { word, qualifier } = quantity
  if (word !== '' && wordsAreOf(quantity, language)) return word
  const status = quantity.estimate ? [QUALIFIER_WORDS[language].estimates[0] ?? ''] : []
  switch (qualifier) {
    case 'exact':
      return status.join(' ')
    case 'range':
      return [...status, language === 'vi' ? 'từ … đến …' : 'from … to …'].join(' ')
    case 'at-least':
      return [...status, language === 'vi' ? 'từ … trở lên' : 'at least'].join(' ')
    case 'more-than':
    case 'less-than':
    case 'about':
    case 'at-most':
      return [...status, firstWord(classOf(quantity), language)].join(' ')
  }
}

/** Puts numbers, already written, where they belong among the words of a qualifier. */
export function fillWord(word: string, numbers: readonly string[]): string {
  if (!word.includes('…')) return [word, ...numbers].filter((piece) => piece !== '').join(' ')
  return numbers.reduce((text, number) => text.replace('…', () => number), word)
}

function wordsAreOf(quantity: Quantity, language: Language): boolean {
  const numbers = quantity.ends ? ['1', '2'] : ['1']
  const read = readQualifiers(fillWord(quantity.word, numbers), language)
  return read.ok && read.value.first === '1' && read.value.second === (quantity.ends ? '2' : undefined)
}

function classOf({ qualifier, soft, hard, number }: Quantity): BoundClass {
  if (qualifier === 'about') return 'about'
  if (qualifier === 'at-most') return 'at-most'
  if (qualifier === 'less-than') return soft.low > Math.max(hard.low, -Infinity) ? 'near-below' : 'below'
  return !hard.lowOpen && hard.low === number ? 'above-or-equal' : 'above'
}

function firstWord(bound: BoundClass, language: Language): string {
  if (bound === 'below' && language === 'vi') return 'chưa đến'
  return QUALIFIER_WORDS[language].bounds.find(([, other]) => other === bound)?.[0] ?? ''
}
