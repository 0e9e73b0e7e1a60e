import { proseReader } from '../prose/read-prose.ts'
import type { Project } from '../load/project.ts'
import { blanksIn, type Blank, type Wording } from './blanks-in.ts'
import type { Change, Mended } from './change.ts'
import { readableTexts, type Readable } from './readable.ts'
import { sourceText, type SourceText } from './source-text.ts'

/**
 * Sets the blanks of running text right in the files of a project. `texts` are the files as the project was loaded from them (NFC, without BOM).
 * A blank is touched only where the file itself holds it between the letters that the reading says; only changed files come back.
 */
export function mendBlanks(
  project: Project,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, Mended> {
  const sources = new Map([...texts].map(([file, text]) => [file, sourceText(text)]))
  const wording: Wording = { language: project.site.language, units: [...project.units.values()] }
  const readProse = proseReader(wording)
  const edits = new Map<string, Map<number, Edit>>()
  for (const readable of readableTexts(project, sources)) {
    const { file, text, isPassage } = readable
    const source = sources.get(file)
    if (source === undefined || !BLANK.test(text)) continue
    const forms = isPassage && SIGN.test(text) ? readProse(text).forms : []
    for (const blank of blanksIn(text, wording, forms)) {
      const edit = isAccepted(blank, readable) ? undefined : editOf(blank, readable, source)
      if (edit === undefined) continue
      const ofFile = edits.get(file) ?? new Map<number, Edit>()
      edits.set(file, ofFile.set(edit.start, edit))
    }
  }
  return new Map(
    [...edits].map(([file, found]) => [
      file,
      applyEdits(sources.get(file) ?? sourceText(''), [...found.values()]),
    ]),
  )
}

/** An office that accepts `53,2 %` by name keeps it. */
function isAccepted({ kind, wordBefore, wordAfter }: Blank, { accepted }: Readable): boolean {
  if (kind !== 'blank-before-percent') return false
  const words = `${wordBefore} ${wordAfter.slice(0, 1)}`
  return accepted.some(({ text }) => text === undefined || text.replace(/\s+/gu, ' ').includes(words))
}

/** Where the blank stands in the file; undefined where it cannot be found there with its neighbours, such as at the end of a line. */
function editOf(
  blank: Blank,
  { text, placeAt }: Readable,
  { text: source, offsetOf }: SourceText,
): Edit | undefined {
  const { at, wordBefore, kind } = blank
  const direct = offsetOf(placeAt(at))
  const word = offsetOf(placeAt(at - wordBefore.length))
  for (const start of [direct, word === undefined ? undefined : word + wordBefore.length]) {
    if (start === undefined) continue
    const pattern = kind === 'no-break' ? ONE_BLANK : BLANKS_BEFORE_SIGN
    pattern.lastIndex = start
    const found = pattern.exec(source)?.[0]
    const before = source[start - 1] ?? ''
    const after = found === undefined ? undefined : source[start + found.length]
    const isThere = before === text[at - 1] || (kind === 'blank-before-percent' && MARKS.test(before))
    if (found !== undefined && isThere && after === text[at + blank.blank.length]) {
      return { start, end: start + found.length, blank }
    }
  }
  return undefined
}

function applyEdits({ text, lineOf }: SourceText, edits: readonly Edit[]): Mended {
  const changes: Change[] = []
  let mended = ''
  let done = 0
  for (const { start, end, blank } of edits.toSorted((one, other) => one.start - other.start)) {
    const after = blank.kind === 'no-break' ? '\u00a0' : ''
    mended += text.slice(done, start) + after
    done = end
    changes.push({
      line: lineOf(start),
      kind: blank.kind,
      before: blank.wordBefore + blank.blank + blank.wordAfter,
      after: blank.wordBefore + after + blank.wordAfter,
    })
  }
  return { text: mended + text.slice(done), changes }
}

const BLANK = /[\s\u2007\u202f]/u
const SIGN = /[%\u2030]/u
const ONE_BLANK = / /uy
const BLANKS_BEFORE_SIGN = /(?:[ \t\u00a0\u2007\u2009\u202f]|&nbsp;|&#160;|&#x0{0,4}a0;)+(?=[%\u2030])/iuy
/** What may stand between a number and its blank: the end of an emphasis. */
const MARKS = /[*_~]/u

interface Edit {
  readonly start: number
  readonly end: number
  readonly blank: Blank
}
