import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import type { Plugin } from 'vite'

/**
 * Lets pages ask for the reader's scripts: `virtual:client-script`, which every page has, `virtual:settings-script`, which runs before a page is
 * painted, and `virtual:search-script`, which only the
 * search has, give their text and their name. Classic scripts, since a page that is opened from a folder may load no module; a name
 * changes with its text, so that no reader keeps an old one.
 */
export function clientScript(): Plugin {
  let folder = ''
  return {
    name: 'bantin-client-script',
    configResolved({ root }) {
      folder = join(root, 'src', 'client')
    },
    resolveId: (id) => (SCRIPTS.has(id) ? `\0${id}` : undefined),
    async load(id) {
      const script = SCRIPTS.get(id.slice(1))
      if (!id.startsWith('\0') || script === undefined) return undefined
      const text = await bundle(join(folder, script.entry))
      const name = `${script.name}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
      return `export const text = ${JSON.stringify(text)}\nexport const name = ${JSON.stringify(name)}\n`
    },
  }
}

/** The script in the language of the oldest browsers that readers have. */
export async function bundle(entry: string): Promise<string> {
  const made = await rolldown({
    input: entry,
    platform: 'browser',
    transform: { target: ['chrome109', 'firefox115'] },
  })
  const { output } = await made.generate({ format: 'iife', minify: true })
  await made.close()
  return output[0].code
}

const SCRIPTS: ReadonlyMap<string, { readonly entry: string; readonly name: string }> = new Map([
  ['virtual:client-script', { entry: 'main.ts', name: 'bantin' }],
  ['virtual:settings-script', { entry: 'reader/before-paint.ts', name: 'bantin-settings' }],
  ['virtual:search-script', { entry: 'search/main.ts', name: 'bantin-search' }],
])
