/** A spot in an editor's file. Lines and columns count from 1, columns in UTF-16 units; both absent where none can exist. */
export interface Place {
  /** Relative to the root, with `/` as separator. */
  readonly file: string
  readonly line?: number
  readonly column?: number
}
