import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { dirname, join } from 'node:path'
import { POISONS } from '../publish/poisons.ts'

/**
 * Loaded before a build: when all its pages are drawn and about to be checked, the poison that `POISON` names is stirred into the folder
 * in which they wait.
 */
const poison = POISONS.find(({ name }) => name === process.env['POISON'])
if (poison === undefined) throw new Error('POISON names no poison')

Object.assign(globalThis, {
  stirPoison(folder: string): void {
    const files = poison.change((file) => readFileSync(join(folder, file), 'utf8'))
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
  },
})

const LAST_STEP = 'writeManifest(readOutput(STAGED_SITE), open, secrets, options.asOf)\n'

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    if (!url.endsWith('/src/publish/build.ts')) return loaded
    const source =
      typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source ?? undefined)
    if (!source.includes(LAST_STEP)) throw new Error('the last step before the checks is not where it was')
    return {
      ...loaded,
      source: source.replace(LAST_STEP, `${LAST_STEP}globalThis.stirPoison(STAGED_SITE)\n`),
    }
  },
})
