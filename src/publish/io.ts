/** What the commands may touch of the world around them: a test passes its own. */
export interface Io {
  /** Results: what a script may read. */
  readonly out: (text: string) => void
  /** Progress, summaries and refusals: what a person reads. */
  readonly err: (text: string) => void
  /** The one clock. */
  readonly now: () => Date
  /** What relative paths on the command line are relative to. */
  readonly cwd: string
}
