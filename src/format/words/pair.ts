import type { Language } from '../../quantity/language.ts'

/** One word of the interface in both languages; with either missing the dictionary does not compile. */
export type Pair = Readonly<Record<Language, string>>

/** A part of the dictionary, keyed by the English meaning in camel case. */
export type Dictionary = Readonly<Record<string, Pair>>
