/**
 * Reads a tag in masked text as an editor would, malformed ones included: `<`, a name, then names with quoted contents up to `>`. A tag
 * that is never ended ends before the next blank line, `<`, or where the text ends. Undefined where no tag begins.
 */
export function tagAt(masked: string, start: number): Tag | undefined {
  const opening = opens(masked, start)
  if (!opening) return undefined
  const [, slash = '', name = ''] = opening
  const closing = slash !== ''
  let at = start + opening[0].length
  let stray: number | undefined
  for (;;) {
    const blank = stretch(blanks, masked, at)
    at += blank
    const letter = masked[at]
    if (letter === undefined || letter === '<' || blankLine.test(masked.slice(at - blank, at))) break
    const mark = letter === '>' ? '>' : masked.startsWith('/>', at) ? '/>' : undefined
    if (mark) {
      return {
        name,
        closing,
        selfClosing: mark === '/>',
        ended: true,
        start,
        end: at + mark.length,
        ...straying(stray),
      }
    }
    const length = stretch(attribute, masked, at)
    if (length === 0) stray ??= at
    at += Math.max(length, 1)
  }
  return { name, closing, selfClosing: false, ended: false, start, end: at, ...straying(stray) }
}

/** A tag of the source, its offsets those of the first letter and of the letter after the last. */
export interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly selfClosing: boolean
  /** False where its `>` never comes. */
  readonly ended: boolean
  readonly start: number
  readonly end: number
  /** Where the first thing stands that is no attribute: a content without quotation marks, or marks that never end. */
  readonly stray?: number
}

function straying(stray: number | undefined): { readonly stray?: number } {
  return stray === undefined ? {} : { stray }
}

function opens(masked: string, start: number): RegExpExecArray | null {
  tagName.lastIndex = start
  return tagName.exec(masked)
}

function stretch(pattern: RegExp, masked: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(masked)?.[0].length ?? 0
}

const tagName = /<(\/?)([\p{L}_$][\p{L}\p{N}_$:.-]*)(?=[\s/>\p{Noncharacter_Code_Point}]|$)/uy
// A quotation's `>` at the start of a line is no part of a tag that runs on.
const blanks = /(?:\s|(?<=[\r\n][ \t]*)>(?=[ \t]))*/uy
const attribute =
  /[\p{L}_$][\p{L}\p{N}_$:.-]*(?:\s*=\s*(?:"[^"]*"|'[^']*')|(?=\s|\/?>))(?=[\s/>]|$|[\p{L}_$])/uy
const blankLine = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/u
