import { capitalize } from '../format/capital.ts'
import { formatPeriod } from '../format/period.ts'
import { formatValue } from '../format/value.ts'
import type { Article } from '../load/article.ts'
import type { Edition } from '../load/edition.ts'
import type { Passage } from '../load/passage.ts'
import { BINDING } from '../load/passage.ts'
import type { Org } from '../load/project.ts'
import { changeOf } from '../model/change.ts'
import { figureOf } from '../model/figure.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { PageContent, SearchContent } from '../search/content.ts'
import type { Bulletin } from './bulletin.ts'
import { frameOf, numberOf } from './frame.ts'
import { articleHref, editionHref, homeHref, orgHref, seriesHref } from './links.ts'
import { groupName, orgName, seriesName } from './names.ts'
import { searchPeriods, seriesFigures } from './search-figures.ts'
import { latestPoint } from './series-table.ts'

/** Everything of a bulletin that can be found: what is out and nothing else, the newest stories first, invented figures last. */
export function searchContent(bulletin: Bulletin): SearchContent {
  const { model } = bulletin
  const series = [...model.series.values()].sort(
    (one, other) => Number(one.series.illustrative) - Number(other.series.illustrative),
  )
  const periods = searchPeriods(model)
  return {
    pages: [
      ...series.map((each) => seriesContent(model, each)),
      ...[...model.editions]
        .reverse()
        .flatMap((edition) => [
          ...edition.articles.map((article) => storyContent(model, edition, article)),
          numberContent(model, edition),
        ]),
      ...[...model.project.orgs.values()].map((org) => orgContent(model, org)),
      ...guideContent(bulletin),
    ],
    periods: periods.content,
    figures: series.map((each, page) => ({ page, groups: seriesFigures(model, each, periods) })),
  }
}

function seriesContent(model: Model, series: SeriesModel): PageContent {
  const { id, name, nameEn, definition = '', note = '' } = series.series
  const { language } = model
  const latest = latestPoint(series)
  const groups = new Set(series.parts.flatMap(({ group }) => group ?? []))
  return {
    ...NOTHING,
    kind: 'series',
    path: pathOf(seriesHref(id)),
    title: seriesName(model, id),
    summary: definition,
    text: note,
    also: [
      language === 'en' ? name : (nameEn ?? ''),
      ...[...groups].map((group) => groupName(model, group)),
    ].join('; '),
    note: orgName(model, series.org.id),
    figure:
      latest === undefined
        ? ''
        : [
            formatValue(latest.observation.value, { language, unit: series.unit }),
            formatPeriod(latest.period, { language }),
          ].join(', '),
  }
}

function storyContent(model: Model, edition: Edition, article: Article): PageContent {
  const body = article.passages.filter(({ kind }) => kind !== 'title' && kind !== 'summary')
  const speakers = new Set(article.passages.flatMap(({ speaker = '' }) => (speaker === '' ? [] : [speaker])))
  return {
    ...NOTHING,
    kind: 'story',
    path: pathOf(articleHref(edition.id, article.slug)),
    title: fillTemplate(model, article.title),
    summary: fillTemplate(model, article.summary),
    text: sentences(body.map((passage) => passageText(model, passage))),
    also: [article.author, ...article.tags, ...speakers].join('; '),
    note: numberOf(model, edition).folio,
  }
}

function numberContent(model: Model, edition: Edition): PageContent {
  return {
    ...NOTHING,
    kind: 'number',
    path: pathOf(editionHref(edition.id)),
    title: fillTemplate(model, edition.title),
    summary: fillTemplate(model, edition.summary),
    text: sentences(edition.mainPoints.map((point) => fillTemplate(model, point))),
    note: numberOf(model, edition).folio,
  }
}

function orgContent(model: Model, { id, name, nameEn, type, parent }: Org): PageContent {
  return {
    ...NOTHING,
    kind: 'org',
    path: pathOf(orgHref(id)),
    title: orgName(model, id),
    summary: capitalize(type),
    also: model.language === 'en' ? name : (nameEn ?? ''),
    note: parent === undefined ? '' : orgName(model, parent),
  }
}

/** What a page need not have. */
const NOTHING = { summary: '', text: '', also: '', note: '', figure: '' } as const

/** The pages of the menu and the colophon. */
function guideContent(bulletin: Bulletin): readonly PageContent[] {
  const { menu, about } = frameOf(bulletin)
  const known = new Map(
    [...menu, ...about].filter(({ href }) => href !== homeHref).map(({ href, label }) => [href, label]),
  )
  return [...known].map(([href, label]) => ({
    ...NOTHING,
    kind: 'guide',
    path: pathOf(href),
    title: label,
  }))
}

/** A passage as a reader sees it: each figure in its place. What is withheld has none and leaves the ellipsis. */
function passageText(model: Model, { text, bindings }: Passage): string {
  let next = 0
  return text.replaceAll(BINDING, () => {
    const use = bindings[next++]?.use
    if (use === undefined) return '…'
    return (use.kind === 'figure' ? figureOf(model, use) : changeOf(model, use))?.text ?? '…'
  })
}

/** Texts one after the other; what does not end like a sentence is parted from the next, so that no two words meet that never did. */
function sentences(texts: readonly string[]): string {
  return texts.map((text) => (/[.!?…]["”’)]?$/u.test(text.trim()) ? text : `${text} …`)).join(' ')
}

function pathOf(href: string): string {
  return href.slice(1)
}
