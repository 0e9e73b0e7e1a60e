import type { Place } from '../problems/place.ts'
import type { Problem } from '../problems/problem.ts'

/**
 * What came of a test. `holds`: khớp · `fails`: a problem says so · `bounded`: chỉ biết khoảng · `rejected`: a reading that was tried and
 * dropped · `unknown`: chưa kiểm tra được. A relation whose problem is waived is shown as accepted with a reason.
 */
export type Outcome = 'holds' | 'fails' | 'bounded' | 'rejected' | 'unknown'

/** One relation between figures that was tested, as the checks page prints it, in the site's language. */
export interface Relation {
  /** The code that a failure would have. */
  readonly code: string
  /** Id of the series concerned. */
  readonly series: string
  /** What was compared: `Tỷ lệ trưởng xóm, tổ trưởng`. */
  readonly subject: string
  /** The working, digits visible: `172 / 214 = 80,3738…%, làm tròn thành 80,37%`. */
  readonly working: string
  readonly outcome: Outcome
  /** A short word on the outcome where there is more to say: `Ít nhất 194`. */
  readonly remark?: string
  readonly place: Place
  readonly problem?: Problem
}

/** What a rule found: the problems (those of its failed relations among them) and every relation it tested. */
export interface Findings {
  readonly problems: readonly Problem[]
  readonly relations: readonly Relation[]
}
