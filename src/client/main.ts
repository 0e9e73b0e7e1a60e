import { makeWalkable } from './chart-walk.ts'
import { addCopyButton } from './copy-table.ts'
import { makeButtonsWork } from './reader/buttons.ts'
import { clientWords } from './words.ts'

/*
 * Makes a finished page handier. Everything can be read, printed, followed and taken away without it.
 */
makeButtonsWork()
const language = document.documentElement.lang
const words = clientWords(language)
for (const figure of document.querySelectorAll<HTMLElement>('figure.chart')) {
  makeWalkable(figure, words)
  addCopyButton(figure, language, words)
}
