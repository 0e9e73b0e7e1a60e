import { expect, test } from 'vitest'
import { inspect } from '../../../src/check/inspect.ts'
import { sheetOf, wholeAt } from '../../../src/publish/paper/edition-sheets.ts'
import { ENGINE } from '../../../src/publish/engine.ts'

const { model } = inspect(ENGINE)
const [edition] = model.project.editions
if (edition === undefined) throw new Error('no number')

test('a PDF is dated by the release of its number, not by the moment it was made', () => {
  expect(sheetOf(model, edition, 'A4', '/pages').about.day.getTime()).toBe(Date.parse(edition.releaseAt))
})

test('the address of the bulletin ends with one stroke, so that paths can be hung on it', () => {
  expect(sheetOf(model, edition, 'A4', '/pages').home).toMatch(/[^/]\/$/)
})

test('signs that mean something in HTML are letters in running heads', () => {
  const site = { ...model.site, title: 'Tin <mới> & cũ' }
  expect(sheetOf({ ...model, site }, edition, 'A4', '/pages').heads.name).toMatch(
    /^Tin &lt;mới&gt; &amp; cũ, /,
  )
})

test('all of a number is out when its last story is; drafts do not count', () => {
  const [story] = edition.articles
  if (story === undefined) throw new Error('no story')
  const late = { ...story, releaseAt: '2030-01-02T08:00:00+07:00', draft: false }
  const draft = { ...story, releaseAt: '2040-01-02T08:00:00+07:00', draft: true }
  expect(wholeAt({ ...edition, articles: [late, draft] }).toISOString()).toBe('2030-01-02T01:00:00.000Z')
  expect(wholeAt({ ...edition, articles: [] }).getTime()).toBe(Date.parse(edition.releaseAt))
})
