/** What a reader gives back: the thing read, or the one fault that stopped it. Nothing throws for bad content. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault }

/** A text that was read well. */
export function read<T>(value: T): Parsed<T> {
  return { ok: true, value }
}

/** A text that could not be read, and why. */
export function refuse(fault: Fault): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault }
}

/**
 * Why a text is no value. `written` is what stands there (the whole text or the part concerned); `suggestions` are texts
 * that could be typed instead, in the language of the reader, the likeliest first.
 */
export type Fault =
  /** An unquoted `5.650`: YAML reads 5.65. */
  | {
      readonly kind: 'thousands-dot'
      readonly written: string
      readonly whole: number
      readonly misread: number
    }
  | {
      readonly kind: 'ambiguous-number'
      readonly reason: Ambiguity
      readonly written: string
      readonly suggestions: readonly string[]
    }
  /** `chưa có`, `-`, nothing at all: offices write these for zero and for "not known yet". */
  | { readonly kind: 'zero-or-missing'; readonly written: string }
  /** `24.31%` in a Vietnamese text, `24,31%` in an English one. */
  | { readonly kind: 'other-language'; readonly written: string; readonly suggestions: readonly string[] }
  /** `hơn khoảng 400`, `trên 290 trở lên`. */
  | {
      readonly kind: 'two-qualifiers'
      readonly written: string
      readonly words: readonly [string, string]
      readonly suggestions: readonly string[]
    }
  | {
      readonly kind: 'range-backwards'
      readonly written: string
      readonly low: number
      readonly high: number
      readonly suggestions: readonly string[]
    }
  /** A range with a per cent sign at its first end only, or with two different signs. */
  | { readonly kind: 'mixed-scales'; readonly written: string }
  /** Words after the number that are not the unit's name or an alias; `expected` are the names that may stand there. */
  | {
      readonly kind: 'unknown-unit'
      readonly written: string
      readonly unit: string
      readonly expected: readonly string[]
    }
  /** `5 930`, `0 68`: a blank where a separator or a comma was. */
  | { readonly kind: 'blank-in-number'; readonly written: string; readonly suggestions: readonly string[] }
  /** `172/214`: write `value` and `of`. */
  | { readonly kind: 'pair'; readonly written: string; readonly first: number; readonly second: number }
  /** `mỗi năm`, `bình quân`: say it under `each`. */
  | {
      readonly kind: 'each-word'
      readonly written: string
      readonly word: string
      readonly each: 'year' | 'total' | 'average'
    }
  /** `vài chục`, `hàng trăm`, `nhiều`: not a figure. */
  | { readonly kind: 'no-figure'; readonly written: string; readonly word: string }
  /** A gap (`vượt 3`) where a value belongs, or a change (`từ 5 lên 8`). */
  | { readonly kind: 'gap-not-value'; readonly written: string }
  | { readonly kind: 'change-not-value'; readonly written: string }
  /** A text without `vượt`, `thiếu` and the like where a gap belongs. */
  | { readonly kind: 'not-a-gap'; readonly written: string }
  /** More digits than can be kept exactly. */
  | { readonly kind: 'too-large'; readonly written: string }
  /** None of the above; `word` is the first piece that is not understood. */
  | { readonly kind: 'not-a-value'; readonly written: string; readonly word: string }

/** Why a token that looks like a number may be something else. */
export type Ambiguity =
  | 'leading-zero'
  | 'other-base'
  | 'exponent'
  | 'not-finite'
  | 'boolean-word'
  | 'date'
  | 'time'
  | 'curly-quotes'
  | 'foreign-digits'
  | 'too-many-decimals'
  | 'word-minus'
  | 'underscore'
  | 'loose-dot'
