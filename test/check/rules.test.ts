import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { rules } from '../../src/check/index.ts'

const FOLDER = fileURLToPath(new URL('../../src/check/rules', import.meta.url))

function functionOf(file: string): string {
  return file.replace(/\.ts$/u, '').replace(/-(?<first>[a-z])/gu, (_, first: string) => first.toUpperCase())
}

it('every file of the rules holds one rule, and each of them is run once', () => {
  const files = readdirSync(FOLDER).map(functionOf)
  expect(rules.map(({ name }) => name).toSorted()).toEqual(files.toSorted())
})
