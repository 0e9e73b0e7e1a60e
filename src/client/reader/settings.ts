/** What a reader may set for every page of the bulletin. */
export interface Settings {
  /** Steps from the ordinary size of the text. */
  readonly text: number
  readonly scheme: Scheme
}

/** `auto`: as the computer is set. */
export type Scheme = 'auto' | 'light' | 'dark' | 'contrast'

/** The settings that were kept; the ordinary ones where none were, or where the browser keeps nothing for pages from a folder. */
export function readSettings(): Settings {
  try {
    const [text = '', scheme = ''] = (localStorage.getItem(KEY) ?? '').split(' ')
    return { text: withinSteps(Number(text)), scheme: SCHEMES.find((one) => one === scheme) ?? 'auto' }
  } catch {
    return { text: 0, scheme: 'auto' }
  }
}

/** Keeps the settings for the next page, where the browser lets us. */
export function keepSettings({ text, scheme }: Settings): void {
  try {
    localStorage.setItem(KEY, `${text} ${scheme}`)
  } catch {
    // They hold for this page only.
  }
}

/** Shows the page as set: the styles read it from the root. */
export function applySettings({ text, scheme }: Settings): void {
  const { dataset } = document.documentElement
  dataset['text'] = String(text)
  dataset['scheme'] = scheme
}

/** A step that there is. */
export function withinSteps(text: number): number {
  return Number.isInteger(text) ? Math.min(Math.max(text, LEAST), MOST) : 0
}

const KEY = 'ban-tin'
const SCHEMES: readonly Scheme[] = ['auto', 'light', 'dark', 'contrast']
const LEAST = -1
const MOST = 4
