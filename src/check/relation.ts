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

/**
 * A relation whose words are made when somebody reads them: a check asks for those of what fails. A class, since an object with getters of its
 * own takes as much room as ten without.
 */
export function relationOf(about: Omit<Relation, keyof Words>, words: Told): Relation {
  return about.problem === undefined
    ? Object.assign(new ToldLater(words), about)
    : { ...about, subject: words.subject(), working: words.working() }
}

class ToldLater implements Words {
  readonly #words: Told

  constructor(words: Told) {
    this.#words = words
  }

  get subject(): string {
    return this.#words.subject()
  }

  get working(): string {
    return this.#words.working()
  }
}

type Words = Pick<Relation, 'subject' | 'working'>
type Told = { readonly [Key in keyof Words]: () => string }

/** What a rule found: the problems (those of its failed relations among them) and every relation it tested. */
export interface Findings {
  readonly problems: readonly Problem[]
  readonly relations: readonly Relation[]
}
