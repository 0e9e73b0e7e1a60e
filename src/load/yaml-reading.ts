import type { Place } from '../problems/place.ts'
import type { Problem } from '../problems/problem.ts'

/** What the functions of one reading share. `problems` grows as they find some. */
export interface Reading {
  readonly text: string
  readonly place: (offset: number) => Place
  readonly problems: Problem[]
}

export interface YamlError {
  readonly code: string
  readonly at: number
  readonly message: string
}
