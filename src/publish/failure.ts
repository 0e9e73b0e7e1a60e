import type { Language } from '../quantity/language.ts'

/** A failure that was foreseen: it has words for the person and needs no stack trace. Anything else that is thrown is a fault of the program. */
export class Failure extends Error {
  readonly words: Readonly<Record<Language, string>>
  /** 1: it could not be done. 2: it was asked for in a wrong way. */
  readonly exitCode: 1 | 2

  constructor(exitCode: 1 | 2, words: Readonly<Record<Language, string>>) {
    super(words.en)
    this.name = 'Failure'
    this.words = words
    this.exitCode = exitCode
  }
}
