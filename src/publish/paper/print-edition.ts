import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { inspect } from '../../check/inspect.ts'
import { formatInstant } from '../../format/date.ts'
import { nearest } from '../../format/nearest.ts'
import { pdfName } from '../../format/pdf-name.ts'
import type { Edition } from '../../load/edition.ts'
import type { Model } from '../../model/model.ts'
import { released } from '../../model/released.ts'
import type { Language } from '../../quantity/language.ts'
import { drawPages } from '../draw-pages.ts'
import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { holdLock } from '../lock.ts'
import { readOutput } from '../output.ts'
import { makePortable } from '../portable.ts'
import { sayStep } from '../progress.ts'
import { hasError, refuse } from '../refuse.ts'
import { STAGED_SITE, STAGE_LOCK } from '../stage.ts'
import { drawPaper, startBrowser } from './draw-paper.ts'
import { sheetOf, wholeAt } from './edition-sheets.ts'
import { findBrowser } from './find-browser.ts'

/**
 * Prints one number of a project as a PDF in the size the office prints, as it will be once all of it is out. As a draft it is stamped, and
 * brings the sheet for those who check and approve. Exit codes: 0 printed · 1 problems or failure, an older PDF untouched · 2 asked for in a
 * wrong way.
 */
export async function printEdition(options: PrintOptions, io: Io): Promise<number> {
  const program = findBrowser()
  io.err(sayStep('check', options.language ?? 'vi'))
  const { model, problems } = inspect(options.root)
  const language = options.language ?? model.language
  if (hasError(problems)) return refuse(problems, language, io)
  const edition = editionOf(model, options.edition)
  const asOf = new Date(Math.max(options.asOf.getTime(), wholeAt(edition).getTime()))
  const file =
    options.out ?? join(io.cwd, pdfName(edition.id, options.draft ? 'draft' : 'fair', model.language))
  const release = holdLock(STAGE_LOCK, io.now())
  try {
    rmSync(STAGED_SITE, { recursive: true, force: true })
    mkdirSync(STAGED_SITE, { recursive: true })
    io.err(sayStep('draw', language))
    await drawPages(options.root, asOf, STAGED_SITE, { paper: options.draft ? 'draft' : 'fair' })
    makePortable(readOutput(STAGED_SITE))
    io.err(sayStep('paper', language))
    const open = released(model, asOf)
    const browser = await startBrowser(program)
    try {
      put(
        file,
        await drawPaper(browser, sheetOf(open, edition, model.site.paper, STAGED_SITE, options.draft)),
      )
    } finally {
      await browser.close()
    }
  } finally {
    rmSync(STAGED_SITE, { recursive: true, force: true })
    release()
  }
  io.out(tell(file, { model, edition, language, early: options.asOf < wholeAt(edition) }))
  return 0
}

export interface PrintOptions {
  readonly root: string
  /** The id of the number: its folder. */
  readonly edition: string
  /** Absolute; absent: named after the number, where the person is. */
  readonly out?: string
  readonly draft: boolean
  readonly asOf: Date
  /** Of the messages; absent: the site's. */
  readonly language?: Language
}

function editionOf(model: Model, id: string): Edition {
  const { editions } = model.project
  const edition = editions.find((one) => one.id === id)
  if (edition === undefined) {
    const ids = editions.map((one) => one.id)
    const near = nearest(id, ids)
    throw new Failure(2, {
      vi: `Không có số “${id}” trong content/.${near === undefined ? '' : ` Có phải là “${near}”?`} Các số đang có: ${ids.join(', ')}.`,
      en: `There is no number “${id}” in content/.${near === undefined ? '' : ` Did you mean “${near}”?`} There are: ${ids.join(', ')}.`,
    })
  }
  if (edition.draft) {
    throw new Failure(1, {
      vi: `Số “${id}” còn ghi “draft: true” trong edition.yaml nên chưa in được. Bỏ dòng ấy rồi chạy lại; số này vẫn chỉ ra mắt vào giờ phát hành.`,
      en: `Number “${id}” still says “draft: true” in edition.yaml and cannot be printed. Take the line out and run again; it still comes out at its release only.`,
    })
  }
  return edition
}

/** Written beside and renamed: an older PDF stays whole until the new one is. One that is open on Windows cannot be replaced. */
function put(file: string, pdf: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  const beside = join(dirname(file), `.${basename(file)}.new`)
  try {
    writeFileSync(beside, pdf)
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw new Failure(1, {
      vi: `Không ghi được tệp “${file}”: có thể tệp đang mở, hoặc thư mục không cho ghi. Đóng tệp rồi chạy lại. (${reasonOf(error)})`,
      en: `“${file}” cannot be written: it may be open, or the folder may be read-only. Close it and run again. (${reasonOf(error)})`,
    })
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

function tell(
  file: string,
  { model, edition, language, early }: { model: Model; edition: Edition; language: Language; early: boolean },
): string {
  const at = formatInstant(edition.releaseAt, model.site.timezone, { language })
  const due = {
    vi: ` Số này hẹn phát hành ${at}: giữ kín bản in cho đến lúc ấy.`,
    en: ` It is due ${at}: keep the PDF to yourselves until then.`,
  }[language]
  const done = language === 'vi' ? `Đã tạo bản in: ${file}.` : `Printed: ${file}.`
  return early ? `${done}${due}` : done
}
