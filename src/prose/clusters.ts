import type { Stretch } from './prose.ts'

/** Digits that hang together: `172`, `5.650`, `172/214`, `28/02/2024`, `950-1050`, `09:01`, `2½`. */
export interface Cluster extends Stretch {
  readonly text: string
  /** The numbers in it, and the signs between them, one fewer; the first of a range may have its own %. */
  readonly numbers: readonly Stretch[]
  readonly joints: readonly string[]
}

/** All digits of a plain text, in its order; each digit is in exactly one cluster. */
export function findClusters(plain: string): readonly Cluster[] {
  const clusters: Cluster[] = []
  CLUSTER.lastIndex = 0
  for (let found = CLUSTER.exec(plain); found !== null; found = CLUSTER.exec(plain)) {
    const text = found[0]
    const start = found.index
    if (DIGITS.test(text)) {
      const end = start + text.length
      clusters.push({ start, end, text, numbers: [{ start, end }], joints: NONE })
      continue
    }
    const numbers = [...text.matchAll(NUMBER)].map((number) => ({
      start: start + number.index,
      end: start + number.index + number[0].length,
    }))
    const joints = numbers.slice(1).map((number, at) =>
      plain
        .slice(numbers[at]?.end ?? start, number.start)
        .replace('%', '')
        .trim(),
    )
    clusters.push({ start, end: start + text.length, text, numbers, joints })
  }
  return clusters
}

const DIGITS = /^\d+$/
const NONE: readonly string[] = []
const NUMBER = /\d+(?:[.,]\d+)*[\u00bc-\u00be\u2153\u2154]?|[\u00bc-\u00be\u2153\u2154]/g
/** The last sign of `%0`, typed for ‰, is no number. */
const CLUSTER =
  /(?!(?<=\d ?%)0(?![\d.,]))\d+(?:[.,]\d+)*[\u00bc-\u00be\u2153\u2154]?(?:%?(?:[/:]| ?[-\u2010-\u2015\u2212] ?)\d+(?:[.,]\d+)*){0,12}|[\u00bc-\u00be\u2153\u2154]/g
