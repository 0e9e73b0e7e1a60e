import { areDisjoint, includes } from '../quantity/interval-arithmetic.ts'
import type { Language } from '../quantity/language.ts'
import { parseGap } from '../quantity/parse-gap.ts'
import { parseValue } from '../quantity/parse-value.ts'
import type { Gap, Quantity, Value } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'

/**
 * Do an author's words say what the data says? They may say less ("hơn 99%" for 99,16%), never more ("5.651" for "hơn 5.650"), and nothing
 * far off ("gần 9.000" for 172). Words about what is counted may follow the number.
 */
export function agrees(
  text: string,
  figure: Value | Gap,
  { language, unit }: { language: Language; unit: Unit },
): boolean {
  if (figure.kind === 'gap') {
    const read = parseGap(text, { language, unit })
    if (!read.ok || read.value.direction !== figure.direction) return false
    const { amount } = read.value
    return isPerMille(amount) === isPerMille(figure.amount) && coincide(amount, figure.amount)
  }
  // The share of a count is no count: its words are read without the unit.
  const isShare = figure.kind === 'quantity' && figure.scale !== 'one' && unit.kind === 'count'
  const read = readValue(text, language, isShare ? undefined : unit)
  if (read === undefined) return false
  if (read.kind === 'missing' || figure.kind === 'missing')
    return read.kind === 'missing' && figure.kind === 'missing' && read.missing === figure.missing
  return scalesMeet(read, figure) && coincide(read, figure)
}

function isPerMille({ scale }: Quantity): boolean {
  return scale === 'per-mille'
}

function coincide(words: Quantity, data: Quantity): boolean {
  return includes(words.hard, data.hard) && !areDisjoint(words.soft, data.soft)
}

/** "80,37" without its sign for 80,37% is a slip of form, not of number; 172 people for 172% is another thing. */
function scalesMeet(words: Quantity, data: Quantity): boolean {
  return words.scale === data.scale || words.scale === 'one'
}

/** What follows the number and is no unit of the series ("7 em học sinh") is left off. */
function readValue(text: string, language: Language, unit: Unit | undefined): Value | undefined {
  const read = parseValue(text, { language, unit })
  if (read.ok) return read.value
  const words = text.trim().split(/\s+/u)
  for (let kept = words.length - 1; kept > 0; kept--) {
    const [number, rest] = [words.slice(0, kept).join(' '), words.slice(kept).join(' ')]
    const shorter = parseValue(number, { language, unit })
    if (shorter.ok && /\d/u.test(number) && !OF_THE_NUMBER.test(rest)) return shorter.value
  }
  return undefined
}

/** Behind a number, what makes another number of it: “172 %” is not 172 people. */
const OF_THE_NUMBER = /\d|[%‰]|phần (?:trăm|nghìn)|per ?(?:cent|mille)|percentage/iu
