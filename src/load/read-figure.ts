import { problem } from '../problems/make-problem.ts'
import type { Place } from '../problems/place.ts'
import { parseGap } from '../quantity/parse-gap.ts'
import type { Language } from '../quantity/language.ts'
import { parseToken } from '../quantity/parse-token.ts'
import type { Gap, Quantity, Value } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'
import { faultProblem } from './fault-problem.ts'
import type { Reading } from './reading.ts'
import { nodeAt, type Path, placeAt, type YamlNode, type YamlText } from './yaml-tree.ts'

/** The value at a path; undefined, with a problem, where none can be read. */
export function readFigure(
  tree: YamlNode,
  path: Path,
  unit: Unit | undefined,
  reading: Reading,
): Value | undefined {
  const node = nodeAt(tree, path)
  if (node === undefined || node.kind === 'refused') return undefined
  if (node.kind === 'nothing') {
    const place = node.token === '' ? placeAt(tree, path) : node.place
    const details = { text: '', language: reading.language }
    reading.problems.push(
      node.token === ''
        ? problem('bad-value/zero-or-missing', place, details)
        : problem('ambiguous-number/word', place, { token: node.token }),
    )
    return undefined
  }
  return node.kind === 'text' ? readFigureAt(node, unit, reading) : undefined
}

/** The value that a text says; undefined, with a problem, where it says none. */
export function readFigureAt(node: YamlText, unit: Unit | undefined, reading: Reading): Value | undefined {
  const parsed = parseToken(node.text, { quoted: !node.plain, language: reading.language, unit })
  if (parsed.ok) return parsed.value
  reading.problems.push(faultProblem(parsed.fault, node.place, reading.language))
  return undefined
}

/** The same where a missing kind says nothing: bounds of statements, targets, bases. */
export function readNumber(
  tree: YamlNode,
  path: Path,
  unit: Unit | undefined,
  reading: Reading,
): Quantity | undefined {
  const value = readFigure(tree, path, unit, reading)
  if (value === undefined || value.kind === 'quantity') return value
  const key = String(path.at(-1))
  const example = NUMBERS[reading.language][EXAMPLES.get(key) ?? 'bound']
  reading.problems.push(
    problem('bad-value/needs-number', placeOf(tree, path), { key, text: value.text, example }),
  )
  return undefined
}

/** A printed share: a bare number is a per cent. */
export function readShare(tree: YamlNode, path: Path, reading: Reading): Quantity | undefined {
  const share = readNumber(tree, path, PER_CENT, reading)
  if (share === undefined || share.scale === 'percent' || share.scale === 'per-mille') return share
  const details = { key: String(path.at(-1)), text: share.text, suggestion: `${share.text}%` }
  reading.problems.push(problem('bad-value/needs-percent', placeOf(tree, path), details))
  return undefined
}

/** A printed gap to a target. */
export function readGap(
  tree: YamlNode,
  path: Path,
  unit: Unit | undefined,
  reading: Reading,
): Gap | undefined {
  const node = nodeAt(tree, path)
  if (node?.kind === 'nothing') {
    reading.problems.push(
      problem('bad-value/gap', placeAt(tree, path), { text: '', language: reading.language }),
    )
  }
  if (node?.kind !== 'text') return undefined
  const parsed = parseGap(node.text, { language: reading.language, unit })
  if (parsed.ok) return parsed.value
  reading.problems.push(faultProblem(parsed.fault, node.place, reading.language))
  return undefined
}

function placeOf(tree: YamlNode, path: Path): Place {
  return nodeAt(tree, path)?.place ?? tree.place
}

/** What a number at an item may look like; a bound elsewhere. */
const EXAMPLES: ReadonlyMap<string, 'count' | 'share'> = new Map([
  ['of', 'count'],
  ['share', 'share'],
  ['met', 'share'],
])
const NUMBERS: Readonly<Record<Language, Readonly<Record<'bound' | 'count' | 'share', string>>>> = {
  vi: { bound: 'từ 170 trở lên', count: '214', share: '80,37%' },
  en: { bound: 'at least 170', count: '214', share: '80.37%' },
}

const PER_CENT: Unit = { id: 'percent', name: '%', kind: 'percent', aliases: [] }
