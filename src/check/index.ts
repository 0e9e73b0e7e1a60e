import type { Rule } from './rule.ts'
import { baseDiffers } from './rules/base-differs.ts'
import { basesConflict } from './rules/bases-conflict.ts'
import { bindingWithoutFigure } from './rules/binding-without-figure.ts'
import { cellExceedsMargin } from './rules/cell-exceeds-margin.ts'
import { cellsDoNotSum } from './rules/cells-do-not-sum.ts'
import { contactMissing } from './rules/contact-missing.ts'
import { countNotWhole } from './rules/count-not-whole.ts'
import { directionDiffers } from './rules/direction-differs.ts'
import { duplicateObservation } from './rules/duplicate-observation.ts'
import { duplicateTarget } from './rules/duplicate-target.ts'
import { jump } from './rules/jump.ts'
import { mainPointsCount } from './rules/main-points-count.ts'
import { metMismatch } from './rules/met-mismatch.ts'
import { missingAsOf } from './rules/missing-as-of.ts'
import { missingBase } from './rules/missing-base.ts'
import { missingDefinition } from './rules/missing-definition.ts'
import { missingSource } from './rules/missing-source.ts'
import { narrowerTarget } from './rules/narrower-target.ts'
import { nextReleaseMissing } from './rules/next-release-missing.ts'
import { notApproved } from './rules/not-approved.ts'
import { numberDiffers } from './rules/number-differs.ts'
import { numberForm } from './rules/number-form.ts'
import { numberSuspect } from './rules/number-suspect.ts'
import { numberUnbound } from './rules/number-unbound.ts'
import { outsideLifetime } from './rules/outside-lifetime.ts'
import { partExceedsTotal } from './rules/part-exceeds-total.ts'
import { partsDoNotSum } from './rules/parts-do-not-sum.ts'
import { periodsDoNotSum } from './rules/periods-do-not-sum.ts'
import { personBesideSmallCount } from './rules/person-beside-small-count.ts'
import { pointsInProse } from './rules/points-in-prose.ts'
import { pointsNotPercent } from './rules/points-not-percent.ts'
import { releaseOnHoliday } from './rules/release-on-holiday.ts'
import { resultAgainstTarget } from './rules/result-against-target.ts'
import { revisionWithoutReason } from './rules/revision-without-reason.ts'
import { shareMismatch } from './rules/share-mismatch.ts'
import { shareOutOfRange } from './rules/share-out-of-range.ts'
import { shareTruncated } from './rules/share-truncated.ts'
import { smallCount } from './rules/small-count.ts'
import { sourcesConflict } from './rules/sources-conflict.ts'
import { statementConflict } from './rules/statement-conflict.ts'
import { statementsConflict } from './rules/statements-conflict.ts'
import { statusDiffers } from './rules/status-differs.ts'
import { stockDiffersAtEnd } from './rules/stock-differs-at-end.ts'
import { stockFlowResidual } from './rules/stock-flow-residual.ts'
import { summaryTooLong } from './rules/summary-too-long.ts'
import { targetGapMismatch } from './rules/target-gap-mismatch.ts'
import { targetInUnits } from './rules/target-in-units.ts'
import { targetsDoNotSum } from './rules/targets-do-not-sum.ts'
import { textUnchanged } from './rules/text-unchanged.ts'
import { unmarkedBreak } from './rules/unmarked-break.ts'
import { unreleasedFigure } from './rules/unreleased-figure.ts'

/** Every rule, in the order in which the checks page tells of them. */
export const rules: readonly Rule[] = [
  shareMismatch,
  shareTruncated,
  baseDiffers,
  basesConflict,
  targetInUnits,
  targetGapMismatch,
  metMismatch,
  pointsNotPercent,
  resultAgainstTarget,
  narrowerTarget,
  partsDoNotSum,
  targetsDoNotSum,
  partExceedsTotal,
  cellExceedsMargin,
  cellsDoNotSum,
  periodsDoNotSum,
  stockDiffersAtEnd,
  statementConflict,
  sourcesConflict,
  statementsConflict,
  stockFlowResidual,
  jump,
  countNotWhole,
  shareOutOfRange,
  duplicateObservation,
  duplicateTarget,
  missingAsOf,
  missingBase,
  missingSource,
  missingDefinition,
  revisionWithoutReason,
  statusDiffers,
  outsideLifetime,
  unmarkedBreak,
  smallCount,
  personBesideSmallCount,
  bindingWithoutFigure,
  numberDiffers,
  numberSuspect,
  numberUnbound,
  numberForm,
  directionDiffers,
  pointsInProse,
  textUnchanged,
  unreleasedFigure,
  mainPointsCount,
  summaryTooLong,
  nextReleaseMissing,
  releaseOnHoliday,
  contactMissing,
  notApproved,
]
