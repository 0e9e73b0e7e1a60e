import { tie } from '../format/space.ts'
import type { Language } from '../quantity/language.ts'

/** Sentences and heads of the checks page. */
export function checksWords(language: Language): ChecksWords {
  return language === 'vi' ? vi : en
}

const vi = {
  shortLead: 'Trước khi phát hành, mọi số liệu được đối chiếu với nhau bằng phép tính.',
  tallyHead: (count: string) => `${tie(count, 'phép đối chiếu')} giữa các số liệu`,
  numbersInStories: 'Số trong bài viết',
  allBound: (numbers: string) =>
    `Bài viết và điểm chính có ${tie(numbers, 'số')}; tất cả đều lấy thẳng từ số liệu, nên không thể khác số liệu.`,
  someBound: (bound: string, numbers: string, share: string) =>
    `Bài viết và điểm chính có ${tie(numbers, 'số')}; ${tie(bound, 'số')} (${share}) lấy thẳng từ số liệu, nên không thể khác số liệu.`,
  noNumbers: 'Bài viết chưa có số nào.',
  noneBound: (numbers: string) =>
    `Bài viết và điểm chính có ${tie(numbers, 'số')}; chưa số nào được gắn với số liệu.`,
  kept: (numbers: string) => `${tie(numbers, 'số')} gõ tay được giữ nguyên, có lý do.`,
  unbound: (numbers: string) => `${tie(numbers, 'số')} gõ tay chưa gắn với số liệu.`,
  quoted: (numbers: string) => `${tie(numbers, 'số')} nằm trong lời trích dẫn: giữ đúng lời người nói.`,
  exempt: (numbers: string) =>
    `Không kể ${tie(numbers, 'chỗ')} là ngày, năm, kỳ, số văn bản, tên gọi và những chữ số tương tự.`,
  edition: 'Số bản tin',
  inStories: 'Số trong bài',
  boundHead: 'Đã gắn',
  keptHead: 'Giữ nguyên',
  unboundHead: 'Chưa gắn',
  quotedHead: 'Trích dẫn',
  bySeries: 'Theo từng số liệu',
  series: 'Số liệu',
  tested: 'Số phép',
  outcomes: 'Kết quả',
  byEdition: 'Theo từng số bản tin',
  bySeriesLead: 'Mở một số liệu để xem mọi phép đối chiếu của nó.',
  onSeriesPages: 'Danh sách dài; phép tính in ở trang của từng số liệu.',
  severityHead: 'Mức',
  listHead: 'Danh sách',
  warningsCount: (count: string) => tie(count, 'điều'),
  workingsHead: 'Các phép đối chiếu',
  waivers: 'Chấp nhận, có lý do',
  waiversMeaning:
    'Những chỗ không khớp, hoặc chưa đủ, mà người phụ trách đã xem và quyết định giữ nguyên. Lý do ghi nguyên văn.',
  noWaivers: 'Chưa có chỗ nào phải giữ nguyên kèm lý do.',
  whatIsKept: 'Điều được giữ nguyên',
  notSigned: 'không ghi người',
  warnings: 'Cảnh báo còn lại',
  warningsMeaning: 'Những điều bộ kiểm tra còn nhắc, chưa ai sửa và chưa ai ghi lý do.',
  noWarnings: 'Không còn cảnh báo nào.',
  warningHead: 'Điều được nhắc',
  whereHead: 'Ở đâu',
  failsMeaning: 'Hai số không thể cùng đúng.',
  editionsCount: (count: string) => tie(count, 'số bản tin'),
  seriesCount: (count: string) => tie(count, 'số liệu'),
  numbersCount: (count: string) => `${tie(count, 'số')} trong bài viết`,
  summaryOnly: 'Bản tin này chỉ in kết quả chung; phép tính và lý do được lưu tại cơ quan phát hành.',
}

const en: ChecksWords = {
  shortLead: 'Before publication every figure is compared with the others by arithmetic.',
  tallyHead: (count) => `${count} ${count === '1' ? 'relation' : 'relations'} between figures`,
  numbersInStories: 'Numbers in the stories',
  allBound: (numbers) =>
    `The stories and main points hold ${counted(numbers)}; every one is taken straight from the data and cannot differ from it.`,
  someBound: (bound, numbers, share) =>
    `The stories and main points hold ${counted(numbers)}. Taken straight from the data, so that they cannot differ from it: ${bound} (${share}).`,
  noNumbers: 'There is no number in the stories yet.',
  noneBound: (numbers) =>
    `The stories and main points hold ${counted(numbers)}, none of them taken from the data.`,
  kept: (numbers) => `${counted(numbers)} typed by hand, kept with a reason.`,
  unbound: (numbers) => `${counted(numbers)} typed by hand and not bound to the data.`,
  quoted: (numbers) => `${counted(numbers)} in quotations, left as they were said.`,
  exempt: (numbers) =>
    `Not counted: ${numbers} dates, years, periods, numbers of documents, names and the like.`,
  edition: 'Number',
  inStories: 'Numbers',
  boundHead: 'Bound',
  keptHead: 'Kept',
  unboundHead: 'Not bound',
  quotedHead: 'Quoted',
  bySeries: 'By series',
  series: 'Series',
  tested: 'Tested',
  outcomes: 'Outcomes',
  byEdition: 'By number of the bulletin',
  bySeriesLead: 'Open a series to see every relation it stands in.',
  onSeriesPages: 'The list is long; the workings stand on the page of each series.',
  severityHead: 'Kind',
  listHead: 'List',
  warningsCount: (count) => (count === '1' ? '1 warning' : `${count} warnings`),
  workingsHead: 'Relations tested',
  waivers: 'Accepted with a reason',
  waiversMeaning:
    'What does not agree, or is not complete, and was looked at and kept by the person responsible. Reasons are printed as given.',
  noWaivers: 'Nothing had to be kept with a reason yet.',
  whatIsKept: 'What is kept',
  notSigned: 'not signed',
  warnings: 'Warnings that remain',
  warningsMeaning: 'What the checks still point at: nobody has mended it or given a reason.',
  noWarnings: 'No warning is left.',
  warningHead: 'What is pointed at',
  whereHead: 'Where',
  failsMeaning: 'The two cannot both be right.',
  editionsCount: (count) => (count === '1' ? '1 number' : `${count} numbers`),
  seriesCount: (count) => `${count} series`,
  numbersCount: (count) => `${counted(count)} in the stories`,
  summaryOnly: 'Only the outcome is printed here; workings and reasons are kept by the publishing body.',
}

function counted(numbers: string): string {
  return numbers === '1' ? '1 number' : `${numbers} numbers`
}

export type ChecksWords = typeof vi
