import type { Language } from '../quantity/language.ts'
import type { Period } from '../quantity/period.ts'
import type { Gap, Quantity } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'
import type { Verdict } from '../quantity/verdict.ts'
import type { Edition } from '../load/edition.ts'
import type { Org, Plan, Project, Site } from '../load/project.ts'
import type { Observation, Series, Target } from '../load/series.ts'

/**
 * The project joined: ids looked up, targets resolved, shares and changes derived. Read-only plain objects, built once by `buildModel`.
 * `released(model, asOf)` gives the same shape without drafts, without what is not yet out and without figures of editions not yet out:
 * that is what pages, charts, tables, downloads and counts are made from; rules read the whole model.
 */
export interface Model {
  readonly project: Project
  readonly site: Site
  readonly language: Language
  readonly series: ReadonlyMap<string, SeriesModel>
  /** Oldest first. */
  readonly editions: readonly Edition[]
}

export interface SeriesModel {
  readonly series: Series
  readonly unit: Unit
  readonly org: Org
  /** The points of the whole in the order of time: the `used` observation of each period. */
  readonly points: readonly Point[]
  /** Parts and cells, one per period, organisation and group. */
  readonly parts: readonly Point[]
  /** Points and parts by `pointKey`. */
  readonly index: ReadonlyMap<string, Point>
  /** Targets for the mean or the total of several years, and how far the years given have come. */
  readonly spans: readonly Span[]
}

/** One figure with all that is known of it. */
export interface Point {
  readonly observation: Observation
  readonly period: Period
  readonly org?: string
  readonly group?: string
  /** The target that decides: the main plan's, else the first in the file; within a plan the narrower period. */
  readonly target?: ResolvedTarget
  /** One per plan that covers the point, the deciding one first. */
  readonly targets: readonly ResolvedTarget[]
  /** Other sources for the same point. */
  readonly others: readonly Observation[]
}

export interface ResolvedTarget {
  /** What the plan says of the period: of several, the narrower that holds a number. */
  readonly target: Target
  readonly plan: Plan
  /** The number asked for; absent where only a gap is printed and nothing can be derived. */
  readonly value?: Quantity
  /** True: computed from a printed gap or share met ("suy ra từ nguồn"), never stored. */
  readonly derived: boolean
  /** Absent where there is no value on either side, where the target is a mean or total, or where the period is part of a year. */
  readonly verdict?: Verdict
  /** Result minus target, hard interval, where both are numbers. */
  readonly difference?: Quantity
  /** Result over target in per cent. */
  readonly ratio?: Quantity
  /** The gap to this plan as printed. */
  readonly gap?: Gap
  /** True: the period is part of the target's year, so that the target is not due yet. */
  readonly partial: boolean
}

/** A target for several years together. */
export interface Span {
  readonly target: Target
  readonly plan: Plan
  readonly period: Period
  readonly org?: string
  readonly group?: string
  /** Years of the target with a number, and years that it covers. */
  readonly given: number
  readonly years: number
  /** Sum or mean, as the target asks, of the years given; absent where none is. */
  readonly result?: Quantity
  /** Result over target in per cent. */
  readonly ratio?: Quantity
  /** Result minus target. */
  readonly difference?: Quantity
  /** Absent until every year is given, unless what is given already settles it. */
  readonly verdict?: Verdict
}
