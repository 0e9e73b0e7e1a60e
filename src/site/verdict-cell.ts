import { capitalize } from '../format/capital.ts'
import { formatValue } from '../format/value.ts'
import { words } from '../format/words.ts'
import type { ResolvedTarget } from '../model/model.ts'
import type { Language } from '../quantity/language.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Cell } from './ledger.ts'
import { emptyCell } from './ledger.ts'
import { pageWords } from './page-words.ts'

/** How a result stands to its target: sign, word and distance; a period that has not closed says so instead. */
export function verdictCell(target: ResolvedTarget | undefined, language: Language): Cell {
  if (target === undefined) return emptyCell
  if (target.verdict !== undefined) {
    return { kind: 'verdict', verdict: target.verdict, text: verdictText(target, language) }
  }
  return target.partial && target.ratio !== undefined
    ? { kind: 'text', text: pageWords(language).ofYearPlan(formatValue(target.ratio, { language })) }
    : emptyCell
}

/**
 * `Đạt, vượt 2` · `Chưa đạt, còn thiếu 5` · `Chưa rõ`; under a ceiling `Đạt, thấp hơn mức trần 0,1 điểm phần trăm`. The distance only
 * where it is one exact number.
 */
export function verdictText({ verdict, difference, target }: ResolvedTarget, language: Language): string {
  const word = words(language)
  const own = pageWords(language)
  const ceiling = target.better === 'lower'
  switch (verdict) {
    case undefined:
      return ''
    case 'undecided':
      return capitalize(word.undecidedShort)
    case 'met':
      return withDistance(
        capitalize(word.metShort),
        ceiling ? own.underCeiling : own.exceededBy,
        difference,
        language,
      )
    case 'missed':
      return withDistance(
        capitalize(word.missedShort),
        ceiling ? own.overCeiling : word.shortBy,
        difference,
        language,
      )
  }
}

function withDistance(
  word: string,
  towards: string,
  difference: Quantity | undefined,
  language: Language,
): string {
  if (difference === undefined || difference.number === null || difference.number === 0) return word
  if (difference.qualifier !== 'exact') return word
  const distance: Quantity = { ...difference, number: Math.abs(difference.number) }
  return `${word}, ${towards} ${formatValue(distance, { language })}`
}
