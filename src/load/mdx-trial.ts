import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

/**
 * Is the text one that nobody writes by hand: more marks of Markdown than a long story with large tables has? Only such texts have
 * brought the parser down, or could.
 */
export function isExtraordinary(masked: string): boolean {
  marks.lastIndex = 0
  for (let count = 0; marks.test(masked); count++) if (count >= mostMarks) return true
  return false
}

/**
 * Does the parser live through a text? It is machine code: what overruns its stack takes the whole process along, past any `catch`, and
 * what it chews on for minutes cannot be stopped. So another process parses the text first, with little memory and time; a syntax error
 * is an answer like any other. The child gets nothing of the environment.
 */
export function survives(masked: string): boolean {
  const parser = pathToFileURL(createRequire(import.meta.url).resolve('satteri')).href
  const memory = `--max-old-space-size=${mostMegabytes}`
  const child = spawnSync(process.execPath, [memory, '--input-type=module', '--eval', script, parser], {
    input: masked,
    timeout: mostMilliseconds,
    killSignal: 'SIGKILL',
    stdio: ['pipe', 'ignore', 'ignore'],
    env: {},
    windowsHide: true,
  })
  return child.status === 0
}

const script = `
import { readFileSync } from 'node:fs'
const text = readFileSync(0, 'utf8')
const { mdxToMdast } = await import(process.argv[1])
try {
  mdxToMdast(text, { features: { frontmatter: false } })
} catch {}
`

const marks = /[[\]()*_`~!<>|\\&$:@]|www\.|^#/gmu
const mostMarks = 3_000
const mostMegabytes = 256
/** Nothing that is known takes a tenth of it; a busy machine must not refuse what an idle one takes. */
const mostMilliseconds = 5_000
