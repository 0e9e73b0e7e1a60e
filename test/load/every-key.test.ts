import { expect, test } from 'vitest'
import { loadProject } from '../../src/load/load-project.ts'
import { writeProject } from '../making/project.ts'
import { WHOLE } from './whole-project.ts'

/**
 * All that is read of a bulletin in which every key and every tag stands: each at its value, by the alphabet, on a page that a person has
 * read, `every-key.snap.md`. Where a thing stands is written as `@12:3` and its file.
 */
test('what is read of a whole bulletin is on the page that a person has read', async () => {
  const { project, problems } = loadProject(writeProject(WHOLE))
  expect(problems).toEqual([])
  const { site, orgs, groups, units, sources, plans, series, editions } = project
  const read = { site, orgs, groups, units, sources, plans, series, editions }
  const page = Object.entries(read).map(([name, all]) => [`# ${name}`, '', ...lines(all, ''), ''].join('\n'))
  await expect(page.join('\n').replaceAll('\u00a0', '␣')).toMatchFileSnapshot('every-key.snap.md')
})

/** A thing as lines of its keys; what is short and flat on one line. */
function lines(thing: unknown, indent: string): readonly string[] {
  if (Array.isArray(thing)) return thing.flatMap((one) => item(one, indent))
  return entries(thing).flatMap(([key, value]) => {
    const flat = flatOf(value)
    return flat === undefined
      ? [`${indent}${key}:`, ...lines(value, `${indent}  `)]
      : [`${indent}${key}: ${flat}`]
  })
}

function item(one: unknown, indent: string): readonly string[] {
  const flat = flatOf(one)
  if (flat !== undefined) return [`${indent}- ${flat}`]
  const [first = '', ...others] = lines(one, `${indent}  `)
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
