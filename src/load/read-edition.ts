import { addTo } from '../problems/add-to.ts'
import { problem } from '../problems/make-problem.ts'
import { edition as editionSchema, type EditionData } from '../schema/edition.ts'
import { applySchema } from './apply-schema.ts'
import type { StandIns } from './stand-in-values.ts'
import type { ReferenceContext } from './article-context.ts'
import { figureReference } from './article-reference.ts'
import type { Article } from './article.ts'
import type { Correction, Edition, KeyFigure } from './edition.ts'
import { passageOfTemplate } from './passage-of-template.ts'
import type { Passage, PassageKind } from './passage.ts'
import { readTemplate } from './read-template.ts'
import { readWaivers } from './read-waivers.ts'
import type { YamlResult } from './read-yaml.ts'
import { type Reading, unknownReference } from './reading.ts'
import type { Template } from './template.ts'
import { itemAt, type Path, placeAt, textAt, valuePlaceAt, type YamlNode } from './yaml-tree.ts'

/** Reads content/<edition>/edition.yaml around the articles of its folder, which are read before. `id` is the folder's name. */
export function readEdition(
  id: string,
  yaml: YamlResult,
  articles: readonly Article[],
  names: readonly string[],
  reading: Reading,
  context: ReferenceContext,
): Edition | undefined {
  const applied = applySchema(editionSchema, yaml, { kind: 'edition', id, standIns: standInsFor(id) })
  const { data, tree } = applied
  addTo(reading.problems, applied.problems)
  if (data === undefined) return undefined
  if (itemAt(yaml.tree, ['edition']) !== undefined && data.edition !== id) {
    const details = { id: data.edition, name: id, key: 'edition' }
    reading.problems.push(problem('bad-id/differs', valuePlaceAt(tree, ['edition']), details))
  }
  const passages: Passage[] = []
  // A date that was refused is an error already told: that of the number stands for it.
  const nextRelease =
    data.next_release ?? (itemAt(yaml.tree, ['next_release']) === undefined ? undefined : data.release_at)
  const template = (path: Path): Template => readTemplateAt(tree, path, reading, context, passages)
  return {
    id,
    place: { file: tree.place.file, line: 1, column: 1 },
    number: data.number,
    title: template(['title']),
    period: data.period,
    releaseAt: data.release_at,
    ...(nextRelease === undefined ? {} : { nextRelease }),
    summary: template(['summary']),
    mainPoints: data.main_points.map((_, at) => template(['main_points', at])),
    keyFigures: readKeyFigures(data, tree, reading, context),
    ...(data.contact === undefined ? {} : { contact: data.contact }),
    ...(data.prepared_by === undefined ? {} : { preparedBy: data.prepared_by }),
    ...(data.checked_by === undefined ? {} : { checkedBy: data.checked_by }),
    ...(data.approved === undefined ? {} : { approved: data.approved }),
    corrections: readCorrections(data.corrections ?? [], tree, reading, context),
    accept: readWaivers(data.accept ?? [], tree, reading),
    draft: data.draft ?? false,
    articles: inOrder(data, tree, articles, names, reading),
    passages,
    places: {
      releaseAt: valuePlaceAt(tree, ['release_at']),
      ...(data.next_release === undefined ? {} : { nextRelease: valuePlaceAt(tree, ['next_release']) }),
      ...(data.approved?.hash === undefined ? {} : { hash: valuePlaceAt(tree, ['approved', 'hash']) }),
    },
  }
}

/** The template of the text at a path. */
export function readTemplateAt(
  tree: YamlNode,
  path: Path,
  { problems }: Pick<Reading, 'problems'>,
  context: ReferenceContext,
  passages?: Passage[],
): Template {
  const node = textAt(tree, path)
  if (node === undefined) return { place: placeAt(tree, path), parts: [] }
  const read = readTemplate(node.text, node.placeAt, context)
  addTo(problems, read.problems)
  const kind = passageKinds[String(path.findLast((step) => typeof step === 'string'))]
  const passage = kind && passages && passageOfTemplate(kind, node.text, read.template, node.placeAt)
  if (passage) passages.push(passage)
  return { ...read.template, place: node.place }
}

const passageKinds: Readonly<Record<string, PassageKind>> = {
  title: 'title',
  summary: 'summary',
  main_points: 'main-point',
  alt: 'alt',
  caption: 'caption',
}

/** Dated notices, newest as written. */
export function readCorrections(
  data: NonNullable<EditionData['corrections']>,
  tree: YamlNode,
  reading: Pick<Reading, 'problems'>,
  context: ReferenceContext,
): readonly Correction[] {
  return data.map(({ text: _, ...rest }, at) => ({
    ...rest,
    text: readTemplateAt(tree, ['corrections', at, 'text'], reading, context),
    place: placeAt(tree, ['corrections', at]),
  }))
}

function readKeyFigures(
  data: EditionData,
  tree: YamlNode,
  { problems }: Reading,
  context: ReferenceContext,
): readonly KeyFigure[] {
  return (data.key_figures ?? []).flatMap((one, at): readonly KeyFigure[] => {
    const path: Path = ['key_figures', at]
    const place = placeAt(tree, path)
    const { compare, ...figure } = one
    const at_ = (part: string) => valuePlaceAt(tree, [...path, part])
    const use = { kind: 'figure', place, show: 'value', unit: true, ...figure } as const
    const wrong = figureReference(use, at_, context)
    const other = compare === undefined || compare === 'target' ? undefined : { ...use, period: compare }
    const wrongToo =
      other && wrong === undefined ? figureReference(other, () => at_('compare'), context) : undefined
    problems.push(...[wrong, wrongToo].filter((found) => found !== undefined))
    return wrong === undefined
      ? [{ ...figure, ...(compare === undefined || wrongToo ? {} : { compare }), place }]
      : []
  })
}

/** Those that `articles` names first, then the others by file name. `names` are all files there, also those that cannot be read. */
function inOrder(
  data: EditionData,
  tree: YamlNode,
  articles: readonly Article[],
  names: readonly string[],
  { problems }: Reading,
): readonly Article[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const known = new Map(names.map((name) => [name, byId.get(name) === undefined ? undefined : name]))
  const first: Article[] = []
  for (const [at, name] of data.articles.entries()) {
    const id = name.replace(/\.mdx$/u, '')
    const article = byId.get(id)
    const place = valuePlaceAt(tree, ['articles', at])
    if (!known.has(id)) problems.push(unknownReference('article', id, place, known))
    else if (article !== undefined && first.includes(article)) {
      problems.push(problem('bad-value/repeated', place, { text: id, key: 'articles' }))
    } else if (article !== undefined) first.push(article)
  }
  const rest = articles.filter((article) => !first.includes(article))
  return [...first, ...rest.sort((one, other) => (one.id < other.id ? -1 : 1))]
}

function standInsFor(id: string): StandIns {
  return {
    edition: id,
    number: id,
    title: '',
    period: '2000',
    release_at: '2999-01-02T00:00:00Z',
    summary: '',
    main_points: [],
    articles: [],
  }
}
