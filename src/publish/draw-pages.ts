import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ASTRO_LOG } from './astro-log.ts'
import { ENGINE } from './engine.ts'
import { Failure } from './failure.ts'

/**
 * Lets Astro draw the pages of a project, as the public sees them at an instant, into an empty folder of the engine. A warning that is
 * not on the list below is a failure: Astro logs and carries on where a page is already wrong.
 */
export async function drawPages(
  root: string,
  asOf: Date,
  folder: string,
  { downloads = false, paper = 'none' }: Extras = {},
): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  delete process.env['BANTIN_PREVIEW']
  process.env['BANTIN_ROOT'] = root
  process.env['BANTIN_DOWNLOADS'] = downloads ? '1' : '0'
  process.env['BANTIN_PAPER'] = paper
  process.env['BANTIN_AS_OF'] = asOf.toISOString()
  const { build } = await import('astro')
  const heard: LogMessage[] = []
  const listen = (message: unknown): void => void heard.push(message as LogMessage)
  subscribe(ASTRO_LOG, listen)
  try {
    await build({
      root: ENGINE,
      outDir: folder,
      cacheDir: join(folder, '..', 'cache'),
      logger: { entrypoint: join(import.meta.dirname, 'astro-log.ts') },
    })
  } catch (error) {
    throw strangeFaults([describe(error)])
  } finally {
    unsubscribe(ASTRO_LOG, listen)
  }
  if (heard.length === 0) throw new Error('Astro did not use the log it was given.')
  const faults = faultsAmong(heard)
  if (faults.length > 0) throw strangeFaults(faults)
}

/** What of a log is a fault: every warning and error that is not known to say nothing about the pages. */
export function faultsAmong(heard: readonly LogMessage[]): readonly string[] {
  return heard
    .filter(({ level }) => level === 'warn' || level === 'error')
    .map(({ label, message }) => `[${label ?? ''}] ${stripVTControlCharacters(message)}`)
    .filter((text) => !KNOWN.some((known) => known.test(text)))
}

/** What went wrong and in which file of the engine, for the technical person. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { loc } = error as { readonly loc?: { readonly file?: string; readonly line?: number } }
  const where = loc?.file === undefined ? '' : ` (${relative(ENGINE, loc.file)}:${loc.line ?? 1})`
  return stripVTControlCharacters(`${error.message}${where}`)
}

/** Warnings that say nothing about the pages. */
const KNOWN: readonly RegExp[] = []

function strangeFaults(faults: readonly string[]): Failure {
  const list = faults.map((text) => `  ${text.replaceAll('\n', '\n  ')}`).join('\n')
  return new Failure(1, {
    vi: `Chưa tạo được bản tin: phần vẽ trang không chạy trọn vẹn. Lỗi của phần mềm: báo người phụ trách kỹ thuật kèm các dòng này. Bản tin cũ vẫn giữ nguyên.\n${list}`,
    en: `The bulletin was not built: drawing the pages did not go through cleanly. A fault of the program: tell the technical person, with these lines. The old one is untouched.\n${list}`,
  })
}

export interface LogMessage {
  readonly label: string | null
  readonly level: string
  readonly message: string
}

/** What is drawn besides the pages for the web. */
export interface Extras {
  /** Name the files that are made from the finished pages. */
  readonly downloads?: boolean
  /** Each number as one page for paper; as a draft for those who approve it. */
  readonly paper?: 'none' | 'fair' | 'draft'
}
