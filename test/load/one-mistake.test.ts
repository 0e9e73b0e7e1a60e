import { describe, expect, test } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import { BASE, writeProject } from '../making/project.ts'

/**
 * One mistake is one problem: a line that cannot be read, is not known or holds the wrong thing is told once, and nothing that only follows
 * from it is told too — not what stands below it, not what its file then seems to lack, not the stories that use its figure.
 */
const MISTAKES: Readonly<Record<string, (line: string) => string | undefined>> = {
  'a mistyped key': (line) => onKey(line, (before, key, rest) => `${before}${key}x${rest}`),
  'no colon': (line) => (line.includes(': ') ? line.replace(': ', ' ') : undefined),
  'no blank after the colon': (line) => (line.includes(': ') ? line.replace(': ', ':') : undefined),
  'nothing behind the key': (line) => onText(line, () => ''),
  'a quotation that does not end': (line) => onText(line, (text) => ` "${text}`),
  'a tag': (line) => onText(line, (text) => ` !!str ${text}`),
  'an alias': (line) => onText(line, () => ' *chung'),
  'flow style': (line) => onText(line, (text) => ` [${text}]`),
  'a stroke that begins nothing known': (line) => onText(line, (text) => ` "${text} \\q"`),
  'a mark that no text begins with': (line) => onText(line, (text) => ` @${text}`),
  'a blank too much in front': (line) => ` ${line}`,
  'a line written twice': (line) => onText(line, (text) => ` ${text}\n${line}`),
  'a list where a text belongs': (line) => below(line, (text, indent) => `${indent}  - ${text}`),
  'items where a text belongs': (line) => below(line, (text, indent) => `${indent}  a: ${text}`),
  'a bracket on a line of its own': (line) => `${line}\n]`,
  'another text': (line) => onText(line, () => ' khong-co'),
}

/** Of these every single one must be seen; the others may make another text of a text. */
const ALWAYS = /quotation|tag|alias|flow|stroke|mark|twice|bracket/u

describe.each(Object.keys(BASE))('in %s', (file) => {
  const lines = (BASE[file] ?? '').split('\n')
  const end = file.endsWith('.mdx') ? lines.indexOf('---', 1) : lines.length
  const written = lines.slice(0, end).flatMap((line, at) => (line === '' || line === '---' ? [] : [at]))

  test.each(Object.entries(MISTAKES))('%s is told once, wherever it is made', (mistake, make) => {
    for (const at of written) {
      const wrong = make(lines[at] ?? '')
      if (wrong === undefined) continue
      const { problems } = inspect(writeProject({ [file]: lines.with(at, wrong).join('\n') }))
      expect({ wrong, more: problems.slice(1).map(({ code }) => code) }).toEqual({ wrong, more: [] })
      if (ALWAYS.test(mistake)) expect({ wrong, told: problems.length }).toEqual({ wrong, told: 1 })
    }
  })
})

function onKey(
  line: string,
  make: (before: string, key: string, rest: string) => string,
): string | undefined {
  const [, before, key, rest] = /^(\s*(?:- )?)([a-z_]+)(:.*)$/u.exec(line) ?? []
  return before === undefined || key === undefined || rest === undefined ? undefined : make(before, key, rest)
}

/** The line with something else behind its key; quotations stay. */
function onText(line: string, make: (text: string) => string): string | undefined {
  const [, before, text] = /^(.*?:) ([^"'].*)$/u.exec(line) ?? []
  return before === undefined || text === undefined ? undefined : before + make(text)
}

function below(line: string, make: (text: string, indent: string) => string): string | undefined {
  const [, indent, before, text] = /^(\s*)([^-\s].*?:) (\S.*)$/u.exec(line) ?? []
  return indent === undefined || before === undefined || text === undefined
    ? undefined
    : `${indent}${before}\n${make(text, indent)}`
}
