import { createHash } from 'node:crypto'
import { indexScript } from '../search/write-index.ts'
import type { Bulletin } from './bulletin.ts'
import { searchContent } from './search-content.ts'

/**
 * The search index of a bulletin as a script, made once. Its name changes with what it holds, so that no reader searches last month's
 * figures.
 */
export function searchIndex(bulletin: Bulletin): SearchScript {
  const known = indexes.get(bulletin)
  if (known !== undefined) return known
  const text = indexScript(searchContent(bulletin))
  const index = { name: `search-index.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`, text }
  indexes.set(bulletin, index)
  return index
}

const indexes = new WeakMap<Bulletin, SearchScript>()

export interface SearchScript {
  /** The file's name without extension. */
  readonly name: string
  readonly text: string
}
