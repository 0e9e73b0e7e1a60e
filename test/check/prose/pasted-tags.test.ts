import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { inspect } from '../../../src/check/inspect.ts'
import { figuresOf, type KnownFigure } from '../../../src/check/prose/known-figures.ts'
import { partName } from '../../../src/check/speak.ts'
import { formatPeriod } from '../../../src/format/period.ts'
import { formatValue } from '../../../src/format/value.ts'
import type { FigureUse } from '../../../src/load/template.ts'
import type { Model } from '../../../src/model/model.ts'
import type { Problem } from '../../../src/problems/problem.ts'
import { writePeriod } from '../../../src/quantity/write-period.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** The shipped bulletin with one story more, which types every figure that the data holds, each in a paragraph of its own. */
function bulletinTyping(paragraphs: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'bantin-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const folder of ['data', 'content'])
    cpSync(join(ROOT, folder), join(root, folder), { recursive: true })
  const head =
    'title: Kiểm tra\nsummary: Mọi con số của bản tin.\nauthor: Ban Tổ chức\npublished: 2025-10-20T08:00:00+07:00'
  writeFileSync(join(root, STORY), `---\n${head}\n---\n\n${paragraphs.join('\n\n')}\n`)
  return root
}

const STORY = 'content/2025-10/moi-con-so.mdx'

/** `năm 2023, Đảng bộ xã A, Đảng viên mới kết nạp: 90 đảng viên.` */
function sentenceOf(model: Model, figure: KnownFigure): string {
  const { series, period, show, quantity } = figure
  const unit = quantity.scale === 'one' ? series.unit : undefined
  const value = formatValue(quantity, { language: 'vi', unit })
  const part = partName(model, figure)
  const names = [formatPeriod(period, { language: 'vi' }), part, series.series.name]
  const joint = show === 'target' ? ', theo kế hoạch là ' : show === 'gap' ? ' vượt ' : ': '
  return `${names.filter((name) => name !== '').join(', ')}${joint}${value}.`
}

/** Each typed number replaced by the tag that its hint offers. */
function pasteTags(root: string): void {
  const lines = readFileSync(join(root, STORY), 'utf8').split('\n')
  for (const { place, words, about } of problemsOf(root).toReversed()) {
    const tag = /<(?:Num|Change) [^>]+\/>$/u.exec(words.vi.hint ?? '')?.[0]
    const { line = 0, column = 0 } = place
    const text = lines[line - 1] ?? ''
    const end = column - 1 + (about?.text?.length ?? 0)
    if (tag !== undefined) lines[line - 1] = text.slice(0, column - 1) + tag + text.slice(end)
  }
  writeFileSync(join(root, STORY), lines.join('\n'))
}

function problemsOf(root: string): readonly Problem[] {
  return inspect(root).problems.filter(({ place }) => place.file === STORY)
}

function bindingsOf(root: string): readonly FigureUse[] {
  const articles = inspect(root).model.editions.flatMap((edition) => edition.articles)
  const passages = articles.find(({ place }) => place.file === STORY)?.passages ?? []
  return passages.flatMap(({ bindings }) => bindings.flatMap(({ use }) => (use.kind === 'figure' ? use : [])))
}

test('what a hint offers in place of a typed number of the bulletin is that very figure, and settles it', () => {
  const { model } = inspect(ROOT)
  const figures = [...model.series.values()].flatMap((series) => [...figuresOf(series)])
  const root = bulletinTyping(figures.map((figure) => sentenceOf(model, figure)))
  expect(problemsOf(root).map(({ code }) => code)).toEqual(figures.map(() => 'number-unbound'))

  pasteTags(root)
  expect(problemsOf(root)).toEqual([])
  expect(bindingsOf(root).map(told)).toEqual(
    figures.map((figure) => told({ ...figure, series: figure.series.series.id })),
  )
})

function told({
  series,
  period,
  org,
  group,
  show,
}: Pick<FigureUse, 'series' | 'period' | 'org' | 'group' | 'show'>): string {
  return [series, writePeriod(period), org ?? '-', group ?? '-', show].join(' ')
}
