import { slugOf } from '../format/slug.ts'
import { contrastOf, DAY_PAPER, LETTERS, readableOn } from '../format/contrast.ts'
import { problem } from '../problems/make-problem.ts'
import type { Tell } from './tell.ts'

/** Ids are letters a–z, digits and single dashes, at most sixty: they become addresses and file names. */
export function refuseId(text: string): Tell | undefined {
  if (isId(text)) return undefined
  return (place) => problem('bad-id', place, { id: text, suggestion: idFor(text) })
}

/** Figures are bound in titles, summaries, main points, captions, alt texts and corrections only. */
export function refuseBinding(text: string): Tell | undefined {
  const binding = /\{\{[^\s.{}]+\.[^{}]*\}\}/u.exec(text)?.[0]
  if (binding === undefined) return undefined
  return (place, key) => problem('bad-value/binding-here', place, { key, text: binding })
}

export function isId(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text) && text.length <= MOST_LETTERS
}

/** An id that is near to a text. */
export function idFor(text: string): string {
  return slugOf(text).slice(0, MOST_LETTERS).replace(/-+$/u, '') || 'ma-moi'
}

/** `https:`, `http:` or `mailto:`, whole. */
export function refuseUrl(text: string): Tell | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(text)?.[1]?.toLowerCase()
  if (scheme !== undefined && !SCHEMES.has(scheme) && !/^[\w.-]+:\d+/u.test(text)) {
    return (place) => problem('bad-url/kind', place, { url: text })
  }
  if (scheme !== undefined && SCHEMES.has(scheme) && !/[\s\\<>"]/u.test(text) && isWhole(text, scheme))
    return undefined
  const suggestion = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/u.test(text) ? `https://${text}` : undefined
  return (place) =>
    problem('bad-url', place, suggestion === undefined ? { url: text } : { url: text, suggestion })
}

/** A colour as six hexadecimal digits. */
export function refuseColour(text: string): Tell | undefined {
  if (!/^#[0-9a-f]{6}$/iu.test(text))
    return (place, key) => problem('bad-value/pattern', place, { key, text, example: '"#a01c1c"' })
  const contrast = contrastOf(text, DAY_PAPER)
  if (contrast >= LETTERS) return undefined
  const nearest = readableOn(DAY_PAPER, text, LETTERS)
  return (place, key) => problem('bad-value/pale', place, { key, text, contrast, least: LETTERS, nearest })
}

export function refuseTimezone(text: string): Tell | undefined {
  if (/^[A-Za-z_]+(?:\/[A-Za-z_+-]+)*$/u.test(text) && isZone(text)) return undefined
  return (place, key) => problem('bad-value/pattern', place, { key, text, example: 'Asia/Ho_Chi_Minh' })
}

export function refuseWholeNumber(text: string, low: number, high: number): Tell | undefined {
  if (/^(?:0|[1-9]\d{0,8})$/u.test(text) && Number(text) >= low && Number(text) <= high) return undefined
  return (place, key) => problem('bad-value/whole-number', place, { key, text, low, high })
}

function isWhole(text: string, scheme: string): boolean {
  if (scheme === 'mailto') return /^mailto:[^@\s]+@[^@\s]+$/iu.test(text)
  return /^https?:\/\/[^/]/iu.test(text) && URL.canParse(text)
}

function isZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return true
  } catch {
    return false
  }
}

const SCHEMES: ReadonlySet<string> = new Set(['https', 'http', 'mailto'])
const MOST_LETTERS = 60
