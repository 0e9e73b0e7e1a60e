import { listPages } from './open-browser.ts'

/**
 * One page of each kind that a built folder has: every page at its top, and of each folder the list, and the page that is longest by name
 * of the others, which has the longest words as well.
 */
export function pageOfEachKind(folder: string): readonly string[] {
  const kinds = new Map<string, string>()
  for (const path of listPages(folder)) {
    const parts = path.split('/')
    const file = parts.pop() ?? ''
    const listed = parts.length === 0 || file === 'index.html' || file === 'paper.html'
    const kind = `${parts[0] ?? ''}/${parts.length}/${listed ? file : 'other'}`
    if ((kinds.get(kind)?.length ?? -1) < path.length) kinds.set(kind, path)
  }
  return [...kinds.values()]
}
