import type { Problem } from '../problems/problem.ts'
import type { Language } from '../quantity/language.ts'

/** One sentence on what a check found: what stands in the way, and whether the bulletin can go out. */
export function summaryOf(problems: readonly Problem[], language: Language): string {
  const errors = count(problems, 'error')
  const warnings = count(problems, 'warning')
  if (language === 'vi') {
    if (errors > 0)
      return `Có ${vi(errors, 'lỗi')}${warnings > 0 ? `, ${vi(warnings, 'cảnh báo')}` : ''}. Sửa hết lỗi thì mới tạo được bản tin.`
    return warnings > 0
      ? `Không có lỗi, có ${vi(warnings, 'cảnh báo')}. Vẫn phát hành được.`
      : 'Không có lỗi.'
  }
  if (errors > 0)
    return `${en(errors, 'error')}${warnings > 0 ? `, ${en(warnings, 'warning')}` : ''}. The bulletin can be built when no error is left.`
  return warnings > 0 ? `No errors, ${en(warnings, 'warning')}. It can be published.` : 'No errors.'
}

/** Why nothing was built, and that the old bulletin is still there. */
export function refusalOf(problems: readonly Problem[], language: Language): string {
  const errors = count(problems, 'error')
  return language === 'vi'
    ? `Chưa tạo được bản tin vì còn ${vi(errors, 'lỗi')}. Bản tin cũ vẫn giữ nguyên.`
    : `The bulletin was not built: ${en(errors, 'error')}. The old one is untouched.`
}

function count(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length
}

function vi(n: number, noun: string): string {
  return `${n}\u00a0${noun}`
}

function en(n: number, noun: string): string {
  return `${n}\u00a0${noun}${n === 1 ? '' : 's'}`
}
