import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { newerCss } from '../floor/css-floor.ts'
import { HARMLESS, nameOf, notHarmless } from '../floor/harmless.ts'
import { newerScript } from '../floor/script-floor.ts'
import { listFiles } from './open-browser.ts'

/** Chrome 109 and Firefox 115 read every style sheet and every script of the built bulletin. No browser is needed to know it. */
const site = inject('site')
const files = listFiles(site)
const scripts = files.filter((path) => path.endsWith('.js'))
const sheets = files.filter((path) => path.endsWith('.css'))
/** Only in a bulletin that is built for paper, which whatever Chrome an office has then draws. */
const paper = ['paper.css', 'paper-stories.css'].map((name) =>
  readFileSync(join(import.meta.dirname, '..', '..', 'src', 'styles', name), 'utf8'),
)
const read = (path: string): string => readFileSync(join(site, path), 'utf8')

test.each(sheets)('%s asks for nothing newer, except what a browser may leave out', (path) => {
  expect(notHarmless(newerCss(read(path)))).toEqual([])
})

test('so does the style of numbers on paper', () => {
  expect(paper.flatMap((sheet) => notHarmless(newerCss(sheet)))).toEqual([])
})

test.each(scripts)('%s asks for nothing newer', (path) => {
  expect(newerScript(read(path))).toEqual([])
})

test('nothing is on the list of what may be left out that no style sheet asks for', () => {
  const asked = new Set([...sheets.map(read), ...paper].flatMap((sheet) => newerCss(sheet).map(nameOf)))
  expect(Object.keys(HARMLESS).filter((name) => !asked.has(name))).toEqual([])
})
