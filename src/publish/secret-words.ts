import type { Article } from '../load/article.ts'
import type { Template } from '../load/template.ts'
import { BINDING } from '../load/passage.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model } from '../model/model.ts'
import { SHORTEST } from './find-phrases.ts'
import { flatten } from './flatten.ts'
import type { Hidden, Secret } from './secrets.ts'

/** Addresses of what is not out, and the names in them that are long enough to be nobody else's. */
export function hiddenNames(whole: Model, open: Model, hidden: readonly Hidden[]): readonly Secret[] {
  const ofEditions = hidden.flatMap(({ name, addresses, articles }) => [
    ...addresses.map((text) => ({ name, text })),
    ...articles.flatMap(({ id, slug }) => [...new Set([id, slug])].flatMap((text) => longName(name, text))),
  ])
  const ofSeries = hiddenSeries(whole, open).flatMap(({ id, name }) => [
    ...[`series/${id}.html`, `data/${id}.`].map((text) => ({ name, text })),
    ...longName(name, id),
  ])
  return [...ofEditions, ...ofSeries]
}

/** Titles, summaries, main points and sentences of what is not out, names of its series, sources and plans. */
export function hiddenWords(whole: Model, open: Model, hidden: readonly Hidden[]): readonly Secret[] {
  const phrases = hidden.flatMap(({ name, edition, articles, folder }) => {
    const own = folder === undefined ? [] : [edition.title, edition.summary, ...edition.mainPoints]
    const heads = [...own, ...articles.flatMap(({ title, summary }) => [title, summary])]
    return [
      ...heads.map((template) => ({ name, text: readOut(whole, template), least: SHORTEST_HEAD })),
      ...articles.flatMap(sentencesOf).map((text) => ({ name, text, least: SHORTEST_SENTENCE })),
    ]
  })
  const names = [
    ...hiddenSeries(whole, open),
    ...without(whole.project.sources, open.project.sources, ({ title }) => title),
    ...without(whole.project.plans, open.project.plans, (plan) => plan.name),
  ].map(({ name, title }) => ({ name, text: flatten(title), least: SHORTEST_HEAD }))
  return [...phrases, ...names]
    .filter(({ text, least }) => text.length >= least)
    .map(({ name, text }) => ({ name, text }))
}

/** Below this, titles are too common to tell anything. */
const SHORTEST_HEAD = 12

/** A sentence of a story must be longer: in short ones, two offices use the same words. */
const SHORTEST_SENTENCE = 32

function readOut(model: Model, template: Template): string {
  return flatten(fillTemplate(model, template))
}

/** What a story says between its figures. */
function sentencesOf({ passages }: Article): readonly string[] {
  return passages.flatMap(({ text }) => text.split(BINDING).map(flatten))
}

/** Short names are words of everybody, and so are those without a hyphen. */
function longName(name: string, text: string): readonly Secret[] {
  return text.length >= SHORTEST && text.includes('-') ? [{ name, text, alone: true }] : []
}

function hiddenSeries(whole: Model, open: Model): readonly HiddenThing[] {
  return [...whole.series.values()]
    .filter(({ series }) => !open.series.has(series.id))
    .map(({ series }) => ({ id: series.id, name: series.firstIn ?? series.id, title: series.name }))
}

function without<T>(
  all: ReadonlyMap<string, T>,
  left: ReadonlyMap<string, T>,
  titleOf: (thing: T) => string,
): readonly HiddenThing[] {
  return [...all]
    .filter(([id]) => !left.has(id))
    .map(([id, thing]) => ({ id, name: id, title: titleOf(thing) }))
}

interface HiddenThing {
  readonly id: string
  /** What it is told by. */
  readonly name: string
  readonly title: string
}
