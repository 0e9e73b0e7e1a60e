import type { Place } from '../problems/place.ts'

/** Something an editor wrote, and where. */
export interface Located {
  readonly place: Place
}
