import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadProject } from '../../src/load/load-project.ts'
import type { Place } from '../../src/problems/place.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { madeFixtures } from '../making/made-fixtures.ts'
import { writeProject } from '../making/project.ts'
import { loadSlips } from './load-slips.ts'
import { inContent } from './misreadings/content.ts'
import { inLines } from './misreadings/lines.ts'
import { inRegisters } from './misreadings/registers.ts'
import { inSeries } from './misreadings/series.ts'

/**
 * What reading says of every small project in `fixtures/` and of the misreadings beside this file, once in each language, on a page that a
 * person has read: `every-problem.snap.md`. What has been said before is not said again.
 */
/** Of a project that repeats one slip a hundred times. */
const ENOUGH = 12
const fixtures = join(import.meta.dirname, '..', 'fixtures')

function linesOf(problems: readonly Problem[]): readonly string[] {
  return problems.slice(0, ENOUGH).map((found) => `${found.code}\n${told(found)}`)
}

function told({ severity, place, words, related }: Problem): string {
  const lines = (['vi', 'en'] as const).flatMap((language) => {
    const { message, hint } = words[language]
    const ends = related.map((one) => `${placed(one.place)} ${one.words[language]}`)
    return [
      `  - ${language}: ${message}${hint === undefined ? '' : ` → ${hint}`}`,
      ...ends.map((end) => `    - ${end}`),
    ]
  })
  return [`- ${severity} at ${placed(place)}`, ...lines].join('\n')
}

function placed({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

test('what reading says is on the page that a person has read', async () => {
  const kept = readdirSync(fixtures).flatMap((code) =>
    code === 'minimal' ? [] : readdirSync(join(fixtures, code)).map((claim) => join(fixtures, code, claim)),
  )
  const made = madeFixtures
    .filter(({ make }) => make === undefined)
    .map(({ files = {} }) => writeProject(files))
  const slips = [...inSeries, ...inRegisters, ...inContent, ...inLines]
  const found = new Set([
    ...[...kept, ...made].flatMap((root) => linesOf(loadProject(root).problems)),
    ...loadSlips(slips).flatMap(({ problems }) => linesOf(problems)),
  ])
  made.forEach((root) => rmSync(root, { recursive: true, force: true }))
  const byCode = Map.groupBy(found, (one) => one.slice(0, one.indexOf('\n')))
  const page = [...byCode]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, all]) => [`## ${code}`, '', ...all.map((one) => one.slice(code.length + 1)), ''].join('\n'))
  await expect(visible(page.join('\n'))).toMatchFileSnapshot('every-problem.snap.md')
})

/** What cannot be seen is written out. */
function visible(text: string): string {
  return text
    .replaceAll('\u00a0', '␣')
    .replace(/[\p{Cc}\p{Cf}\p{M}\ufeff]/gu, (mark) =>
      mark === '\n' ? mark : `<${mark.codePointAt(0)?.toString(16) ?? ''}>`,
    )
}
