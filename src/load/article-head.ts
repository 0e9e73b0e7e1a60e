import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { article as schema, type ArticleData } from '../schema/article.ts'
import { applySchema } from './apply-schema.ts'
import type { ArticleContext } from './article-context.ts'
import { measurePicture } from './article-picture.ts'
import { unknownId } from './article-reference.ts'
import type { Article, Picture } from './article.ts'
import { readCorrections, readTemplateAt } from './read-edition.ts'
import type { Passage } from './passage.ts'
import { readWaivers } from './read-waivers.ts'
import { readYaml } from './read-yaml.ts'
import type { Template } from './template.ts'
import type { Excerpt } from './text-file.ts'
import { itemAt, nodeAt, type Path, valuePlaceAt, without, type YamlNode } from './yaml-tree.ts'

/** Reads the front matter of an article. */
export function readHead(head: Excerpt, id: string, context: ArticleContext): ArticleHead {
  const yaml = readYaml(head)
  const problems: Problem[] = [...yaml.problems]
  const commands = commandKeys.filter((key) => itemAt(yaml.tree, [key]) !== undefined)
  for (const key of commands) {
    problems.push(problem('mdx-code/layout', itemAt(yaml.tree, [key])?.keyPlace ?? yaml.tree.place, { key }))
  }
  const paths = commands.map((key) => [key])
  const harmless = paths.length === 0 ? yaml : { ...yaml, tree: without(yaml.tree, paths) }
  const {
    data,
    tree,
    problems: departures,
  } = applySchema(schema, harmless, { kind: 'article', id, standIns })
  problems.push(...departures)
  if (data === undefined) return { problems }
  const passages: Passage[] = []
  const reading: Reading = { tree, context, problems, passages }
  problems.push(...unknownIds(data, reading))
  const image = imageOf(data, reading)
  const corrections = readCorrections(data.corrections ?? [], tree, reading, context)
  const fields = {
    slug: data.slug ?? id,
    title: templateAt(['title'], reading),
    summary: templateAt(['summary'], reading),
    author: data.author,
    published: data.published,
    ...(data.org === undefined ? {} : { org: data.org, orgPlace: valuePlaceAt(tree, ['org']) }),
    tags: data.tags ?? [],
    ...(image === undefined ? {} : { image }),
    draft: data.draft ?? false,
    ...(data.release_at === undefined ? {} : { releaseAt: data.release_at }),
    sources: data.sources ?? [],
    corrections,
    accept: readWaivers(data.accept ?? [], tree, reading),
    passages,
  }
  return { fields, problems }
}

export interface ArticleHead {
  /** Absent where so much is missing that there is no article. */
  readonly fields?: Omit<
    Article,
    'id' | 'place' | 'edition' | 'blocks' | 'headings' | 'figures' | 'links' | 'pictures'
  >
  readonly problems: readonly Problem[]
}

/** Keys by which Astro and others would run something. */
const commandKeys = ['layout', 'components', 'imports', 'setup'] as const

/** What stands in for a missing line, so that the rest is read too. */
const standIns = { title: '…', summary: '…', author: '…', published: '2000-01-01T00:00+00:00' }

interface Reading {
  readonly tree: YamlNode
  readonly context: ArticleContext
  readonly problems: Problem[]
  readonly passages: Passage[]
}

function unknownIds({ org, sources }: ArticleData, { tree, context }: Reading): readonly Problem[] {
  return [
    ...(org === undefined || context.orgs.has(org)
      ? []
      : [unknownId('org', org, valuePlaceAt(tree, ['org']), context.orgs)]),
    ...(sources ?? []).flatMap((source, index) => {
      if (context.sources.has(source)) return []
      const path = nodeAt(tree, ['sources'])?.kind === 'list' ? ['sources', index] : ['sources']
      return [unknownId('source', source, valuePlaceAt(tree, path), context.sources)]
    }),
  ]
}

function imageOf({ image }: ArticleData, reading: Reading): Picture | undefined {
  if (!image) return undefined
  const alt = templateAt(['image', 'alt'], reading)
  const caption = image.caption === undefined ? undefined : templateAt(['image', 'caption'], reading)
  return measurePicture(
    {
      src: image.src,
      alt,
      ...(caption === undefined ? {} : { caption }),
      ...(image.credit === undefined ? {} : { credit: image.credit }),
    },
    valuePlaceAt(reading.tree, ['image', 'src']),
    reading,
    alt.place,
  )
}

function templateAt(path: Path, reading: Reading): Template {
  return readTemplateAt(reading.tree, path, reading, reading.context, reading.passages)
}
