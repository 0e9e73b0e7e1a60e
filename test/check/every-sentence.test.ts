import { expect, test } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import type { Problem } from '../../src/problems/problem.ts'
import type { Language } from '../../src/quantity/language.ts'
import { BASE, writeProject } from '../making/project.ts'
import { english } from './sentences/english.ts'
import { figuresIn } from './sentences/project.ts'
import { vietnamese } from './sentences/vietnamese.ts'

/**
 * What check says of some hundred sentences about one small bulletin, each a paragraph of a story of the district, of a commune and of
 * nobody: everything of every problem, on a page that a person has read, `every-sentence.snap.md`. The stories of others stand there where
 * they are told something else.
 */
const STORIES = { huyen: 'org: huyen-mau\n', xa: 'org: xa-a\n', chung: '' } as const
const EDITION = 'content/2024-01/edition.yaml'

function tellingsOf(language: Language, sentences: readonly string[]): readonly string[] {
  const head = (BASE['content/2024-01/ket-nap-2023.mdx'] ?? '').split('---\n\n')[0] ?? ''
  const story = (org: string): string =>
    `${head.replace('author:', `${org}author:`)}---\n\n${sentences.join('\n\n')}\n`
  const root = writeProject({
    ...figuresIn(language),
    'data/site.yaml': (BASE['data/site.yaml'] ?? '').replace('language: vi', `language: ${language}`),
    [EDITION]: (BASE[EDITION] ?? '').replace('  - ket-nap-2023', '  - huyen\n  - xa\n  - chung'),
    'content/2024-01/ket-nap-2023.mdx': null,
    ...Object.fromEntries(
      Object.entries(STORIES).map(([name, org]) => [`content/2024-01/${name}.mdx`, story(org)]),
    ),
  })
  const byPlace = Map.groupBy(inspect(root).problems, ({ place }) => `${place.file}:${place.line}`)
  return sentences.map((sentence, at) => {
    const found = (['huyen', 'xa', 'chung'] as const).map((name) => {
      const [front = ''] = story(STORIES[name]).split('---\n\n')
      const first = front.split('\n').length + 2
      return byPlace.get(`content/2024-01/${name}.mdx:${first + 2 * at}`) ?? []
    })
    const [district = [], commune = [], nobody = []] = found
    const alike = (others: readonly Problem[]): boolean => saidOf(others) === saidOf(district)
    return [
      `### ${sentence}`,
      '',
      ...(district.length === 0 ? ['- không có gì'] : district.map((one) => told(one, language))),
      ...(alike(commune) ? [] : [`- xã: ${saidOf(commune)}`]),
      ...(alike(nobody) ? [] : [`- chung: ${saidOf(nobody)}`]),
    ].join('\n')
  })
}

function told(found: Problem, language: Language): string {
  const { message, hint } = found.words[language]
  const ends = found.related.map(({ place, words }) => `${place.file}:${place.line} ${words[language]}`)
  return [`- ${briefly(found)}`, `  - ${message}`, `  - ${hint}`, ...ends.map((end) => `  - ${end}`)].join(
    '\n',
  )
}

function saidOf(found: readonly Problem[]): string {
  return found.length === 0 ? 'không có gì' : found.map(briefly).join('; ')
}

/** What it is, where, what it is about, and the tag that it offers. */
function briefly({ code, severity, place, words, about }: Problem): string {
  const tag = /<(?:Num|Change) series[^>]*>/u.exec(words.vi.hint ?? '')
  return [severity, code, place.column, JSON.stringify(about), ...(tag ?? [])].join(' ')
}

test('what check says of a sentence is on the page that a person has read', async () => {
  const page = [['vi', vietnamese] as const, ['en', english] as const].flatMap(([language, chapters]) =>
    Object.entries(chapters).flatMap(([title, sentences]) => [
      `## ${title}`,
      ...tellingsOf(language, sentences),
    ]),
  )
  await expect(`${page.join('\n\n').replaceAll('\u00a0', '␣')}\n`).toMatchFileSnapshot(
    'every-sentence.snap.md',
  )
})
