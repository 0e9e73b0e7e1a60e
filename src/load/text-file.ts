/** A file of text that was read well: UTF-8, NFC, without BOM; every kind of line end counts as one line. */
export interface TextFile {
  /** Relative to the root, with `/` as separator. */
  readonly file: string
  readonly text: string
}

/** A stretch of a file: what a parser is given, and how many lines of the file stand above it. */
export interface Excerpt extends TextFile {
  readonly linesBefore: number
}
