import { figureText } from './table-text.ts'
import type { ClientWords } from './words.ts'

/**
 * Lets a reader go through the figures of a chart: with the arrow keys once the picture has the focus, by pointing, or by touching. What the
 * table says of the figure stands beside its mark and is read aloud; nothing is said that the table does not hold.
 */
export function makeWalkable(figure: HTMLElement, words: ClientWords): void {
  const plot = figure.querySelector<HTMLElement>('.chart-plot')
  const table = figure.querySelector('table')
  if (plot === null || table === null || marksOf(plot).length === 0) return
  const seen = element('p', 'chart-reading')
  const heard = element('p', 'hidden-text')
  seen.hidden = true
  seen.setAttribute('aria-hidden', 'true')
  heard.setAttribute('role', 'status')
  plot.append(seen, heard)
  plot.tabIndex = 0
  plot.setAttribute('role', 'group')
  plot.setAttribute('aria-label', words.walk)
  let here: Mark | undefined

  const show = (mark: Mark | undefined, aloud: boolean): void => {
    here?.shape.classList.remove('here')
    here = mark
    seen.hidden = mark === undefined
    if (mark === undefined) return
    mark.shape.classList.add('here')
    seen.textContent = figureText(table, mark.place, 'seen')
    if (aloud) heard.textContent = figureText(table, mark.place, 'heard')
    place(seen, mark.shape, plot)
  }

  plot.addEventListener('keydown', (event) => {
    const marks = marksOf(plot)
    const at = marks.findIndex(({ place }) => place === here?.place)
    const to = target(event.key, at, marks.length)
    if (event.key === 'Escape') show(undefined, false)
    if (to === undefined) return
    event.preventDefault()
    show(marks[to], true)
  })
  plot.addEventListener('blur', () => {
    show(undefined, false)
  })
  plot.addEventListener('pointermove', (event) => {
    show(nearest(marksOf(plot), event.clientX, event.clientY), false)
  })
  plot.addEventListener('pointerdown', (event) => {
    show(nearest(marksOf(plot), event.clientX, event.clientY), false)
  })
  plot.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse') show(undefined, false)
  })
}

/** Where a key leads from one of several marks; undefined for keys that lead nowhere. */
export function target(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowLeft':
    case 'ArrowUp':
      return at < 0 ? count - 1 : Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

/** The marks that this width shows, one a figure, in the order of the table. */
function marksOf(plot: HTMLElement): readonly Mark[] {
  const marks = new Map<string, Mark>()
  for (const shape of plot.querySelectorAll<SVGGraphicsElement>('[data-k]')) {
    const key = shape.dataset['k'] ?? ''
    const box = shape.getBoundingClientRect()
    if (!marks.has(key) && (box.width > 0 || box.height > 0)) marks.set(key, { place: key, shape, box })
  }
  return [...marks.values()].sort((a, b) => order(a.place) - order(b.place))
}

function order(place: string): number {
  const [row = 0, column = 0] = place.split('.').map(Number)
  return row * 1000 + column
}

/** The mark that the pointer is in, else the closest one within reach. */
function nearest(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  let best: Mark | undefined
  let least = REACH
  for (const mark of marks) {
    const { left, right, top, bottom } = mark.box
    const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom) / 4)
    if (distance < least) [best, least] = [mark, distance]
  }
  return best
}

/** Over the mark, within the plot. */
function place(note: HTMLElement, shape: SVGGraphicsElement, plot: HTMLElement): void {
  const frame = plot.getBoundingClientRect()
  const box = shape.getBoundingClientRect()
  const middle = box.left + box.width / 2 - frame.left
  const left = Math.min(
    Math.max(middle - note.offsetWidth / 2, 0),
    Math.max(frame.width - note.offsetWidth, 0),
  )
  const over = box.top - frame.top - note.offsetHeight - 10
  note.style.left = `${Math.round(left)}px`
  note.style.top = `${Math.round(over < -40 ? box.bottom - frame.top + 10 : over)}px`
}

function element(name: 'p', className: string): HTMLParagraphElement {
  const made = document.createElement(name)
  made.className = className
  return made
}

/** Pixels from a mark at which a pointer still means it. */
const REACH = 48

interface Mark {
  /** Where its figure stands in the table. */
  readonly place: string
  readonly shape: SVGGraphicsElement
  readonly box: DOMRect
}
