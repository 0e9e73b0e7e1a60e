import { expect, test } from 'vitest'
import { examine } from '../../src/check/examine.ts'
import { buildModel } from '../../src/model/build-model.ts'
import type { Model } from '../../src/model/model.ts'
import type { Language } from '../../src/quantity/language.ts'
import { project, series } from '../model/making.ts'
import { partSituations } from './workings/parts.ts'
import { planSituations } from './workings/plans.ts'
import { shareSituations } from './workings/shares.ts'

/**
 * What check works out of some hundred small series, each beside its near misses, once in each language, on a page that a person has
 * read: `every-working.snap.md`.
 */
test('what check works out is on the page that a person has read', async () => {
  const page = Object.entries({ ...partSituations, ...planSituations, ...shareSituations }).map(
    ([title, all]) => {
      const modelIn = (language: Language): Model => {
        const whole = project(all.map((one) => series(one)))
        return buildModel({ ...whole, site: { ...whole.site, language } })
      }
      const [vi, en] = [examine(modelIn('vi')), examine(modelIn('en'))]
      const workings = vi.relations.map(({ code, outcome, subject, working, remark }, at) =>
        [
          `- ${code} ${outcome}`,
          `  - ${said(subject, working, remark)}`,
          `  - ${said(en.relations[at]?.subject, en.relations[at]?.working, en.relations[at]?.remark)}`,
        ].join('\n'),
      )
      const problems = vi.problems.map(({ code, severity, words, related }) =>
        [
          `- ${severity} ${code}`,
          ...(['vi', 'en'] as const).map((language) => {
            const { message, hint } = words[language]
            const ends = related.map((one) => one.words[language]).join(', ')
            return `  - ${message} → ${hint} (${ends})`
          }),
        ].join('\n'),
      )
      return [`## ${title}`, '', ...workings, ...problems, ''].join('\n')
    },
  )
  await expect(page.join('\n').replaceAll('\u00a0', '␣')).toMatchFileSnapshot('every-working.snap.md')
})

function said(subject = '', working = '', remark?: string): string {
  return `${subject}: ${working}${remark === undefined ? '' : ` (${remark})`}`
}
