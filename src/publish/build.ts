import { mkdirSync, rmSync } from 'node:fs'
import { inspect } from '../check/inspect.ts'
import { released } from '../model/released.ts'
import type { Language } from '../quantity/language.ts'
import { checkOutput } from './check-output.ts'
import { drawPictures } from './draw-pictures.ts'
import { drawPages } from './draw-pages.ts'
import { Failure } from './failure.ts'
import type { Io } from './io.ts'
import { holdLock } from './lock.ts'
import { writeManifest } from './manifest.ts'
import { readOutput } from './output.ts'
import { refuseForeign } from './own-place.ts'
import { drawEditions } from './paper/draw-editions.ts'
import { makePortable } from './portable.ts'
import { summaryOf } from './problem-summary.ts'
import { sayPaper, sayPictures, sayStep, tellDone } from './progress.ts'
import { hasError, listOf, refuse } from './refuse.ts'
import { readSecrets } from './secrets.ts'
import { writeSitemap } from './sitemap.ts'
import { STAGED_SITE, STAGE_LOCK } from './stage.ts'
import { mendSwap, realPlace, swapIn } from './swap.ts'

/**
 * Checks a project, draws it beside the old bulletin and puts it in place only when every step and every check of the output has
 * passed. Exit codes: 0 built · 1 problems or failure, the old one untouched · 2 asked for in a wrong way.
 */
export async function buildSite(options: BuildOptions, io: Io): Promise<number> {
  io.err(sayStep('check', options.language ?? 'vi'))
  const inspection = inspect(options.root)
  const language = options.language ?? inspection.model.language
  try {
    if (hasError(inspection.problems)) return refuse(inspection.problems, language, io)
    const out = realPlace(options.out)
    const release = holdLock(STAGE_LOCK, io.now())
    try {
      mendSwap(out)
      refuseForeign(out, options.root)
      return await buildHolding(options, out, inspection, language, io)
    } finally {
      rmSync(STAGED_SITE, { recursive: true, force: true })
      release()
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    io.err(error.words[language])
    return error.exitCode
  }
}

export interface BuildOptions {
  readonly root: string
  /** Absolute. */
  readonly out: string
  readonly asOf: Date
  /** Draw what only people who take things away need: pictures of the charts. */
  readonly downloads?: boolean
  /** The program that prints: with it every number comes as a PDF too. */
  readonly browser?: string
  /** Of the messages; absent: the site's. */
  readonly language?: Language
}

async function buildHolding(
  options: BuildOptions,
  out: string,
  inspection: ReturnType<typeof inspect>,
  language: Language,
  io: Io,
): Promise<number> {
  const whole = inspection.model
  const open = released(whole, options.asOf)
  rmSync(STAGED_SITE, { recursive: true, force: true })
  mkdirSync(STAGED_SITE, { recursive: true })

  io.err(sayStep('draw', language))
  await drawPages(options.root, options.asOf, STAGED_SITE, {
    downloads: options.downloads === true,
    paper: options.browser === undefined ? 'none' : 'fair',
  })
  if (options.downloads === true) await drawDownloads(language, io)
  makePortable(readOutput(STAGED_SITE))
  if (options.browser !== undefined) {
    io.err(sayStep('paper', language))
    await drawEditions(open, STAGED_SITE, options.browser, (done, all) =>
      io.err(sayPaper(done, all, language)),
    )
  }
  io.err(sayStep('verify', language))
  writeSitemap(readOutput(STAGED_SITE), open)
  const secrets = readSecrets(whole, open)
  writeManifest(readOutput(STAGED_SITE), open, secrets, options.asOf)
  const output = readOutput(STAGED_SITE)
  const problems = checkOutput(output, whole, secrets)
  if (hasError(problems)) return refuse(problems, language, io)
  swapIn(STAGED_SITE, out)

  const { problems: remarks } = inspection
  if (remarks.length > 0) {
    io.err(listOf(remarks, language))
    io.err(summaryOf(remarks, language))
  }
  io.out(tellDone(output.pages.length, out, io.cwd, language))
  return 0
}

async function drawDownloads(language: Language, io: Io): Promise<void> {
  io.err(sayStep('pictures', language))
  await drawPictures(readOutput(STAGED_SITE), (done, all) => {
    const said = sayPictures(done, all, language)
    if (said !== undefined) io.err(said)
  })
}
