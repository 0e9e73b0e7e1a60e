import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/quantity/language.ts'

/** One paragraph of the corpus, its labels taken out. Offsets are in UTF-16 units of `text`. */
export interface Sample {
  readonly file: string
  readonly id: string
  readonly language: Language
  readonly text: string
  readonly labels: readonly Label[]
}

/**
 * One stretch that something must be said of. `codes`: any of them will do; empty where nothing need be said. `besides`: codes that may
 * be said of it as well.
 */
export interface Label {
  readonly start: number
  readonly end: number
  readonly codes: readonly string[]
  readonly besides: readonly string[]
}

const HERE = import.meta.dirname

/** The paragraphs that anybody may look at while writing the audit. */
export function readOpen(): readonly Sample[] {
  return readdirSync(join(HERE, 'open'))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .flatMap((name) => readSamples(`open/${name}`))
}

/** The paragraphs that the audit is never tuned to. */
export function readHeldOut(): readonly Sample[] {
  return ['held-out.md', 'held-out-2.md', 'held-out-english.md'].flatMap(readSamples)
}

function readSamples(file: string): readonly Sample[] {
  const [head = '', ...sections] = readFileSync(join(HERE, file), 'utf8').split(/^## /mu)
  const language = /^language: en$/mu.test(head) ? 'en' : 'vi'
  return sections.map((section) => {
    const end = section.indexOf('\n')
    return { file, id: section.slice(0, end).trim(), language, ...takeLabels(section.slice(end).trim()) }
  })
}

/**
 * Takes the labels out of a marked text: `⟦code,code~code|stretch⟧`, any of the codes before `~`, perhaps those behind it too. A bare
 * `⟦stretch⟧` is a figure that no binding covers.
 */
export function takeLabels(marked: string): Pick<Sample, 'text' | 'labels'> {
  const labels: Label[] = []
  let text = ''
  let last = 0
  for (const found of marked.matchAll(/⟦(?:([a-z,~-]+)\|)?([^⟦⟧]*)⟧/gu)) {
    text += marked.slice(last, found.index)
    const [whole, marks = 'number-unbound', stretch = ''] = found
    const [codes = '', besides = ''] = marks.split('~')
    labels.push({
      start: text.length,
      end: text.length + stretch.length,
      codes: listed(codes),
      besides: listed(besides),
    })
    text += stretch
    last = found.index + whole.length
  }
  text += marked.slice(last)
  if (/[⟦⟧]/u.test(text)) throw new Error(`a label without its other end: ${text}`)
  return { text, labels }
}

function listed(codes: string): readonly string[] {
  return codes.split(',').filter((code) => code !== '')
}
