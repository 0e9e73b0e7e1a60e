import { inspect } from '../../check/inspect.ts'
import { Failure } from '../../publish/failure.ts'
import type { Io } from '../../publish/io.ts'
import { summaryOf } from '../../publish/problem-summary.ts'
import type { Problem } from '../../problems/problem.ts'
import { limitProblems } from '../../problems/limit.ts'
import { reportGithub } from '../../problems/report-github.ts'
import { reportJson } from '../../problems/report-json.ts'
import { reportText } from '../../problems/report-text.ts'
import type { Language } from '../../quantity/language.ts'
import type { Options } from './read-arguments.ts'
import { fix } from './fix.ts'
import { languageOf, rootOf } from './read-options.ts'
import { reportPath, writeReport } from './write-report.ts'

/**
 * Finds every problem of a project at once; with `--report` also as a page, with `--fix` after what is safe was rewritten. Exit code 1 when one
 * of them is an error.
 */
export function check(options: Options, io: Io): number {
  const report = REPORTS[formatOf(options)]
  const asked = languageOf(options)
  const page = options.report === undefined ? undefined : reportPath(options.report, io)
  const root = rootOf(options, io)
  if (options.fix !== undefined) fix(root, options, io)
  const inspection = inspect(root)
  const { model, problems } = inspection
  const language = asked ?? model.language
  const text = report(limitProblems(problems), language).trimEnd()
  if (text !== '') io.out(text)
  io.err(summaryOf(problems, language))
  if (page !== undefined) writeReport(page, root, inspection, language, io)
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0
}

function formatOf(options: Options): Format {
  const format = options.format ?? 'text'
  if (format === 'text' || format === 'json' || format === 'github') return format
  throw new Failure(2, {
    vi: `Sau --format chỉ có thể là text, json hoặc github, không phải “${format}”.`,
    en: `--format can be text, json or github, not “${format}”.`,
  })
}

const REPORTS: Readonly<Record<Format, (problems: readonly Problem[], language: Language) => string>> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
}

type Format = 'text' | 'json' | 'github'
