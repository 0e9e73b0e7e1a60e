import type { Bulletin } from './bulletin.ts'
import { claimed, numbersInStories, type NumberCounts } from './checks-numbers.ts'
import { figureCount } from './checks-page.ts'
import { checkGroups, tallyOf } from './checks-relations.ts'
import { waiversInForce, warningsLeft } from './checks-waivers.ts'
import { pageWords } from './page-words.ts'
import type { PageOfFile } from './checks-places.ts'

/**
 * What `checks.json` holds: the checks page for programs, as much of it as the office shows to readers (`audit`). `summary` has the counts
 * alone, `internal` says that they are kept inside. Sentences are in the bulletin's language; codes, outcomes and keys are not.
 */
export function checksJson(bulletin: Bulletin): ChecksJson {
  const { model, asOf } = bulletin
  const { audit } = model.site
  if (audit === 'internal')
    return { audit, note: pageWords(model.language).checksKeptInside, counts: {}, relations: [] }
  const groups = checkGroups(bulletin)
  const { total: tested, fails, ...tally } = tallyOf(groups)
  const { total, editions } = numbersInStories(bulletin)
  const summary = {
    audit,
    as_of: asOf.toISOString(),
    figures: figureCount(model),
    sources: model.project.sources.size,
    tested,
    counts: { ...tally, ...(fails === 0 ? {} : { fails }) },
    numbers: {
      ...numbersRow(total),
      editions: editions.map(({ edition, counts }) => ({ edition: edition.id, ...numbersRow(counts) })),
    },
  }
  if (audit === 'summary') return { ...summary, relations: [] }
  return {
    ...summary,
    relations: groups
      .flatMap(({ cases }) => cases)
      .map(({ code, kind, series, check, subject, working, remark, reason, signed }) => ({
        code,
        kind,
        series,
        outcome: check,
        subject,
        working,
        remark: remark ?? '',
        reason: reason ?? '',
        signed: signed ?? '',
      })),
    waivers: waiversInForce(bulletin).map(({ code, page, subject, text, reason, by, date }) => ({
      code,
      ...whereOf(page),
      subject: subject ?? '',
      text,
      reason,
      by: by ?? '',
      date: date ?? '',
    })),
    warnings: warningsLeft(bulletin).map(({ code, severity, page, text }) => ({
      code,
      severity,
      ...whereOf(page),
      text,
    })),
  }
}

function numbersRow(counts: NumberCounts): NumbersRow {
  const { bound, accepted, unbound, quoted, exempt } = counts
  return { in_stories: claimed(counts), bound, accepted, unbound, quoted, exempt }
}

function whereOf({ series, edition, article }: PageOfFile): Where {
  return {
    ...(series === undefined ? {} : { series }),
    ...(edition === undefined ? {} : { edition }),
    ...(article === undefined ? {} : { article }),
  }
}

export interface ChecksJson {
  readonly audit: 'full' | 'summary' | 'internal'
  /** Of `internal`: why there is nothing else. */
  readonly note?: string
  /** The instant for which the bulletin was made, ISO 8601. */
  readonly as_of?: string
  /** Figures of the bulletin: values of the whole and of parts. */
  readonly figures?: number
  readonly sources?: number
  /** Relations tested: the sum of `counts`. */
  readonly tested?: number
  /** Relations by outcome: `holds`, `accepted`, `bounded`, `rejected`, `unknown`; `fails` where there is one. */
  readonly counts: Readonly<Record<string, number>>
  /** Numbers in stories and heads of numbers, all together and by number of the bulletin, newest first. */
  readonly numbers?: NumbersRow & {
    readonly editions: readonly (NumbersRow & { readonly edition: string })[]
  }
  /** Every relation, by outcome, then by series. `code`: what a failure would be called; `kind`: `shares`, `plans`, `parts`, … */
  readonly relations: readonly Readonly<Record<string, string>>[]
  /** What was accepted: `text` is the working or what is wrong, `date` a day `YYYY-MM-DD` or empty. */
  readonly waivers?: readonly (Where & Readonly<Record<string, string>>)[]
  /** What the checks still point at. */
  readonly warnings?: readonly (Where & Readonly<Record<string, string>>)[]
}

/** `in_stories` = `bound` + `accepted` + `unbound`; `quoted` and `exempt` stand apart. */
interface NumbersRow {
  readonly in_stories: number
  readonly bound: number
  readonly accepted: number
  readonly unbound: number
  readonly quoted: number
  readonly exempt: number
}

/** Ids of the series, or of the number of the bulletin and its story. */
interface Where {
  readonly series?: string
  readonly edition?: string
  readonly article?: string
}
