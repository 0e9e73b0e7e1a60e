import type { SearchIndex } from '../../search/read-index.ts'
import { readIndex } from '../../search/read-index.ts'
import { INDEX_VARIABLE } from '../../search/stored.ts'

/**
 * Gets the index when it is first wanted, as a script beside this one: pages that are opened from a folder may fetch nothing else. A
 * failure is not kept, so that the next question tries again.
 */
export function indexLoader(address: string): () => Promise<SearchIndex> {
  let wanted: Promise<SearchIndex> | undefined
  return () => {
    wanted ??= load(address).catch((error: unknown) => {
      wanted = undefined
      throw error
    })
    return wanted
  }
}

function load(address: string): Promise<SearchIndex> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.addEventListener('load', () => {
      const json = (window as unknown as Readonly<Record<string, unknown>>)[INDEX_VARIABLE]
      try {
        if (typeof json !== 'string') throw new Error(`${address} holds no index.`)
        resolve(readIndex(json))
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    })
    script.addEventListener('error', () => {
      script.remove()
      reject(new Error(`${address} was not loaded.`))
    })
    document.head.append(script)
  })
}
