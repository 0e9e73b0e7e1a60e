import { addTo } from '../problems/add-to.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { saysNotKnown } from '../quantity/missing-words.ts'
import { series as seriesSchema, type SeriesData } from '../schema/series.ts'
import { applySchema } from './apply-schema.ts'
import type { StandIns } from './stand-in-values.ts'
import type { Passage } from './passage.ts'
import { readBreakdowns, readCells, readValues } from './read-breakdowns.ts'
import { readStatements, readTargets } from './read-targets.ts'
import { readWaivers } from './read-waivers.ts'
import type { YamlResult } from './read-yaml.ts'
import { knows, type Reading } from './reading.ts'
import type { SeriesContext } from './series-context.ts'
import { missingPeriod } from './series-periods.ts'
import type { Account, Denominator, Series } from './series.ts'
import { itemAt, placeAt, textAt, valuePlaceAt, type YamlNode } from './yaml-tree.ts'

/** Reads data/series/<id>.yaml; `id` is the file's name. What is wrong in it is left out; undefined where nothing of it can stand: see `unreadSeries`. */
export function readSeries(id: string, yaml: YamlResult, reading: Reading): Series | undefined {
  const applied = applySchema(seriesSchema, yaml, { kind: 'series', id, standIns: standInsFor(id) })
  addTo(reading.problems, applied.problems)
  const { data, tree } = applied
  if (data === undefined) return undefined
  addTo(reading.problems, wholeProblems(id, data, tree, yaml))
  const place = (key: string) => valuePlaceAt(tree, [key])
  if (data.unit !== '') knows(reading, 'unit', data.unit, place('unit'))
  if (data.org !== '') knows(reading, 'org', data.org, place('org'))
  if (data.source !== undefined) knows(reading, 'source', data.source, place('source'))
  const source = data.source ?? standInIf(isWritten(yaml, 'source'))
  if (source === STAND_IN) reading.missing.add(`source ${STAND_IN}`)
  const definition = data.definition ?? standInIf(isWritten(yaml, 'definition'))
  const hasEdition =
    data.first_in !== undefined && knows(reading, 'edition', data.first_in, place('first_in'))
  const hasNumerator =
    data.numerator !== undefined && knows(reading, 'series', data.numerator, place('numerator'))
  const read = readDenominator(data, tree, reading)
  const denominator = read ?? (isWritten(yaml, 'denominator') ? UNKNOWN_BASE : undefined)
  const account = readAccount(data, tree, reading)
  const status = data.status ?? 'final'
  const lossy = yaml.problems.length + applied.problems.length > 0
  const context: SeriesContext = {
    tree,
    written: yaml.tree,
    lossy,
    reading,
    status,
    unit: reading.known.units.get(data.unit),
    ...(source === undefined ? {} : { source }),
    ...(data.as_of === undefined ? {} : { asOf: data.as_of }),
    ...(hasEdition ? { firstIn: data.first_in } : {}),
  }
  return {
    id,
    place: { file: tree.place.file, line: 1, column: 1 },
    name: data.name,
    ...(data.name_en === undefined ? {} : { nameEn: data.name_en }),
    ...(data.theme === undefined ? {} : { theme: data.theme }),
    ...(definition === undefined ? {} : { definition }),
    measure: data.measure,
    unit: data.unit,
    org: data.org,
    status,
    ...(source === undefined ? {} : { source }),
    illustrative: data.illustrative ?? false,
    ...(data.note === undefined ? {} : { note: data.note }),
    ...(hasEdition && data.first_in !== undefined ? { firstIn: data.first_in } : {}),
    ...(hasNumerator && data.numerator !== undefined ? { numerator: data.numerator } : {}),
    ...(denominator === undefined ? {} : { denominator }),
    values: readValues(data.values ?? {}, context),
    statements: readStatements(data.statements ?? [], context),
    targets: readTargets(data.targets ?? [], context),
    breakdowns: readBreakdowns(data.breakdowns ?? [], context),
    cells: readCells(data.cells ?? [], context),
    breaks: (data.breaks ?? []).map((one, at) => ({ ...one, place: placeAt(tree, ['breaks', at]) })),
    ...(account === undefined ? {} : { account }),
    accept: readWaivers(data.accept ?? [], tree, reading),
    ...(lossy ? { lossy } : {}),
    passages: passagesOf(tree),
  }
}

