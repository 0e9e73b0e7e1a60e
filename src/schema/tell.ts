import type { Place } from '../problems/place.ts'
import type { Problem } from '../problems/problem.ts'

/** Says what is wrong with a text, once its place and the name of its key are known. */
export type Tell = (place: Place, key: string) => Problem
