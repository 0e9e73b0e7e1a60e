import type { Telling } from '../../../../src/format/sentences/telling.ts'
import { verdictOf } from '../../../../src/quantity/judge.ts'
import { parsePeriod } from '../../../../src/quantity/parse-period.ts'
import { parseValue } from '../../../../src/quantity/parse-value.ts'
import type { Period } from '../../../../src/quantity/period.ts'
import type { Quantity, Value } from '../../../../src/quantity/quantity.ts'
import type { Unit } from '../../../../src/quantity/unit.ts'
import type { Verdict } from '../../../../src/quantity/verdict.ts'
import { members, percents } from '../../making.ts'

/** One turn of a sentence: what is given, and what is said of it in Vietnamese and in English. */
export type Row = readonly [given: string, say: (telling: Telling) => string]

/** A heading and its rows as lines of the page; a no-break space is drawn as ␣. */
export function chapter(title: string, rows: readonly Row[], unit: Unit = members): readonly string[] {
  const lines = rows.flatMap(([given, say]) => [
    `- ${given}`,
    ...(['vi', 'en'] as const).map((language) => `  - ${language}: ${say({ language, unit })}`),
  ])
  return [`## ${title}`, '', ...lines.map((line) => line.replaceAll('\u00a0', '␣')), '']
}

/** A row for each line of a table; its cells stand between `|`. */
export function rows(
  table: string,
  say: (telling: Telling, ...cells: readonly string[]) => string,
): readonly Row[] {
  return table
    .trim()
    .split('\n')
    .map((line): Row => {
      const cells = line.split('|').map((cell) => cell.trim())
      return [cells.join(' | '), (telling) => say(telling, ...cells)]
    })
}

/** A value as the data would hold it; per cents are of a unit of their own. */
export function value(text = ''): Value {
  const read = parseValue(text, { language: 'vi', unit: text.includes('%') ? percents : members })
  if (!read.ok) throw new Error(text)
  return read.value
}

export function quantity(text = ''): Quantity {
  const read = value(text)
  if (read.kind === 'missing') throw new Error(text)
  return read
}

/** A number that may have decimals, as a mean has. */
export function mean(text = ''): Quantity {
  const read = parseValue(text, { language: 'vi' })
  if (!read.ok || read.value.kind === 'missing') throw new Error(text)
  return read.value
}

export function period(text = ''): Period {
  const read = parsePeriod(text)
  if (read === undefined) throw new Error(text)
  return read
}

/** `2020: 96, 2021: hơn 100` */
export function points(text = ''): readonly { readonly period: Period; readonly value: Value }[] {
  return text.split(', ').map((part) => {
    const [when, what] = part.split(': ')
    return { period: period(when), value: value(what) }
  })
}

export function judged(result = '', target = '', better: 'higher' | 'lower' = 'higher'): Judged {
  const [one, other] = [quantity(result), quantity(target)]
  return { result: one, target: other, verdict: verdictOf(one, other, better), better }
}

/** Words for the language that is spoken. */
export function inBoth({ language }: Telling, vi: string, en: string): string {
  return language === 'vi' ? vi : en
}

interface Judged {
  readonly result: Quantity
  readonly target: Quantity
  readonly verdict: Verdict
  readonly better: 'higher' | 'lower'
}
