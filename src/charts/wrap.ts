import type { Weight } from './text-width.ts'
import { textWidth } from './text-width.ts'

/**
 * A text in lines no wider than `width` pixels, broken at blanks only (never at no-break spaces). A single longer word keeps a line of
 * its own. With `lines`, what does not fit is cut after the last line with an ellipsis.
 */
export function wrap(
  text: string,
  { width, size, weight = 'regular', lines = Infinity }: WrapStyle,
): readonly string[] {
  const out: string[] = []
  for (const word of text.split(/[ \t\r\n]+/).filter((word) => word !== '')) {
    const last = out.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined) out.push(word)
    else if (textWidth(longer, size, weight) <= width) out[out.length - 1] = longer
    else out.push(word)
  }
  const kept = out.length > lines ? [...out.slice(0, lines - 1), out.slice(lines - 1).join(' ')] : out
  return kept.map((line) => cutTo(line, width, size, weight, lines < Infinity))
}

/** Even lines: as few as `width` asks for, none much longer than the others. */
export function wrapEvenly(text: string, style: WrapStyle): readonly string[] {
  const count = wrap(text, style).length
  let best = wrap(text, style)
  for (let width = style.width; width > 20; width -= 4) {
    const tried = wrap(text, { ...style, width })
    if (tried.length > count) break
    best = tried
  }
  return best
}

function cutTo(line: string, width: number, size: number, weight: Weight, cut: boolean): string {
  if (!cut || textWidth(line, size, weight) <= width) return line
  const letters = [...line]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size, weight) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

export interface WrapStyle {
  readonly width: number
  readonly size: number
  readonly weight?: Weight
  readonly lines?: number
}
