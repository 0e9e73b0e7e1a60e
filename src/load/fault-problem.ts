import { formatNumber } from '../format/number.ts'
import { problem } from '../problems/make-problem.ts'
import type { Place } from '../problems/place.ts'
import type { Problem } from '../problems/problem.ts'
import type { Language } from '../quantity/language.ts'
import type { Ambiguity, Fault } from '../quantity/parsed.ts'

/** The fault of a value as a problem at its place, in the words of the catalogue. `language` is the site's. */
export function faultProblem(fault: Fault, place: Place, language: Language): Problem {
  const text = fault.written
  switch (fault.kind) {
    case 'thousands-dot':
      return problem('thousands-dot', place, { token: text, language })
    case 'ambiguous-number':
      return ambiguous(fault.reason, place, text, fault.suggestions[0], language)
    case 'zero-or-missing':
      return problem('bad-value/zero-or-missing', place, { text, language })
    case 'other-language':
      return problem('bad-value/other-language', place, { text, language, ...suggested(fault.suggestions) })
    case 'two-qualifiers': {
      const [first = text, second = text] = fault.suggestions
      return problem('bad-value/two-qualifiers', place, { text, first, second })
    }
    case 'range-backwards':
      return problem('bad-value/range-backwards', place, { text })
    case 'mixed-scales':
      return problem('bad-value/mixed-scales', place, { text })
    case 'unknown-unit': {
      const unit = fault.expected[0]
      return problem('bad-value/unknown-unit', place, {
        text,
        found: fault.unit,
        ...(unit === undefined ? {} : { unit }),
      })
    }
    case 'blank-in-number':
      return problem('bad-value/blank-in-number', place, { text, ...suggested(fault.suggestions) })
    case 'pair': {
      const [first, second] = [fault.first, fault.second].map((number) => formatNumber(number, { language }))
      return problem('bad-value/pair', place, { text, first: first ?? '', second: second ?? '' })
    }
    case 'each-word':
      return problem('bad-value/each-word', place, { text, word: fault.word, each: fault.each })
    case 'no-figure':
      return problem('bad-value/no-figure', place, { text, word: fault.word })
    case 'gap-not-value':
      return problem('bad-value/gap-not-value', place, { text })
    case 'change-not-value':
      return problem('bad-value/change-not-value', place, { text })
    case 'not-a-gap':
      return problem('bad-value/gap', place, { text, language })
    case 'too-large':
      return problem('bad-value/too-large', place, { text })
    case 'not-a-value':
      return fault.word === '' || fault.word === text
        ? problem('bad-value', place, { text, language })
        : problem('bad-value/word', place, { text, word: fault.word, language })
  }
}

function ambiguous(
  reason: Ambiguity,
  place: Place,
  token: string,
  suggestion: string | undefined,
  language: Language,
): Problem {
  const plain = suggestion ?? token.normalize('NFKC').replace(/[“”‘’"']/gu, '')
  switch (reason) {
    case 'leading-zero':
      return problem('ambiguous-number/zero', place, { token })
    case 'date':
      return problem('ambiguous-number/date', place, { token })
    case 'word-minus':
      return problem('ambiguous-number/sign', place, { token })
    case 'too-many-decimals':
      return problem('ambiguous-number/decimals', place, { token, language })
    case 'curly-quotes':
      return problem('ambiguous-number/quotes', place, { token, plain })
    case 'foreign-digits':
      return problem('ambiguous-number/digits', place, { token, plain })
    case 'boolean-word':
    case 'not-finite':
      return problem('ambiguous-number/word', place, { token })
    case 'exponent':
    case 'loose-dot':
    case 'other-base':
    case 'time':
    case 'underscore':
      return problem('ambiguous-number/notation', place, { token })
  }
}

function suggested([suggestion]: readonly string[]): { readonly suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion }
}
