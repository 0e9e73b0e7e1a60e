/** One place of a file that was rewritten, with the words around it as they stood and as they stand now. */
export interface Change {
  /** From 1. */
  readonly line: number
  readonly kind: ChangeKind
  readonly before: string
  readonly after: string
}

/**
 * `loose-accents`: letters and accents joined (NFC) · `foreign-d`: Ð of other languages to Đ · `blank-before-percent`: `53,2 %` to
 * `53,2%` · `no-break`: an ordinary blank to one that keeps `năm 2023` on one line.
 */
export type ChangeKind = 'loose-accents' | 'foreign-d' | 'blank-before-percent' | 'no-break'

/** A text after one kind of mending. */
export interface Mended {
  readonly text: string
  readonly changes: readonly Change[]
}
