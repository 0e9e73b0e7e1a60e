import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import type { Plugin } from 'vite'

/**
 * Lets pages ask for the reader's script: `virtual:client-script` gives its text and its name. One classic script, since a page that is
 * opened from a folder may load no module; its name changes with its text, so that no reader keeps an old one.
 */
export function clientScript(): Plugin {
  let entry = ''
  return {
    name: 'bantin-client-script',
    configResolved({ root }) {
      entry = join(root, 'src', 'client', 'main.ts')
    },
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    async load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined
      const text = await bundle(entry)
      const name = `bantin.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
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

const VIRTUAL = 'virtual:client-script'
