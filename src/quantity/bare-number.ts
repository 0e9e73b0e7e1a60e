import { exactBounds } from './bounds.ts'
import { read, refuse, type Ambiguity, type Parsed } from './parsed.ts'
import { valueOf, type PrintedNumber } from './printed-number.ts'
import type { Quantity } from './quantity.ts'
import { ambiguityOf, suggestionFor } from './value-refusals.ts'

/**
 * Reads an UNQUOTED token of a YAML file as the exact number it is: digits, and at most two decimals after a dot, in whatever
 * language the site is. Everything that YAML, Excel and a person may read differently is refused. Use `looksLikeBareNumber`
 * first, or `parseToken` for both ways in one.
 */
export function readBareNumber(token: string): Parsed<Quantity> {
  const written = token.normalize('NFC').trim()
  if (THOUSANDS.test(written)) {
    const misread = Number.parseFloat(written)
    return refuse({ kind: 'thousands-dot', written, whole: Number(written.replaceAll('.', '')), misread })
  }
  const reason = bareAmbiguityOf(written)
  if (reason) {
    const suggestion = suggestionFor(written, reason)
    return refuse({ kind: 'ambiguous-number', reason, written, suggestions: suggestion ? [suggestion] : [] })
  }
  const match = NUMBER.exec(written)
  if (!match) return refuse({ kind: 'not-a-value', written, word: written })
  const [, sign = '', whole = '', fraction = ''] = match
  if (whole.length + fraction.length > 15) return refuse({ kind: 'too-large', written })
  const mantissa = Number(`${whole}${fraction}`) * (sign === '-' ? -1 : 1)
  return read(exactNumber({ mantissa: mantissa + 0, exponent: 0 - fraction.length }, written))
}

/** The number that digits alone write: no sign, no dot, no zero in front, as many digits as a number holds exactly. */
export function wholeNumber(digits: string): Quantity {
  return exactNumber({ mantissa: Number(digits), exponent: 0 }, digits)
}

function exactNumber(number: PrintedNumber, text: string): Quantity {
  const { qualifier, hard, soft } = exactBounds(number, false)
  return {
    kind: 'quantity',
    qualifier,
    hard,
    soft,
    word: '',
    number: valueOf(number),
    ends: null,
    decimals: 0 - number.exponent,
    scale: 'one',
    estimate: false,
    text,
  }
}

/** Is this unquoted token for `readBareNumber`, rather than a text of the value grammar (`hơn 5.650`, `3,04%`, `100-170`)? */
export function looksLikeBareNumber(token: string): boolean {
  const written = token.normalize('NFC').trim()
  return THOUSANDS.test(written) || NUMBER.test(written) || bareAmbiguityOf(written) !== undefined
}

function bareAmbiguityOf(token: string): Ambiguity | undefined {
  return BARE_AMBIGUITIES.find(([, pattern]) => pattern.test(token))?.[0] ?? ambiguityOf(token.toLowerCase())
}

const THOUSANDS = /^[+-]?\d{1,3}(\.\d{3})+$/
const NUMBER = /^([+-]?)(0|[1-9]\d*)(?:\.(\d{1,2}))?$/
const BARE_AMBIGUITIES: readonly (readonly [Ambiguity, RegExp])[] = [
  ['leading-zero', /^[+-]?0\d+(\.\d*)?$/],
  ['word-minus', /^[\u2212\u2013\u2014]\d+([.,]\d+)?$/],
  ['loose-dot', /^[+-]?(\.\d+|\d+\.)$/],
  ['too-many-decimals', /^[+-]?\d+\.\d{3,}$/],
]
