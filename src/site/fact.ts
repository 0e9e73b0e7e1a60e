/** One entry of the strip of facts under a page's head. */
export interface Fact {
  readonly name: string
  readonly value: string
  readonly href?: string
}
