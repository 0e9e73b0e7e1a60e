/** Do these words speak of what was asked for, not of what came about? */
export function speaksOfPlan(words: string): boolean {
  return PLAN.test(words)
}

const PLAN = /kế hoạch|chỉ tiêu|phấn đấu|mục tiêu|nghị quyết|giao|target|plan/iu
