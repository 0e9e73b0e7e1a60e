import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { examine } from '../../src/check/examine.ts'
import type { Relation } from '../../src/check/relation.ts'
import { loadProject } from '../../src/load/load-project.ts'
import { buildModel } from '../../src/model/build-model.ts'
import type { Place } from '../../src/problems/place.ts'
import type { Problem } from '../../src/problems/problem.ts'
import type { Language } from '../../src/quantity/language.ts'
import { writeProject } from '../making/project.ts'
import { measuredProjects } from './measured-projects.ts'
import { projects } from './projects.ts'

/**
 * What check works out and says of every small project in `fixtures/` and in `projects.ts` and `measured-projects.ts`, and of the bulletin that comes with the engine,
 * once in each language, on a page that a person has read: `every-finding.snap.md`. What has been said before is not said again.
 */
const fixtures = join(import.meta.dirname, '..', 'fixtures')
const roots = [
  join(import.meta.dirname, '..', '..'),
  ...readdirSync(fixtures)
    .filter((code) => code !== 'minimal')
    .flatMap((code) => readdirSync(join(fixtures, code)).map((claim) => join(fixtures, code, claim))),
]

function findingsOf(root: string): readonly (readonly [code: string, lines: string])[] {
  const { project } = loadProject(root)
  const checked = (language: Language) =>
    examine(
      buildModel({
        ...project,
        site: { ...project.site, language, checks: { ...project.site.checks, severities: {} } },
      }),
    )
  const [vi, en] = [checked('vi'), checked('en')]
  return [
    ...vi.relations.map((relation, at) => [relation.code, worked(relation, en.relations[at])] as const),
    ...[...vi.problems, ...vi.waived.map(({ problem }) => problem)].map(
      (found) => [found.code, told(found)] as const,
    ),
  ]
}

function worked(
  { outcome, subject, working, remark, place }: Relation,
  english: Relation | undefined,
): string {
  const more = (words: string | undefined) => (words === undefined ? '' : ` (${words})`)
  return [
    `- ${outcome} at ${placed(place)}`,
    `  - vi: ${subject}: ${working}${more(remark)}`,
    `  - en: ${english?.subject}: ${english?.working}${more(english?.remark)}`,
  ].join('\n')
}

function told({ severity, place, words, related, about = {} }: Problem): string {
  const lines = (['vi', 'en'] as const).flatMap((language) => {
    const { message, hint } = words[language]
    return [
      `  - ${language}: ${message}${hint === undefined ? '' : ` → ${hint}`}`,
      ...related.map((one) => `    - ${placed(one.place)}: ${one.words[language]}`),
    ]
  })
  return [`- ${severity} at ${placed(place)} ${JSON.stringify(about)}`, ...lines].join('\n')
}

function placed({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

test('what check says is on the page that a person has read', async () => {
  const made = Object.values({ ...projects, ...measuredProjects }).map((files) => writeProject(files))
  const byCode = Map.groupBy(
    new Set([...roots, ...made].flatMap(findingsOf).map(([code, lines]) => `${code}\n${lines}`)),
    (found) => found.slice(0, found.indexOf('\n')),
  )
  const page = [...byCode]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, found]) =>
      [`## ${code}`, '', ...found.map((one) => one.slice(code.length + 1)), ''].join('\n'),
    )
  await expect(page.join('\n').replaceAll('\u00a0', '␣')).toMatchFileSnapshot('every-finding.snap.md')
})
