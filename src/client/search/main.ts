import { otherAccents, resultsFor } from '../../format/sentences/search.ts'
import type { Answer } from '../../search/answer.ts'
import { answer } from '../../search/answer.ts'
import type { SearchIndex } from '../../search/read-index.ts'
import { suggest } from '../../search/suggest.ts'
import { drawSection, element } from './draw.ts'
import { indexLoader } from './load-index.ts'
import { walkResults } from './walk.ts'
import { wordsOfSearch } from './words.ts'

/*
 * The page of the search. Answers while the reader types; the list of everything stays for who has not typed, and where the index cannot
 * be opened.
 */
const script = document.currentScript as HTMLScriptElement
const folder = new URL('.', script.src)
const site = new URL('..', folder)
const language = document.documentElement.lang === 'en' ? 'en' : 'vi'
const words = wordsOfSearch(language)
const getIndex = indexLoader(new URL(script.dataset['index'] ?? '', folder).href)

const form = find<HTMLFormElement>('.search-form')
const field = find<HTMLInputElement>('#search_words')
const said = find<HTMLElement>('#search_said')
const results = find<HTMLElement>('#search_results')
const examples = find<HTMLElement>('#search_examples')
const everything = find<HTMLElement>('#search_everything')

find('#search_off').remove()

let asking = 0
let pausing: number | undefined

field.addEventListener('focus', () => void getIndex().catch(() => undefined), { once: true })
field.addEventListener('input', () => void ask('typing'))
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void ask('sent')
})
examples.addEventListener('click', (event) => follow(event))
results.addEventListener('click', (event) => follow(event))
walkResults(field, find('.search-found'), () => {
  field.value = ''
  void ask('sent')
})
window.addEventListener('pageshow', () => {
  if (field.value === '') field.value = new URLSearchParams(location.search).get('q') ?? ''
  void ask('sent')
})

/** Answers what stands in the field. While typing, the number of results is only said when the typing pauses. */
async function ask(when: When): Promise<void> {
  const mine = ++asking
  const text = field.value
  remember(text)
  if (text.trim() === '') {
    show([], '', when)
    return
  }
  const waiting = window.setTimeout(() => say(`${words.loading}…`), PATIENCE)
  try {
    const index = await getIndex()
    if (mine === asking) drawAnswer(index, text, when)
  } catch {
    if (mine === asking) {
      show([], `${words.notOpened}.`, 'sent')
      everything.hidden = false
    }
  } finally {
    window.clearTimeout(waiting)
  }
}

function drawAnswer(index: SearchIndex, text: string, when: When): void {
  const found = answer(index, text)
  const asked = text.trim().replace(/\s+/g, ' ')
  if (found.count > 0) {
    show([...sectionsOf(found.sections), ...otherOf(found)], resultsFor(found.count, asked, language), when)
  } else if (found.otherCount > 0) {
    const line = `${words.withoutAccents}: ${resultsFor(found.otherCount, asked, language)}.`
    show(sectionsOf(found.other), line, when)
  } else {
    show([], words.nothing, when)
    everything.hidden = false
    afterPause(when, () => {
      say(words.nothing)
      results.replaceChildren(...suggestionsFor(index, text))
    })
  }
}

function sectionsOf(sections: Answer['sections']): readonly HTMLElement[] {
  const first = sections.length === 1 ? FIRST_ALONE : FIRST
  return sections.map((section) => drawSection(section, { words, hrefOf, first }))
}

/** What is alike but for the accents typed waits behind a button: `Đức` does not mean every `dục`. */
function otherOf(found: Answer): readonly HTMLElement[] {
  if (found.otherCount === 0) return []
  const button = element('button', 'search-more', otherAccents(found.otherCount, language))
  button.type = 'button'
  button.addEventListener('click', () => {
    const more = sectionsOf(found.other)
    button.replaceWith(...more)
    more[0]?.querySelector('a')?.focus()
  })
  return [button]
}

function suggestionsFor(index: SearchIndex, text: string): readonly HTMLElement[] {
  const others = suggest(index, text)
  if (others.length === 0) return []
  const list = element('ul', '')
  for (const other of others) {
    const link = element('a', '', other.text)
    link.href = `?q=${encodeURIComponent(other.text)}`
    const item = element('li', '')
    item.append(link, ' ', element('small', '', String(other.count)))
    list.append(item)
  }
  const box = element('div', 'search-examples')
  box.append(element('p', '', `${words.tryThese}:`), list)
  return [box]
}

function show(found: readonly HTMLElement[], line: string, when: When): void {
  results.replaceChildren(...found)
  examples.hidden = line !== ''
  everything.hidden = line !== ''
  afterPause(line === '' ? 'sent' : when, () => say(line))
}

/** Shown and announced together. */
function say(line: string): void {
  said.textContent = line
}

/** What is typed in one go is announced once, and words are only guessed when no more come. */
function afterPause(when: When, work: () => void): void {
  window.clearTimeout(pausing)
  if (when === 'sent') work()
  else pausing = window.setTimeout(work, PAUSE)
}

/** A link to another question asks it here. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const question = link === null ? null : new URL(link.href).searchParams.get('q')
  if (question === null || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  field.value = question
  field.focus()
  void ask('sent')
}

/** Keeps the question in the address, for going back and for sending on; browsers that refuse it for files lose only that. */
function remember(text: string): void {
  const query = text.trim() === '' ? '' : `?q=${encodeURIComponent(text.trim())}`
  if (query === location.search) return
  try {
    history.replaceState(null, '', `${location.pathname}${query}`)
  } catch {
    return
  }
}

function hrefOf(path: string): string {
  return new URL(path, site).href
}

function find<Kind extends HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector)
  if (found === null) throw new Error(`${selector} is not on this page.`)
  return found
}

/** How many results of a kind come first: few beside other kinds, more alone. */
const FIRST = 5
const FIRST_ALONE = 20
/** Milliseconds: before the opening of the index is worth a word, and before a pause in typing counts as one. */
const PATIENCE = 300
const PAUSE = 400

type When = 'typing' | 'sent'
