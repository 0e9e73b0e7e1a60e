import { expect, test } from 'vitest'
import { examine } from '../../src/check/examine.ts'
import { buildModel } from '../../src/model/build-model.ts'
import type { Model } from '../../src/model/model.ts'
import type { Language } from '../../src/quantity/language.ts'
import { project, series } from '../model/making.ts'
import type { Observation, Series } from '../../src/load/series.ts'
import type { Place } from '../../src/problems/place.ts'
import { edgeSituations } from './workings/edges.ts'
import { partSituations } from './workings/parts.ts'
import { planSituations } from './workings/plans.ts'
import { shareSituations } from './workings/shares.ts'
import { spanSituations } from './workings/spans.ts'

/**
 * What check works out of some hundred small series, each beside its near misses, once in each language, on a page that a person has
 * read: `every-working.snap.md`.
 */
test('what check works out is on the page that a person has read', async () => {
  const page = Object.entries({
    ...partSituations,
    ...planSituations,
    ...shareSituations,
    ...edgeSituations,
    ...spanSituations,
  }).map(([title, all]) => {
    const modelIn = (language: Language): Model => {
      const whole = project(all.map((one) => placed(series(one))))
      return buildModel({ ...whole, site: { ...whole.site, language } })
    }
    const [vi, en] = [examine(modelIn('vi')), examine(modelIn('en'))]
    const workings = vi.relations.map(({ code, series: id, outcome, subject, working, remark, place }, at) =>
      [
        `- ${code} ${outcome} (${id}, ${place.line})`,
        `  - ${said(subject, working, remark)}`,
        `  - ${said(en.relations[at]?.subject, en.relations[at]?.working, en.relations[at]?.remark)}`,
      ].join('\n'),
    )
    const problems = vi.problems.map(({ code, severity, words, related, place, about }) =>
      [
        `- ${severity} ${code} (${place.line}) ${JSON.stringify(about)}`,
        ...(['vi', 'en'] as const).map((language) => {
          const { message, hint } = words[language]
          const ends = related.map((one) => `${one.place.line}: ${one.words[language]}`).join(', ')
          return `  - ${message} → ${hint} (${ends})`
        }),
      ].join('\n'),
    )
    return [`## ${title}`, '', ...workings, ...problems, ''].join('\n')
  })
  await expect(page.join('\n').replaceAll('\u00a0', '␣')).toMatchFileSnapshot('every-working.snap.md')
})

function said(subject = '', working = '', remark?: string): string {
  return `${subject}: ${working}${remark === undefined ? '' : ` (${remark})`}`
}

/** The series with a line of its own for all that it holds, numbered as it is written: what points at a figure points at no other. */
function placed(of: Series): Series {
  let line = 1
  const next = (): Place => ({ file: `data/series/${of.id}.yaml`, line: line++, column: 1 })
  const at = <Thing extends { readonly place: Place }>(thing: Thing): Thing => ({ ...thing, place: next() })
  const figure = (one: Observation): Observation => ({
    ...at(one),
    places: {
      value: next(),
      ...(one.of === undefined ? {} : { of: next() }),
      ...(one.share === undefined ? {} : { share: next() }),
      ...(one.met === undefined ? {} : { met: next() }),
    },
  })
  return {
    ...at(of),
    values: of.values.map(figure),
    statements: of.statements.map(at),
    targets: of.targets.map(at),
    breakdowns: of.breakdowns.map((one) => ({
      ...at(one),
      periods: one.periods.map((each) => ({ ...at(each), parts: each.parts.map(figure) })),
    })),
    cells: of.cells.map(figure),
    ...(of.account === undefined ? {} : { account: at(of.account) }),
  }
}
