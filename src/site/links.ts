import type { Language } from '../quantity/language.ts'

/**
 * The addresses of pages and downloads, from the root of the site and with the file's name. Publishing turns them into relative ones,
 * so that a page works under any path and from a folder.
 */
export const homeHref = '/index.html'
export const editionsHref = '/editions/index.html'
export const seriesListHref = '/series/index.html'
export const orgsHref = '/orgs/index.html'
export const topicsHref = '/topics/index.html'
export const glossaryHref = '/glossary.html'
export const checksHref = '/checks.html'
export const checksDataHref = '/checks.json'
export const searchHref = '/search.html'
export const iconHref = '/icon.svg'
export const paperStyleHref = '/assets/paper.css'
export const identityStyleHref = '/assets/identity.css'
export const calendarHref = '/calendar.html'
export const calendarFileHref = '/calendar.ics'
export const correctionsHref = '/corrections.html'
export const feedHref = '/feed.xml'

export function scriptHref(name: string): string {
  return `/assets/${name}.js`
}

export function editionHref(edition: string): string {
  return `/editions/${edition}/index.html`
}

export function articleHref(edition: string, slug: string): string {
  return `/editions/${edition}/${slug}.html`
}

/** A picture of an edition's folder, by its file's name. */
export function pictureHref(edition: string, file: string): string {
  return `/editions/${edition}/${file}`
}

/** The office's emblem. */
export function emblemHref(extension: string): string {
  return `/assets/emblem.${extension}`
}

/** A whole number on one page, for paper. */
export function paperHref(edition: string): string {
  return `/editions/${edition}/paper.html`
}

/** The printed form of a number as a file. */
export function pdfHref(edition: string, name: string): string {
  return `/editions/${edition}/${name}`
}

export function printStyleHref(edition: string): string {
  return `/editions/${edition}/print.css`
}

export function seriesHref(series: string): string {
  return `/series/${series}.html`
}

/** Where the page of a series shows the relations that were tested on it. */
export function seriesChecksHref(series: string): string {
  return `${seriesHref(series)}#checks`
}

/** Where the page of a series says what was changed after it was published. */
export function seriesChangesHref(series: string): string {
  return `${seriesHref(series)}#changes`
}

export function orgHref(org: string): string {
  return `/orgs/${org}.html`
}

/** All series of a theme, by its slug. */
export function themeHref(theme: string): string {
  return `/topics/themes/${theme}.html`
}

/** All stories with a tag, by its slug. */
export function tagHref(tag: string): string {
  return `/topics/tags/${tag}.html`
}

/** Where the glossary explains a series. */
export function termHref(series: string): string {
  return `${glossaryHref}#${series}`
}

export function dataHref(series: string, extension: 'xlsx' | 'csv' | 'excel.csv' | 'json'): string {
  return `/data/${series}.${extension}`
}

/** The figures of a number of the bulletin as a workbook. */
export function editionDataHref(edition: string): string {
  return `/data/editions/${edition}.xlsx`
}

/** Everything in one file; and what describes it to programs, at the root of the data as the Data Package standard asks. */
export const allDataHref = '/data/all-data.zip'
export const dataPackageHref = '/datapackage.json'
export const tableSchemaHref = '/table-schema.json'

/** What a link to a number shows where it is passed on. */
export function coverHref(edition: string): string {
  return `/covers/${edition}.png`
}

/** A chart as a file. */
export function chartFileHref(file: string, extension: 'csv' | 'svg' | 'png'): string {
  return `/charts/${file}.${extension}`
}

/** The maintainers' own page on one topic, named in the site's language. */
export function guideHref(guide: Guide, language: Language): string {
  return `/${guideNames[guide][language]}.html`
}

export const guideNames: Readonly<Record<Guide, Readonly<Record<Language, string>>>> = {
  key: { vi: 'cach-doc', en: 'how-to-read' },
  method: { vi: 'phuong-phap', en: 'method' },
  charts: { vi: 'bieu-do', en: 'charts' },
  accessibility: { vi: 'tiep-can', en: 'accessibility' },
  contact: { vi: 'lien-he', en: 'contact' },
}

/** `key`: how to read the figures and their signs · `method`: how figures are kept and checked · `charts`: every
 * kind of chart, for editors · `accessibility`: who can read the pages and how, and what does not work yet · `contact`: whom to ask. */
export type Guide = 'key' | 'method' | 'charts' | 'accessibility' | 'contact'
