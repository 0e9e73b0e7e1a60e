import type { Status } from '../quantity/status.ts'
import type { Unit } from '../quantity/unit.ts'
import type { Reading } from './reading.ts'
import type { YamlNode } from './yaml-tree.ts'

/** What the figures of one series file share. */
export interface SeriesContext {
  readonly tree: YamlNode
  /** Everything that stands in the file, also what was refused: who wrote a line is not told that it is missing. */
  readonly written: YamlNode
  /** As in `Series`. */
  readonly lossy: boolean
  readonly unit: Unit | undefined
  readonly reading: Reading
  readonly status: Status
  readonly source?: string | undefined
  readonly asOf?: string | undefined
  readonly firstIn?: string | undefined
}
