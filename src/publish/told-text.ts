import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { slugOf } from '../format/slug.ts'
import { words } from '../format/words.ts'
import type { Model } from '../model/model.ts'
import { BINDING } from '../load/passage.ts'
import { flatten } from './flatten.ts'
import type { Secret } from './secrets.ts'

/**
 * Whether something that is out says the same as a secret: an editor's own words, the words of the interface, or for a name any words
 * that make the same address. Everything that is out is read only when something was found that may be a leak.
 */
export function toldText(open: Model): (secret: Secret) => boolean {
  const answers = new Map<Secret, boolean>()
  let told: string | undefined
  let slugs: string | undefined
  return (secret) => {
    const known = answers.get(secret)
    if (known !== undefined) return known
    told ??= readTold(open)
    if (secret.alone === true) slugs ??= slugOf(told)
    const answer = told.includes(secret.text) || (secret.alone === true && `${slugs}`.includes(secret.text))
    answers.set(secret, answer)
    return answer
  }
}

function readTold(open: Model): string {
  const { site, orgs, groups, units, sources, plans, series, root, inputs } = open.project
  const registers = [site, orgs, groups, units, sources, plans, series].flatMap(stringsIn)
  const stories = [...inputs.keys()]
    .filter((file) => file.startsWith('content/') && /\.(?:mdx|yaml)$/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
  const read = open.editions.flatMap(({ passages, articles }) =>
    [...passages, ...articles.flatMap((article) => article.passages)].map(({ text }) =>
      text.replaceAll(BINDING, '\n'),
    ),
  )
  const own = Object.values(words(open.language))
  return [...registers, ...stories, ...read, ...own, ...inputs.keys()].map(flatten).join('\n')
}

/** Every text in a tree of plain values; where a thing stands in its file is none. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if (value instanceof Map)
    return [...value].flatMap(([id, thing]) => [...stringsIn(id), ...stringsIn(thing)])
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'place' || key === 'places' || key === 'valueAt' ? [] : stringsIn(item),
  )
}
