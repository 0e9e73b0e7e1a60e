import type { Site } from '../load/project.ts'

/**
 * Whether nobody works on a day `YYYY-MM-DD`. Fixed are 1 January, 30 April, 1 May and 2 September (Labour Code 45/2019/QH14, article 112, in
 * force since 2021), for sites that keep Vietnam's time; what follows the lunar calendar or is set year by year (Tết, the anniversary of the
 * Hùng Kings, the second day at 2 September) belongs in `holidays:`.
 */
export function dayOff(day: string, { holidays, timezone }: Site): 'holiday' | 'weekend' | undefined {
  const fixed = VIETNAM.has(timezone) && FIXED_HOLIDAYS.has(day.slice('YYYY-'.length))
  if (fixed || holidays.includes(day)) return 'holiday'
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6 ? 'weekend' : undefined
}

const FIXED_HOLIDAYS: ReadonlySet<string> = new Set(['01-01', '04-30', '05-01', '09-02'])

const VIETNAM: ReadonlySet<string> = new Set(['Asia/Ho_Chi_Minh', 'Asia/Saigon', 'Asia/Hanoi'])