/** In place of a series whose file cannot be read at all, so that nobody is blamed for naming it. */
export function unreadSeries(id: string, file: string): Series {
  return {
    id,
    place: { file, line: 1, column: 1 },
    name: id,
    definition: STAND_IN,
    measure: 'flow',
    unit: '',
    org: '',
    status: 'final',
    source: STAND_IN,
    illustrative: false,
    values: [],
    statements: [],
    targets: [],
    breakdowns: [],
    cells: [],
    breaks: [],
    accept: [],
    lossy: true,
    passages: [],
  }
}

/** Name and definition, as far as they are written. */
function passagesOf(tree: YamlNode): readonly Passage[] {
  return (['name', 'definition'] as const).flatMap((kind): readonly Passage[] => {
    const node = textAt(tree, [kind])
    return node === undefined
      ? []
      : [{ kind, text: node.text, bindings: [], place: node.place, placeAt: node.placeAt }]
  })
}

/** What can only be said of the file as a whole. */
function wholeProblems(id: string, data: SeriesData, tree: YamlNode, yaml: YamlResult): readonly Problem[] {
  const found: Problem[] = []
  const place = (key: string) => valuePlaceAt(tree, [key])
  const wellNamed = tree.place.file.endsWith(`/${id}.yaml`)
  if (wellNamed && isWritten(yaml, 'series') && data.series !== id) {
    found.push(problem('bad-id/differs', place('series'), { id: data.series, name: id, key: 'series' }))
  }
  const isDamaged = yaml.problems.some(({ code }) => code === 'yaml-syntax' || code === 'yaml-feature')
  if (
    !isDamaged &&
    itemAt(tree, ['values']) === undefined &&
    itemAt(tree, ['account']) === undefined &&
    !isWritten(yaml, 'values') &&
    !isWritten(yaml, 'account')
  ) {
    found.push(
      problem('missing-field/one-of', tree.place, { kind: 'series', id, keys: ['values', 'account'] }),
    )
  }
  for (const key of ['numerator', 'denominator'] as const) {
    if (data[key] === undefined || data.measure === 'ratio' || !isWritten(yaml, 'measure')) continue
    found.push(problem('bad-value/not-here', placeAt(tree, [key]), { key, needs: 'measure: ratio' }))
  }
  return found
}

function readDenominator(data: SeriesData, tree: YamlNode, reading: Reading): Denominator | undefined {
  const { denominator } = data
  if (denominator === undefined) return undefined
  if (typeof denominator === 'string') {
    if (saysNotKnown(denominator)) return { kind: 'unknown' }
    const exists = knows(reading, 'series', denominator, valuePlaceAt(tree, ['denominator']))
    return exists ? { kind: 'series', series: denominator } : undefined
  }
  const { series, period } = denominator
  if (!knows(reading, 'series', series, valuePlaceAt(tree, ['denominator', 'series']))) return undefined
  if (typeof period === 'object') {
    reading.later.push((all) =>
      missingPeriod(all, series, period, valuePlaceAt(tree, ['denominator', 'period'])),
    )
  }
  return { kind: 'series', series, ...(period === undefined ? {} : { period }) }
}

function readAccount({ account }: SeriesData, tree: YamlNode, reading: Reading): Account | undefined {
  if (account === undefined) return undefined
  const place = (...path: readonly (string | number)[]) => valuePlaceAt(tree, ['account', ...path])
  const ends = (['start', 'end'] as const).map((end) =>
    knows(reading, 'series', account[end].series, place(end, 'series')),
  )
  const [plus, minus] = (['plus', 'minus'] as const).map((side) =>
    (account[side] ?? []).filter((id, at) => knows(reading, 'series', id, place(side, at))),
  )
  if (ends.includes(false)) return undefined
  for (const end of ['start', 'end'] as const) {
    const { series, period } = account[end]
    reading.later.push((all) => missingPeriod(all, series, period, place(end, 'period')))
  }
  return {
    start: account.start,
    end: account.end,
    plus: plus ?? [],
    minus: minus ?? [],
    place: placeAt(tree, ['account']),
  }
}

/** What stands for words that were written and refused: they are errors already told, and nothing is built from a project with errors. */
function standInIf(written: boolean): string | undefined {
  return written ? STAND_IN : undefined
}

const STAND_IN = '…'
const UNKNOWN_BASE: Denominator = { kind: 'unknown' }

function isWritten({ tree }: YamlResult, key: string): boolean {
  return itemAt(tree, [key]) !== undefined
}

function standInsFor(id: string): StandIns {
  return { series: id, name: id, measure: 'flow', unit: '', org: '' }
}
