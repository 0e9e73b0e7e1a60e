import type { Gap, Quantity } from '../../quantity/quantity.ts'
import { entry, figure, quote, say } from './say.ts'
import { span } from './arithmetic-shares.ts'

/** Results against plans. */
export const arithmeticTargets = {
  /** `expected` is the gap in words, each in its language: `vượt 2`, `over by 2`. */
  'target-gap-mismatch': entry<{
    result: Quantity
    target: Quantity
    gap: Gap
    expected: { readonly vi: string; readonly en: string }
  }>(
    'error',
    ({ result, target, gap, expected }) => [
      say`Kết quả ${figure(result, 'vi')}, kế hoạch ${figure(target, 'vi')}: ${expected.vi}, nhưng ghi ${quote(gap.text)}.`,
      say`Sửa chênh lệch hoặc kế hoạch.`,
    ],
    ({ result, target, gap, expected }) => [
      say`Result ${figure(result, 'en')}, plan ${figure(target, 'en')}: ${expected.en}, but ${quote(gap.text)} is written.`,
      say`Correct the gap or the plan.`,
    ],
  ),
  /** The gap stands alone, and no whole target can give it. */
  'target-gap-mismatch/no-target': entry<{ result: Quantity; gap: Gap }>(
    'error',
    ({ result, gap }) => [
      say`Kết quả ${figure(result, 'vi')} mà ${quote(gap.text)} thì không có mức kế hoạch nào ứng với.`,
      say`Kiểm tra chênh lệch hoặc kết quả.`,
    ],
    ({ result, gap }) => [
      say`With the result ${figure(result, 'en')}, no plan gives ${quote(gap.text)}.`,
      say`Check the gap or the result.`,
    ],
  ),
  /** The plan that the printed share reached needs, from `low` to `high`. */
  'target-gap-mismatch/met': entry<{
    result: Quantity
    met: Quantity
    low: number
    high: number
    target: Quantity
  }>(
    'error',
    ({ result, met, low, high, target }) => [
      say`${figure(result, 'vi')} đạt ${figure(met, 'vi')} thì kế hoạch là ${span(low, high, 'vi')}, nhưng ghi ${figure(target, 'vi')}.`,
      say`Kiểm tra kế hoạch hoặc tỷ lệ thực hiện.`,
    ],
    ({ result, met, low, high, target }) => [
      say`If ${figure(result, 'en')} is ${figure(met, 'en')} of the plan, the plan is ${span(low, high, 'en')}, but ${figure(target, 'en')} is written.`,
      say`Check the plan or the share.`,
    ],
  ),
  'target-gap-mismatch/met-no-target': entry<{ result: Quantity; met: Quantity }>(
    'error',
    ({ result, met }) => [
      say`Không có mức kế hoạch nào (số nguyên) để ${figure(result, 'vi')} đạt ${figure(met, 'vi')}.`,
      say`Kiểm tra kết quả hoặc tỷ lệ thực hiện.`,
    ],
    ({ result, met }) => [
      say`There is no whole plan of which ${figure(result, 'en')} is ${figure(met, 'en')}.`,
      say`Check the result or the share.`,
    ],
  ),
  'points-not-percent': entry<{ gap: string; suggestion: string; result?: Quantity; target?: Quantity }>(
    'warning',
    ({ gap, suggestion, result, target }) => [
      result === undefined || target === undefined
        ? say`${quote(gap)} là chênh lệch của hai tỷ lệ: tính bằng điểm phần trăm, không phải %.`
        : say`${figure(result, 'vi')} so với ${figure(target, 'vi')}: chênh lệch tính bằng điểm phần trăm, không phải ${quote(gap)}.`,
      say`Viết: ${suggestion}`,
    ],
    ({ gap, suggestion, result, target }) => [
      result === undefined || target === undefined
        ? say`${quote(gap)} is a difference of two percentages: it is in percentage points, not %.`
        : say`${figure(result, 'en')} against ${figure(target, 'en')} differ by percentage points, not ${quote(gap)}.`,
      say`Write: ${suggestion}`,
    ],
  ),
}
