import { tie } from '../format/space.ts'
import type { Language } from '../quantity/language.ts'

/** Heads and sentences of page one and of the annex. */
export function leaderWords(language: Language): LeaderWords {
  return language === 'vi' ? vi : en
}

const vi = {
  plansHead: 'So với kế hoạch',
  noPlans: 'Số liệu của số này không gắn với mức kế hoạch nào.',
  reached: 'Tỷ lệ thực hiện',
  standing: 'Đánh giá',
  nothingNeeded: 'Đã đủ mức cả kỳ',
  needed: (amount: string, end: string) => `Cần thêm ${amount} đến hết ${end}`,
  neededAll: (amount: string, end: string) => `Cần ${amount} đến hết ${end}`,
  keep: (amount: string, end: string) => `Giữ ở mức ${amount} đến hết ${end}`,
  perMonth: (amount: string, isExact: boolean) =>
    isExact ? `mỗi tháng ${amount}` : `mỗi tháng ${tie('khoảng', amount)}`,
  pace: (share: string, lastYear: boolean) =>
    lastYear ? `Cùng kỳ năm trước: ${share}.` : `Tiến độ theo thời gian: ${share}.`,
  yearsGiven: (given: number, years: number) => `${given}/${tie(String(years), 'năm')} có số liệu`,
  yearsGivenSpoken: (given: number, years: number) => `${given} trên ${tie(String(years), 'năm')} có số liệu`,
  soFar: 'kết luận khi hết giai đoạn',
  morePlans: (count: string) => `Còn ${tie(count, 'mức kế hoạch khác')}`,
  morePlansOnPaper: (count: string) =>
    `Còn ${tie(count, 'mức kế hoạch khác')}, in ở bảng “Số liệu của số này”.`,
  orgsHead: 'Các đơn vị',
  standingsChart: 'Biểu đồ các đơn vị',
  withResult: 'Có kết quả',
  others: (count: string) => `và ${tie(count, 'đơn vị khác')}`,
  othersOnPaper: (count: string) => `và ${tie(count, 'đơn vị khác')} (xem phụ lục)`,
  slash: (result: string, plan: string) => `${result}, kế hoạch ${plan}`,
  before: (period: string, value: string) => `${period}: ${value}`,
  beforeToo: (period: string) => `${period} cũng vậy`,
  changesHead: 'Thay đổi so với số trước',
  firstNumber: 'Đây là số đầu tiên nên chưa có số trước để so sánh.',
  comparedWith: (number: string, date: string) => `So với ${number}, phát hành ${date}`,
  newlyMet: (names: string) => `Mới đạt kế hoạch: ${names}.`,
  firstResult: (names: string) => `Mới có kết quả: ${names}.`,
  planChanged: (date: string, name: string, was: string, now: string, reason: string) =>
    `Ngày\u00a0${date} điều chỉnh kế hoạch ${name} từ ${was} thành ${now}; lý do: ${reason}.`,
  verdictMoved: (now: string) => `Nay: ${now}.`,
  moreChanges: (count: string) => `Còn ${tie(count, 'thay đổi khác')}`,
  figuresUsed: (count: string) => `Số này dùng ${tie(count, 'số liệu')}.`,
  allBound: (count: string) =>
    `Bài viết và điểm chính có ${tie(count, 'con số')}, tất cả lấy thẳng từ số liệu.`,
  someBound: (bound: string, count: string) =>
    `Bài viết và điểm chính có ${tie(count, 'con số')}, ${bound} lấy thẳng từ số liệu.`,
  annexHead: 'Phụ lục: số liệu từng đơn vị',
  annexNote: 'Theo thứ tự chính thức của các đơn vị',
  annexOf: (name: string, period: string) => `${name}, ${period}`,
  annexElsewhere: 'Bảng đầy đủ của các số liệu khác:',
  wholeOf: (org: string) => `Toàn bộ ${org}`,
}

const en: LeaderWords = {
  plansHead: 'Against plan',
  noPlans: 'No figure of this number has a plan.',
  reached: 'Share of plan',
  standing: 'Standing',
  nothingNeeded: 'Enough for the whole period',
  needed: (amount: string, end: string) => `${amount} more by the end of ${end}`,
  neededAll: (amount: string, end: string) => `${amount} by the end of ${end}`,
  keep: (amount: string, end: string) => `Stay at ${amount} to the end of ${end}`,
  perMonth: (amount: string, isExact: boolean) => `${isExact ? '' : 'about '}${amount} a month`,
  pace: (share: string, lastYear: boolean) =>
    lastYear ? `Same point last year: ${share}.` : `Pace of time: ${share}.`,
  yearsGiven: (given: number, years: number) => `${given} of ${years} years given`,
  yearsGivenSpoken: (given: number, years: number) => `${given} of ${years} years given`,
  soFar: 'verdict at the end of the period',
  morePlans: (count: string) => `${count} more plans`,
  morePlansOnPaper: (count: string) => `${count} more plans, printed under “Figures in this number”.`,
  orgsHead: 'Organisations',
  standingsChart: 'Chart of the organisations',
  withResult: 'With a result',
  others: (count: string) => `and ${count} more`,
  othersOnPaper: (count: string) => `and ${count} more (see the annex)`,
  slash: (result: string, plan: string) => `${result}, plan ${plan}`,
  before: (period: string, value: string) => `${period}: ${value}`,
  beforeToo: (period: string) => `the same in ${period}`,
  changesHead: 'What changed since the last number',
  firstNumber: 'This is the first number, so there is none before it to compare with.',
  comparedWith: (number: string, date: string) => `Compared with ${number}, published ${date}`,
  newlyMet: (names: string) => `Plan newly met: ${names}.`,
  firstResult: (names: string) => `First result: ${names}.`,
  planChanged: (date: string, name: string, was: string, now: string, reason: string) =>
    `On ${date} the plan for ${name} was changed from ${was} to ${now}; reason: ${reason}.`,
  verdictMoved: (now: string) => `Now: ${now}.`,
  moreChanges: (count: string) => `${count} more changes`,
  figuresUsed: (count: string) =>
    count === '1' ? 'This number uses 1 figure.' : `This number uses ${count} figures.`,
  allBound: (count: string) => `All ${count} numbers in its texts come straight from the data.`,
  someBound: (bound: string, count: string) =>
    `${bound} of the ${count} numbers in its texts come straight from the data.`,
  annexHead: 'Annex: figures by organisation',
  annexNote: 'In the official order of the organisations',
  annexOf: (name: string, period: string) => `${name}, ${period}`,
  annexElsewhere: 'Whole tables of other figures:',
  wholeOf: (org: string) => `All of ${org}`,
}

export type LeaderWords = typeof vi
