import { pastedTable } from './table-text.ts'
import type { ClientWords } from './words.ts'

/** Puts a button beside the downloads of a chart that copies its table. */
export function addCopyButton(figure: HTMLElement, language: string, words: ClientWords): void {
  const table = figure.querySelector('table')
  const furniture = figure.querySelector('.chart-downloads')
  if (table === null || furniture === null) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'chart-copy'
  button.textContent = words.copy
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  button.addEventListener('click', () => {
    const text = pastedTable(table, { language, inWords: words.inWords })
    void copied(text).then((done) => {
      said.textContent = done ? words.copied : words.notCopied
    })
  })
  furniture.append(button, said)
}

/** By the clipboard of the browser, which pages from a folder and from a plain intranet address may lack, else the older way. */
async function copied(text: string): Promise<boolean> {
  if (window.isSecureContext && 'clipboard' in navigator) {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      return copiedBySelection(text)
    }
  }
  return copiedBySelection(text)
}

function copiedBySelection(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'hidden-text'
  document.body.append(area)
  const before = document.activeElement
  area.select()
  const done = document.execCommand('copy')
  area.remove()
  if (before instanceof HTMLElement) before.focus()
  return done
}
