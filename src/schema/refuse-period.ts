import { problem } from '../problems/make-problem.ts'
import { parsePeriod } from '../quantity/parse-period.ts'
import type { Tell } from './tell.ts'

/** What looks like a period and is not one, with the form that was likely meant. */
export function refusePeriod(text: string): Tell {
  const suggestion = likely(text.trim()).find((one) => parsePeriod(one) !== undefined)
  return (place) =>
    suggestion === undefined
      ? problem('bad-period', place, { text })
      : problem('bad-period/suggestion', place, { text, suggestion })
}

function likely(text: string): readonly string[] {
  const quarter = /^(?:q|quý)\s*([1-4]|iv|i{1,3})\s*[/.-]\s*(\d{4})$/iu.exec(text)
  const month = /^(?:t|tháng)?\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/iu.exec(text)
  const reversed = /^(\d{4})\s*[/.-]\s*(\d{1})$/u.exec(text)
  const years = /^(\d{4})\s*[-–]\s*(\d{4})$/u.exec(text)
  const loose = /^(\d{4})\s*[-/. ]?\s*([QHqh]\d|\d{1,2}[Mm]|[Ss][Yy])$/u.exec(text)
  const year = /^năm\s*(\d{4})$/iu.exec(text)
  return [
    ...(quarter ? [`${quarter[2]}-Q${arabic(quarter[1] ?? '')}`] : []),
    ...(month ? [`${month[2]}-${(month[1] ?? '').padStart(2, '0')}`] : []),
    ...(reversed ? [`${reversed[1]}-0${reversed[2]}`] : []),
    ...(years ? [`${years[1]}/${years[2]}`] : []),
    ...(loose ? [`${loose[1]}-${(loose[2] ?? '').toUpperCase()}`] : []),
    ...(year ? [`${year[1]}`] : []),
  ]
}

function arabic(quarter: string): string {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(quarter.toLowerCase())
  return roman < 0 ? quarter : String(roman + 1)
}
