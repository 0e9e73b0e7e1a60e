import { closeSync, openSync, readSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { Inspection } from '../../check/inspect.ts'
import { formatInstant } from '../../format/date.ts'
import { sourceLines } from '../../load/source-lines.ts'
import { REPORT_MARK, reportPage } from '../../problems/report-page.ts'
import { Failure } from '../../publish/failure.ts'
import type { Io } from '../../publish/io.ts'
import type { Language } from '../../quantity/language.ts'

/**
 * Where the page of problems may be written: a file ending in `.html` that is not there yet or is such a page itself, in a folder that
 * is. Refused, with exit code 2, before anything is checked.
 */
export function reportPath(name: string, io: Io): string {
  const path = resolve(io.cwd, name)
  const folder = dirname(path)
  if (!/\.html?$/iu.test(path)) throw refusal(NOT_HTML(name))
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw refusal(NO_FOLDER(folder))
  const there = statSync(path, { throwIfNoEntry: false })
  if (there?.isDirectory() === true) throw refusal(IS_FOLDER(name))
  if (there !== undefined && !(there.isFile() && isReport(path))) throw refusal(NOT_OURS(name))
  return path
}

/** Writes everything that was found as one page and says where it is. */
export function writeReport(path: string, root: string, found: Inspection, language: Language, io: Io): void {
  const { model, problems, waived } = found
  const { title, timezone } = model.site
  const checkedAt = formatInstant(io.now(), timezone, { language })
  const page = reportPage({ title, checkedAt, problems, waived, linesOf: sourceLines(root) }, language)
  try {
    writeFileSync(path, page)
  } catch (error) {
    throw new Failure(1, NOT_WRITTEN(basename(path), error instanceof Error ? error.message : String(error)))
  }
  io.err(language === 'vi' ? `Trang kết quả: ${path}` : `The page of problems: ${path}`)
}

/** Whether a file begins as every page of problems does; one that cannot be read is somebody else's. */
function isReport(path: string): boolean {
  try {
    const file = openSync(path, 'r')
    try {
      const head = Buffer.alloc(1024)
      return head.toString('utf8', 0, readSync(file, head)).includes(REPORT_MARK)
    } finally {
      closeSync(file)
    }
  } catch {
    return false
  }
}

function refusal(words: Failure['words']): Failure {
  return new Failure(2, words)
}

const NOT_HTML = (name: string): Failure['words'] => ({
  vi: `Sau --report cần tên tệp có đuôi .html, ví dụ ket-qua-kiem-tra.html, không phải “${name}”.`,
  en: `--report needs the name of an .html file, such as problems.html, not “${name}”.`,
})

const NO_FOLDER = (folder: string): Failure['words'] => ({
  vi: `Không có thư mục “${folder}” để ghi trang kết quả. Tạo thư mục ấy, hoặc chọn chỗ khác.`,
  en: `There is no folder “${folder}” to write the page to. Make it, or choose another place.`,
})

const IS_FOLDER = (name: string): Failure['words'] => ({
  vi: `“${name}” là một thư mục. Sau --report cần tên tệp, ví dụ ${name}/ket-qua-kiem-tra.html`,
  en: `“${name}” is a folder. --report needs a file, such as ${name}/problems.html`,
})

const NOT_OURS = (name: string): Failure['words'] => ({
  vi: `Tệp “${name}” đã có và không phải trang kết quả kiểm tra nên không ghi đè. Chọn tên khác.`,
  en: `“${name}” exists and is no page of problems, so it was not overwritten. Choose another name.`,
})

const NOT_WRITTEN = (name: string, cause: string): Failure['words'] => ({
  vi: `Không ghi được tệp “${name}”: ổ đĩa đầy, tệp bị khóa hoặc không có quyền ghi (${cause}).`,
  en: `“${name}” could not be written: the disk is full, the file is locked or may not be written (${cause}).`,
})
