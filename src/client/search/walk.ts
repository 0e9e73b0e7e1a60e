/**
 * Lets the arrow keys go from the field through the results and back; Escape leads to the field, and in the field empties it. The
 * links keep their own focus, so that Enter and a screen reader's keys do what they always do.
 */
export function walkResults(field: HTMLInputElement, place: HTMLElement, clear: () => void): void {
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') goTo(event, stopsIn(place)[0])
    if (event.key === 'Escape' && field.value !== '') {
      event.preventDefault()
      clear()
    }
  })
  place.addEventListener('keydown', (event) => {
    const stops = stopsIn(place)
    const at = stops.findIndex((stop) => stop === document.activeElement)
    if (at < 0) return
    switch (event.key) {
      case 'ArrowDown':
        goTo(event, stops[Math.min(at + 1, stops.length - 1)])
        break
      case 'ArrowUp':
        goTo(event, stops[at - 1] ?? field)
        break
      case 'Home':
        goTo(event, stops[0])
        break
      case 'End':
        goTo(event, stops.at(-1))
        break
      case 'Escape':
        goTo(event, field)
        break
    }
  })
}

function stopsIn(place: HTMLElement): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('a, button')]
}

function goTo(event: KeyboardEvent, stop: HTMLElement | undefined): void {
  if (stop === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  stop.focus()
  stop.scrollIntoView({ block: 'nearest' })
}
