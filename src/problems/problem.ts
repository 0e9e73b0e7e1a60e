import type { Place } from './place.ts'

export type Severity = 'error' | 'warning' | 'info'

/** What a person reads: what was found and why it cannot be; then, as an own line, what to type. */
export interface Wording {
  readonly message: string
  readonly hint?: string
}

/** Another place that has to do with a problem: the other end of a sum, the first of two twins. */
export interface Related {
  readonly place: Place
  readonly words: Readonly<Record<'vi' | 'en', string>>
}

/** Something `check` found. Problems are values: nothing throws for bad content. */
export interface Problem {
  /** A code of the catalogue. Permanent. */
  readonly code: string
  readonly severity: Severity
  readonly place: Place
  readonly words: Readonly<Record<'vi' | 'en', Wording>>
  readonly related: readonly Related[]
  /** What a waiver may name: the period concerned (for two periods the later, for a sum the whole), the others as ids, and the words. */
  readonly about?: {
    readonly period?: string
    readonly org?: string
    readonly group?: string
    readonly plan?: string
    readonly source?: string
    /** The words of the passage that it is about, as they stand there. */
    readonly text?: string
  }
}
