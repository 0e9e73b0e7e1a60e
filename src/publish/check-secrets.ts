import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { flatten, type Secret, type Secrets } from './secrets.ts'

/** Anything of an unreleased edition or article in one file of the output, its path included. */
export function findLeaks(file: string, texts: readonly string[], secrets: Secrets): readonly Problem[] {
  const held = flatten(texts.join(' '))
  const leaked = [
    ...secrets.addresses.filter(({ text }) => file.startsWith(text) || held.includes(text)),
    ...secrets.phrases.filter(({ text }) => held.includes(text)),
  ]
  const names = new Set(leaked.map((secret: Secret) => secret.name))
  return [...names].map((edition) => problem('embargo-leak', { file }, { edition, file }))
}
