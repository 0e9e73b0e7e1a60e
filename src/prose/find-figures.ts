import type { Cluster } from './clusters.ts'
import { comparisonBefore } from './compared.ts'
import { blankInNumber, formFaultOf } from './form-faults.ts'
import { readPair } from './pairs.ts'
import type { FormFault, Mention, Reading, Stretch } from './prose.ts'
import { readNumber, type FigureReading, type Numeral, type ReadNumber } from './read-figure.ts'
import { factorAt } from './times.ts'

/** Reads the numbers of a passage that are left when dates, names and the like are taken out, in the order of the text. */
export function findFigures(
  text: string,
  plain: string,
  numerals: readonly FigureNumeral[],
  reading: FigureReading,
): Figures {
  const figures: Mention[] = []
  const forms: FormFault[] = []
  for (let at = 0; at < numerals.length; at++) {
    const one = numerals[at]
    if (one === undefined || one.start < (figures.at(-1)?.end ?? 0)) continue
    const joint = one.cluster?.joints.length === 1 ? one.cluster.joints[0] : undefined
    const pair =
      joint === '/' && one.cluster !== undefined ? readPair(text, plain, one.cluster, reading) : undefined
    if (pair !== undefined) {
      figures.push(pair)
      continue
    }
    const split = blankInNumber(plain, one, numerals[at + 1], reading.language)
    if (split !== undefined) {
      forms.push(split)
      at += 1
      continue
    }
    const apart = joint === '/' || joint === ':' ? one.cluster?.numbers : undefined
    const ends = apart?.map((number) => alone(part(plain, number))) ?? [endsOf(plain, one, numerals[at + 1])]
    for (const { read, numeral } of ends.flatMap((end) => readEnds(plain, end, reading))) {
      const told = tell(text, plain, read, numeral, reading, figures.at(-1))
      if (told.fault !== undefined) forms.push(told.fault)
      if (told.mention !== undefined) figures.push(told.mention)
    }
  }
  return { figures, forms }
}

/**
 * Two numbers that make no range (`5.650 đến 172`, `3,04% - 172`) are two figures, and what is no number at all (`17.25.3`) is as many as
 * it has digits apart: nothing may slip through.
 */
function readEnds(
  plain: string,
  { numeral, upper, isOne }: Ends,
  reading: FigureReading,
): readonly ReadEnd[] {
  const read = readNumber(plain, numeral, upper, reading)
  if (isTold(read)) return [{ read, numeral }]
  const ends = isOne && upper !== undefined ? [numeral, upper] : [numeral]
  return ends.flatMap((end) => {
    const alone = readNumber(plain, end, undefined, reading)
    return isTold(alone) ? [{ read: alone, numeral: end }] : readDigits(plain, end, reading)
  })
}

function isTold({ quantity, fault }: ReadNumber): boolean {
  return quantity !== undefined || fault?.kind === 'other-language'
}

function readDigits(plain: string, { start, text }: Numeral, reading: FigureReading): readonly ReadEnd[] {
  return [...text.matchAll(DIGITS)].map(({ index, 0: digits }) => {
    const numeral = { start: start + index, end: start + index + digits.length, text: digits }
    return { read: readNumber(plain, numeral, undefined, reading), numeral }
  })
}

const DIGITS = /\d{1,15}/g

/** A range in one cluster (`950-1050`) has both ends in it; otherwise the next number may be the upper end. */
function endsOf(plain: string, one: FigureNumeral, next: FigureNumeral | undefined): Ends {
  const [first, second] = one.cluster?.numbers ?? []
  if (first !== undefined && second !== undefined)
    return { numeral: part(plain, first), upper: part(plain, second), isOne: true }
  return {
    numeral: { start: one.start, end: one.end, text: plain.slice(one.start, one.end) },
    upper: next && next.cluster?.joints.length !== 0 && next.cluster ? undefined : next && part(plain, next),
    isOne: false,
  }
}

function alone(numeral: Numeral): Ends {
  return { numeral, upper: undefined, isOne: false }
}

function part(plain: string, { start, end }: Stretch): Numeral {
  return { start, end, text: plain.slice(start, end) }
}

function tell(
  text: string,
  plain: string,
  read: ReadNumber,
  numeral: Numeral,
  { language }: FigureReading,
  last: Mention | undefined,
): { readonly mention?: Mention; readonly fault?: FormFault } {
  const { quantity } = read
  const factor = quantity && factorAt(plain, read.start, numeral.end, quantity, language)
  if (factor !== undefined) {
    const mention = mentionOf(text, factor, read, { kind: 'times', times: factor.times })
    return factor.fault === undefined ? { mention } : { mention, fault: factor.fault }
  }
  const fault = formFaultOf(text, plain, read, language)
  const told = fault === undefined ? {} : { fault }
  if (quantity === undefined) return told
  const compared = comparisonBefore(plain, { start: read.start, end: read.end, quantity }, language)
  if (compared !== undefined) {
    return {
      ...told,
      mention: mentionOf(text, { start: compared.start, end: read.end }, read, compared.reading),
    }
  }
  return { ...told, mention: mentionOf(text, read, read, insideBrackets(text, read, quantity, last)) }
}

/** "tăng 12.308 đảng viên (6,66%)": what stands in brackets right behind a change is the same change. */
function insideBrackets(
  text: string,
  { start, end }: ReadNumber,
  quantity: NonNullable<ReadNumber['quantity']>,
  last: Mention | undefined,
): Reading {
  const follows =
    last?.reading.kind === 'change' &&
    /^ ?\($/.test(text.slice(last.end, start).replaceAll('\u00a0', ' ')) &&
    text[end] === ')'
  return follows && last.reading.kind === 'change' && quantity.scale !== 'one'
    ? { kind: 'change', direction: last.reading.direction, amount: quantity }
    : { kind: 'quantity', quantity }
}

function mentionOf(
  text: string,
  { start, end }: Stretch,
  { unit, measured }: Pick<ReadNumber, 'unit' | 'measured'>,
  reading: Reading,
): Mention {
  return { start, end, text: text.slice(start, end), unit, measured, reading }
}

/** A number that is a figure: digits with their cluster, or words. */
export interface FigureNumeral extends Stretch {
  readonly cluster?: Cluster
}

interface ReadEnd {
  readonly read: ReadNumber
  readonly numeral: Numeral
}

interface Ends {
  readonly numeral: Numeral
  readonly upper: Numeral | undefined
  /** Both ends stand in one cluster, so that the upper one will not come again. */
  readonly isOne: boolean
}

export interface Figures {
  readonly figures: readonly Mention[]
  readonly forms: readonly FormFault[]
}
