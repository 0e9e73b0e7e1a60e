import { expect, test } from 'vitest'
import { readText } from '../../src/load/read-text.ts'
import { readYaml } from '../../src/load/read-yaml.ts'
import type { YamlNode } from '../../src/load/yaml-tree.ts'
import { writePlace } from '../../src/problems/report-text.ts'
import type { Example } from './examples/example.ts'
import { plainTexts } from './examples/texts-plain.ts'
import { texts, textsAtLimits } from './examples/texts.ts'
import { told, visible } from './shown.ts'

/**
 * Small texts in YAML, each with all that is said of it and all that is read of it even so, on pages that a person has read. Behind `@`
 * stands where a key and a value begin, and where the last letter of a value is taken to stand.
 */

/** Of a text that repeats one slip a thousand times. */
const ENOUGH = 3

test.each([
  ['any kind', 'any', texts],
  ['the everyday kind', 'plain', plainTexts],
  ['sizes at the limits', 'limits', textsAtLimits],
] as const)(
  'what is read of texts of %s is on the page that a person has read',
  async (_, page, examples) => {
    const all = examples.map(sectionOf).join('\n')
    await expect(visible(all)).toMatchFileSnapshot(`every-text-${page}.snap.md`)
  },
)

function sectionOf(example: Example): string {
  const [title, content] = typeof example === 'string' ? [JSON.stringify(example), example] : example
  const { text, head, problems } = readText('f', new TextEncoder().encode(content))
  const excerpt = text ?? head
  const yaml = excerpt && readYaml({ ...excerpt, linesBefore: 0 })
  const found = [...problems, ...(yaml?.problems ?? [])]
  const more = found.length > ENOUGH ? [`- ${found.length} in all`] : []
  const damaged = yaml && yaml.damaged.size > 0 && yaml.damaged.size <= ENOUGH ? [...yaml.damaged].join() : ''
  return [
    `## ${title}`,
    '',
    ...found.slice(0, ENOUGH).flatMap(told),
    ...more,
    ...(damaged === '' ? [] : [`- put right in line ${damaged}`]),
    ...(yaml ? linesOf(yaml.tree, '') : []),
    '',
  ].join('\n')
}

/** The tree as it is indented, with places. */
function linesOf(node: YamlNode, indent: string): readonly string[] {
  const at = ` @${writePlace(node.place).slice(2)}`
  switch (node.kind) {
    case 'text': {
      const last = node.text === '' ? '' : ` to ${writePlace(node.placeAt(node.text.length - 1)).slice(2)}`
      return [`${indent}${node.plain ? '' : 'quoted '}“${node.text.replaceAll('\n', '\\n')}”${at}${last}`]
    }
    case 'items':
      return [...node.items.values()].flatMap(({ key, keyPlace, value }) => {
        const [first = '', ...others] = linesOf(value, `${indent}  `)
        const head = `${indent}${key} @${writePlace(keyPlace).slice(2)}:`
        return value.kind === 'items' || value.kind === 'list'
          ? [`${head} ${value.kind}${` @${writePlace(value.place).slice(2)}`}`, first, ...others]
          : [`${head} ${first.trimStart()}`]
      })
    case 'list':
      return node.parts.flatMap((part) => {
        const [first = '', ...others] = linesOf(part, `${indent}  `)
        return [`${indent}- ${first.trimStart()}`, ...others]
      })
    case 'nothing':
      return [`${indent}nothing “${node.token}”${at}`]
    case 'refused':
      return [`${indent}refused${at}`]
  }
}
