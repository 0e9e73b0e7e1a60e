import type { Problem } from '../../src/problems/problem.ts'
import { writePlace } from '../../src/problems/report-text.ts'

/** A thing as lines of its keys by the alphabet; what is short and flat stands on one line. Where a thing stands is written as `@12:3` and its file. */
export function linesOf(thing: unknown, indent = ''): readonly string[] {
  if (Array.isArray(thing)) return thing.flatMap((one) => item(one, indent))
  return entries(thing).flatMap(([key, value]) => {
    const flat = flatOf(value)
    return flat === undefined
      ? [`${indent}${key}:`, ...linesOf(value, `${indent}  `)]
      : [`${indent}${key}: ${flat}`]
  })
}

/** What these lines have less (`-`) and more (`+`) than others; a line that stands in both is the same thing. */
export function differences(lines: readonly string[], others: readonly string[]): readonly string[] {
  const [here, there] = [new Set(lines), new Set(others)]
  return [
    ...others.filter((line) => !here.has(line)).map((line) => `- ${line}`),
    ...lines.filter((line) => !there.has(line)).map((line) => `+ ${line}`),
  ]
}

/** All that is said of a problem in Vietnamese: level, code, place, message, hint, and the other places with their words. */
export function told({ severity, code, place, words: { vi }, related }: Problem): readonly string[] {
  return [
    `- ${severity} ${code} at ${writePlace(place)}: ${vi.message}${vi.hint === undefined ? '' : ` → ${vi.hint}`}`,
    ...related.map((one) => `  - ${writePlace(one.place)} ${one.words.vi}`),
  ]
}

/** What cannot be seen is written out; what is long is cut. */
export function visible(text: string): string {
  return text
    .replaceAll('\u00a0', '␣')
    .replace(/[\p{Cc}\p{Cf}\p{M}\ufeff]|\p{Noncharacter_Code_Point}/gu, (mark) =>
      mark === '\n' ? mark : `<${mark.codePointAt(0)?.toString(16) ?? ''}>`,
    )
    .replace(/^.{1000,}$/gmu, (line) => `${line.slice(0, 200)} … ${line.slice(-150)}`)
}

function item(one: unknown, indent: string): readonly string[] {
  const flat = flatOf(one)
  if (flat !== undefined) return [`${indent}- ${flat}`]
  const [first = '', ...others] = linesOf(one, `${indent}  `)
  return [`${indent}- ${first.trimStart()}`, ...others]
}

/** What fits on a line: a text, a place, a short list or short items. */
function flatOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return String(value).replaceAll('\n', '\\n')
  if ('file' in value && 'line' in value)
    return `@${[value.line, 'column' in value ? value.column : ''].join(':')} ${String(value.file)}`
  // How a value is read is for the tests of quantities.
  if ('kind' in value && value.kind === 'quantity' && 'text' in value && 'scale' in value)
    return `“${String(value.text)}” of ${String(value.scale)}`
  const parts = Array.isArray(value)
    ? value.map((one: unknown) => flatOf(one))
    : entries(value).map(([key, one]) => {
        const flat = flatOf(one)
        return flat === undefined ? undefined : `${key} ${flat}`
      })
  if (parts.includes(undefined)) return undefined
  const all = parts.join(', ')
  return all.length > 160 ? undefined : Array.isArray(value) ? `[${all}]` : `{${all}}`
}

function entries(thing: unknown): readonly (readonly [string, unknown])[] {
  if (thing instanceof Map) return [...thing].map(([key, value]) => [String(key), value] as const)
  return Object.entries(thing ?? {})
    .filter(([, value]) => value !== undefined && typeof value !== 'function')
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
}
