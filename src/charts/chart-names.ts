import { capitalize, uncapitalize } from '../format/capital.ts'
import { formatDate } from '../format/date.ts'
import { formatPeriod } from '../format/period.ts'
import { formatStatus } from '../format/status.ts'
import { unitName } from '../format/value.ts'
import { words } from '../format/words.ts'
import type { ChartUse } from '../load/article.ts'
import type { Source } from '../load/project.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { Language } from '../quantity/language.ts'
import { samePeriod } from '../quantity/period-order.ts'
import type { Period } from '../quantity/period.ts'
import { writePeriod } from '../quantity/write-period.ts'
import type { Reading } from './reading.ts'

/** Unique on its page as long as no two charts ask for exactly the same: kind, series and whatever narrows them. */
export function chartId(use: ChartUse): string {
  const range = [use.from, use.to].flatMap((period) => (period === undefined ? [] : [writePeriod(period)]))
  const parts = [use.chart, ...use.series, use.by, use.org, use.group, ...range, use.target]
  return parts
    .filter((part) => part !== undefined)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}

/** `Đảng viên mới kết nạp, Đảng bộ huyện Phú Lương, 2020–2024`: measure, coverage, period; the unit where the name does not say it. */
export function subtitleOf(
  series: SeriesModel,
  part: Part,
  model: Model,
  span: string,
  { periods = [], manner = '' }: Manner = {},
): string {
  const { language } = model
  const yearly =
    series.series.measure === 'flow' && periods.length > 1 && periods.every(({ kind }) => kind === 'year')
  const name = `${shortName(series, language)}${yearly ? ` ${words(language).eachYear}` : ''}${manner === '' ? '' : ` ${manner}`}`
  const counted = unitName(series.unit, language)
  const plain = counted === '%' || name.toLowerCase().includes(counted.toLowerCase())
  return [plain ? name : `${name} (${counted})`, coveredBy(series, part, model), span]
    .filter((text) => text !== '')
    .join(', ')
}

/** Whom the figures speak of: `Nữ, Đảng bộ huyện Phú Lương`. */
export function coveredBy(series: SeriesModel, part: Part, { project, language }: Model): string {
  const whom = [
    part.group === undefined ? undefined : project.groups.get(part.group),
    part.org === undefined ? series.org : (project.orgs.get(part.org) ?? series.org),
  ]
  return whom.flatMap((each) => (each === undefined ? [] : [nameOf(each, language)])).join(', ')
}

/** How a chart of parts is cut: `theo đơn vị`, `theo đối tượng`. */
export function byWords(by: 'org' | 'group', language: Language): string {
  const { organisation, group } = words(language)
  const name = uncapitalize(by === 'org' ? organisation : group)
  return `${language === 'vi' ? 'theo' : 'by'} ${name}`
}

/** `2020–2024`; parts of years by their names: `quý I/2023 đến quý IV/2024`. */
export function spanOf(periods: readonly Period[], language: Language): string {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return ''
  const [from, to] = [first, last].map((period) => formatPeriod(period, { language, short: true }))
  if (periods.length === 1) return formatPeriod(first, { language })
  return first.kind === 'year' && last.kind === 'year'
    ? `${from}–${to}`
    : `${from} ${language === 'vi' ? 'đến' : 'to'} ${to}`
}

/** `Nguồn: …. Số chính thức, trừ năm 2025 sơ bộ.` */
export function sourceLine(
  model: Model,
  used: readonly (string | undefined)[],
  readings: readonly Reading[],
): string {
  const sources = [...new Set(used)].flatMap((id) =>
    id === undefined ? [] : (model.project.sources.get(id) ?? []),
  )
  const named = sources.map((source) => sourceText(source, model.language)).join('; ')
  return [
    named === '' ? '' : `${words(model.language).source}: ${named}.`,
    statusText(readings, model.language),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** Where one period has figures of several standings, no period tells them apart; the table does. */
function partly(all: readonly Reading['status'][], language: Language): string {
  const names = all.map((status) => formatStatus(status, language))
  return language === 'vi'
    ? `${capitalize(names.map((name) => `một phần là số ${name}`).join(', '))}.`
    : `${capitalize(names.map((name) => `partly ${name}`).join(', '))}.`
}

export function seriesName({ name, nameEn }: SeriesModel['series'], language: Language): string {
  return language === 'en' ? (nameEn ?? name) : name
}

export function nameOf(
  { name, nameEn }: { readonly name: string; readonly nameEn?: string },
  language: Language,
): string {
  return language === 'en' ? (nameEn ?? name) : name
}

function sourceText({ author, title, date }: Source, language: Language): string {
  const day =
    date === undefined ? [] : [/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, { language }) : date]
  return [...(author === undefined ? [] : [author]), `“${title}”`, ...day].join(', ')
}

/** The status that most figures have, and the periods that differ. */
function statusText(readings: readonly Reading[], language: Language): string {
  const known = readings.filter(({ quantity }) => quantity !== undefined)
  const [common, ...others] = [...Map.groupBy(known, ({ status }) => status)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  )
  if (common === undefined) return ''
  const main = formatStatus(common[0], language)
  if (
    others.some(([, odd]) => odd.some((one) => common[1].some((each) => samePeriod(each.period, one.period))))
  )
    return partly([common[0], ...others.map(([status]) => status)], language)
  const except = others.map(([status, odd]) => {
    const periods = [...new Set(odd.map(({ period }) => formatPeriod(period, { language })))].join(', ')
    return `${periods} ${formatStatus(status, language)}`
  })
  if (language === 'en')
    return `${capitalize(main)} figures${except.length === 0 ? '' : `, except ${except.join('; ')}`}.`
  return `Số ${main}${except.length === 0 ? '' : `, trừ ${except.map(uncapitalize).join('; ')}`}.`
}

/** The measure without the coverage that its name may carry: `Đảng viên mới kết nạp` of `Đảng viên mới kết nạp, Huyện Mẫu`. */
export function shortName({ series, org }: SeriesModel, language: Language): string {
  const name = seriesName(series, language)
  return sharesWords(name, org.name) ? name.slice(0, name.lastIndexOf(', ')) : name
}

/** The measure as the subject of a title: a share is called one, since `Số đã học lớp …` would be a count. */
export function titleName(series: SeriesModel, language: Language): string {
  const name = shortName(series, language)
  const counts = series.unit.kind !== 'percent' || /^(số|tổng|tỷ lệ|tỉ lệ|mức)(?!\p{L})/iu.test(name)
  return language === 'en' || counts ? name : `Tỷ lệ ${uncapitalize(name)}`
}

/** Whether the series' own name already says whom it covers: `Đảng viên mới kết nạp, Huyện Mẫu`. */
function sharesWords(name: string, org: string): boolean {
  const tail = name.includes(', ') ? name.slice(name.lastIndexOf(', ') + 2).toLowerCase() : ''
  return tail !== '' && (org.toLowerCase().includes(tail) || tail.includes(org.toLowerCase()))
}

interface Part {
  readonly org?: string | undefined
  readonly group?: string | undefined
}

interface Manner {
  /** Those of the axis: yearly amounts say so. */
  readonly periods?: readonly Period[]
  /** `so với kế hoạch`, `theo đơn vị` */
  readonly manner?: string
}
