import type { Language } from '../../quantity/language.ts'
import { capitalize } from '../../format/capital.ts'
import { formatNumber } from '../../format/number.ts'
import { entry, listed, quote, say } from './say.ts'
import { thing, type Thing } from './items.ts'

/** Single values against their grammar. */
export const formatValues = {
  'bad-value': entry<{ text: string; language: Language }>(
    'error',
    ({ text, language }) => [
      say`Không đọc được số ${quote(text)}.`,
      language === 'vi'
        ? say`Viết như 172, hơn 5.650, gần 5.930, khoảng 400, 3,04%, từ 100 đến 170, từ 170 trở lên, hoặc: chưa có số liệu.`
        : say`Viết như 172, more than 5,650, nearly 5,930, about 400, 3.04%, from 100 to 170, at least 170, hoặc: not yet.`,
    ],
    ({ text, language }) => [
      say`The figure ${quote(text)} cannot be read.`,
      language === 'vi'
        ? say`Write it like 172, hơn 5.650, gần 5.930, khoảng 400, 3,04%, từ 100 đến 170, từ 170 trở lên, or: chưa có số liệu.`
        : say`Write it like 172, more than 5,650, nearly 5,930, about 400, 3.04%, from 100 to 170, at least 170, or: not yet.`,
    ],
  ),
  /** `first` and `second` are the whole figure with one of the two words each. */
  'bad-value/two-qualifiers': entry<{ text: string; first: string; second: string }>(
    'error',
    ({ text, first, second }) => [
      say`${quote(text)} có hai từ chỉ mức trái nhau.`,
      say`Giữ một từ: ${first}, hoặc ${second}.`,
    ],
    ({ text, first, second }) => [
      say`${quote(text)} has two qualifiers.`,
      say`Keep one: ${first} or ${second}.`,
    ],
  ),
  'bad-value/zero-or-missing': entry<{ text: string; language: Language }>(
    'error',
    ({ text, language }) => [
      text.trim() === ''
        ? say`Chỗ này để trống: có thể hiểu là chưa có số liệu hoặc là 0.`
        : say`${quote(text)} có thể hiểu là chưa có số liệu hoặc là 0.`,
      say`Viết ${language === 'vi' ? 'chưa có số liệu' : 'not yet'}; nếu thật sự không có gì thì viết 0.`,
    ],
    ({ text, language }) => [
      text.trim() === ''
        ? say`Nothing is written here: it may mean no figure yet, or none (0).`
        : say`${quote(text)} may mean no figure yet, or none (0).`,
      say`Write ${language === 'vi' ? 'chưa có số liệu' : 'not yet'}; if there really is none, write 0.`,
    ],
  ),
  'bad-value/other-language': entry<{ text: string; suggestion?: string; language: Language }>(
    'error',
    ({ text, suggestion, language }) => [
      say`Số ${quote(text)} viết theo cách của tiếng ${language === 'vi' ? 'Anh' : 'Việt'}.`,
      suggestion === undefined
        ? language === 'vi'
          ? say`Dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân: 5.930 và 3,04%.`
          : say`Dấu phẩy ngăn hàng nghìn, dấu chấm trước phần thập phân: 5,930 và 3.04%.`
        : say`Viết ${suggestion}`,
    ],
    ({ text, suggestion, language }) => [
      say`The figure ${quote(text)} is written the ${language === 'vi' ? 'English' : 'Vietnamese'} way.`,
      suggestion === undefined
        ? language === 'vi'
          ? say`Dots part the thousands and a comma the decimals: 5.930 and 3,04%.`
          : say`Commas part the thousands and a dot the decimals: 5,930 and 3.04%.`
        : say`Write ${suggestion}`,
    ],
  ),
  'bad-value/unknown-unit': entry<{ text: string; found: string; unit?: string }>(
    'error',
    ({ text, found, unit }) => [
      unit === undefined
        ? say`Sau số trong ${quote(text)} có chữ ${quote(found)} mà ở đây không ghi đơn vị tính.`
        : say`${quote(text)} ghi đơn vị tính ${quote(found)}, nhưng số liệu này tính bằng ${quote(unit)}.`,
      unit === undefined
        ? say`Bỏ chữ sau số.`
        : say`Bỏ đơn vị tính, hoặc viết ${unit}; tên khác của cùng đơn vị tính thì thêm vào aliases trong units.yaml.`,
    ],
    ({ text, found, unit }) => [
      unit === undefined
        ? say`${quote(found)} follows the number in ${quote(text)}, where no unit can stand.`
        : say`${quote(text)} gives the unit ${quote(found)}, but this series is counted in ${quote(unit)}.`,
      unit === undefined
        ? say`Leave out what follows the number.`
        : say`Leave out the unit or write ${unit}; another name of the same unit goes under aliases in units.yaml.`,
    ],
  ),
  'bad-value/range-backwards': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`Trong ${quote(text)} số trước lớn hơn số sau.`,
      say`Viết số nhỏ trước, hoặc kiểm tra lại hai số.`,
    ],
    ({ text }) => [
      say`In ${quote(text)} the first number is the larger.`,
      say`Write the smaller first, or check both.`,
    ],
  ),
  'bad-value/too-large': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`Số ${quote(text)} lớn quá mức có thể tính đúng.`,
      say`Kiểm tra lại; có thể thừa chữ số hoặc thừa “nghìn”, “triệu”.`,
    ],
    ({ text }) => [
      say`${quote(text)} is larger than can be reckoned exactly.`,
      say`Check it; there may be a digit or a “thousand” too many.`,
    ],
  ),
  /** A value where only some forms make sense: a statement, a target, a printed share. */
  'bad-value/needs-number': entry<{ key: string; text: string; example: string }>(
    'error',
    ({ key, text, example }) => [
      say`Mục ${quote(key)} cần một số, nhưng ghi ${quote(text)}.`,
      say`Viết ${key}: ${example}; chưa có thì bỏ cả mục này.`,
    ],
    ({ key, text, example }) => [
      say`${quote(key)} needs a figure, but says ${quote(text)}.`,
      say`Write ${key}: ${example}; where there is none leave the whole item out.`,
    ],
  ),
  'bad-value/needs-percent': entry<{ key: string; text: string; suggestion: string }>(
    'error',
    ({ key, text, suggestion }) => [
      say`Mục ${quote(key)} là tỷ lệ nhưng ${quote(text)} không có dấu %.`,
      say`Viết ${key}: ${suggestion}`,
    ],
    ({ key, text, suggestion }) => [
      say`${quote(key)} is a share, but ${quote(text)} has no %.`,
      say`Write ${key}: ${suggestion}`,
    ],
  ),
  'bad-value/gap': entry<{ text: string; language: Language }>(
    'error',
    ({ text, language }) => [
      say`Không đọc được mức chênh lệch ${quote(text)}.`,
      say`Viết như ${gapExamples(language, 'hoặc')}.`,
    ],
    ({ text, language }) => [
      say`The gap ${quote(text)} cannot be read.`,
      say`Write it like ${gapExamples(language, 'or')}.`,
    ],
  ),
  'bad-value/choice': entry<{ key: string; text: string; choices: readonly string[]; nearest?: string }>(
    'error',
    ({ key, text, choices, nearest }) => [
      say`Mục ${quote(key)} không nhận ${quote(text)}.`,
      nearest === undefined
        ? say`Viết một trong: ${choices.join(', ')}.`
        : say`Có phải là ${quote(nearest)}? Các cách viết: ${choices.join(', ')}.`,
    ],
    ({ key, text, choices, nearest }) => [
      say`${quote(key)} cannot be ${quote(text)}.`,
      nearest === undefined
        ? say`Write one of: ${choices.join(', ')}.`
        : say`Did you mean ${quote(nearest)}? It can be: ${choices.join(', ')}.`,
    ],
  ),
  /** A waiver for a code that does not exist. */
  'bad-value/check': entry<{ text: string; nearest?: string }>(
    'error',
    ({ text, nearest }) => [
      say`Không có mã kiểm tra ${quote(text)}.`,
      nearest === undefined
        ? say`Chép mã đứng sau chữ “lỗi” hoặc “cảnh báo” trong kết quả kiểm tra, ví dụ check: statement-conflict`
        : say`Có phải là ${quote(nearest)}? Viết check: ${nearest}`,
    ],
    ({ text, nearest }) => [
      say`There is no check ${quote(text)}.`,
      nearest === undefined
        ? say`Copy the code that follows “error” or “warning” in the list of problems, such as check: statement-conflict`
        : say`Did you mean ${quote(nearest)}? Write check: ${nearest}`,
    ],
  ),
  'bad-value/whole-number': entry<{ key: string; text: string; low: number; high: number }>(
    'error',
    ({ key, text, low, high }) => [
      say`Mục ${quote(key)} cần một số nguyên từ ${low} đến ${high}, nhưng ghi ${quote(text)}.`,
      say`Viết ${key}: ${low}, hoặc bỏ mục này.`,
    ],
    ({ key, text, low, high }) => [
      say`${quote(key)} needs a whole number from ${low} to ${high}, but says ${quote(text)}.`,
      say`Write ${key}: ${low}, or leave the item out.`,
    ],
  ),
  'bad-value/pattern': entry<{ key: string; text: string; example: string }>(
    'error',
    ({ key, text, example }) => [
      say`Mục ${quote(key)} không nhận ${quote(text)}.`,
      say`Viết theo mẫu ${key}: ${example}`,
    ],
    ({ key, text, example }) => [
      say`${quote(key)} cannot be ${quote(text)}.`,
      say`Write it like ${key}: ${example}`,
    ],
  ),
  'bad-value/pale': entry<{ key: string; text: string; contrast: number; least: number; nearest: string }>(
    'error',
    ({ key, text, contrast, least, nearest }) => [
      say`Màu ${quote(text)} quá nhạt: chữ màu này nổi trên nền giấy ${ratio(contrast, 'vi')}, cần ít nhất ${ratio(least, 'vi')}.`,
      say`Viết ${key}: "${nearest}" (cùng sắc, vừa đủ đậm), hoặc chọn màu đậm hơn.`,
    ],
    ({ key, text, contrast, least, nearest }) => [
      say`${quote(text)} is too pale: letters in it stand out from the paper by ${ratio(contrast, 'en')}, and need ${ratio(least, 'en')} at least.`,
      say`Write ${key}: "${nearest}" (the same hue, just dark enough), or choose a darker one.`,
    ],
  ),
  'bad-value/repeated': entry<{ key: string; text: string }>(
    'error',
    ({ key, text }) => [
      say`Trong mục ${quote(key)}, ${quote(text)} được ghi hai lần.`,
      say`Xóa một trong hai.`,
    ],
    ({ key, text }) => [say`${quote(text)} stands twice under ${quote(key)}.`, say`Delete one of the two.`],
  ),
  /** An error that `checks` of site.yaml would lower. */
  'bad-value/severity-fixed': entry<{ code: string }>(
    'error',
    ({ code }) => [
      say`${quote(code)} luôn là lỗi, không hạ mức được.`,
      say`Xóa dòng này và sửa chỗ sai; nếu nguồn đã in như vậy, ghi lý do ở mục accept.`,
    ],
    ({ code }) => [
      say`${quote(code)} is always an error and cannot be lowered.`,
      say`Delete the line and mend the fault; if the source prints it so, give the reason under accept.`,
    ],
  ),
  /** An item that this measure of a series cannot have. */
  'bad-value/not-here': entry<{ key: string; needs: string }>(
    'error',
    ({ key, needs }) => [say`Mục ${quote(key)} chỉ dùng khi ${needs}.`, say`Xóa mục này, hoặc ghi ${needs}`],
    ({ key, needs }) => [say`${quote(key)} is only for ${needs}.`, say`Delete it or write ${needs}`],
  ),
  'bad-value/binding': entry<{ text: string; reason: 'form' | 'show' | 'open' }>(
    'error',
    ({ text, reason }) => [
      reason === 'open'
        ? say`${quote(text)} mở bằng {{ nhưng chưa đóng.`
        : say`Không đọc được chỗ gắn số ${quote(text)}.`,
      say`Viết theo mẫu {{ket-nap.2023}}, có thể thêm @đơn-vị, #nhóm, .share, .of, .met, .target hoặc .gap`,
    ],
    ({ text, reason }) => [
      reason === 'open'
        ? say`${quote(text)} opens with {{ but is not closed.`
        : say`The binding ${quote(text)} cannot be read.`,
      say`Write it like {{ket-nap.2023}}; @organisation, #group, .share, .of, .met, .target or .gap may follow`,
    ],
  ),
  /** A binding among words that are printed as they stand. */
  'bad-value/binding-here': entry<{ key: string; text: string }>(
    'error',
    ({ key, text }) => [
      say`Mục ${quote(key)} in nguyên chữ như đã ghi, không gắn số liệu được: ${quote(text)}.`,
      say`Viết câu không có số, hoặc chuyển câu ấy vào bài viết; chỗ gắn được là title, summary, main_points, caption, alt và đính chính.`,
    ],
    ({ key, text }) => [
      say`${quote(key)} is printed as it stands and cannot hold the binding ${quote(text)}.`,
      say`Leave the figure out, or move the sentence into a story; bindings can stand in title, summary, main_points, caption, alt and corrections.`,
    ],
  ),
  'bad-value/succession-loop': entry<{ kind: Thing; ids: readonly string[] }>(
    'error',
    ({ kind, ids }) => [
      say`${capitalize(thing(kind, 'vi'))} thuộc chính mình: ${listed(ids, ' → ')}.`,
      say`Sửa mục parent hoặc succeeded_by của một trong các mã này.`,
    ],
    ({ kind, ids }) => [
      say`${capitalize(thing(kind, 'en'))} belongs to itself: ${listed(ids, ' → ')}.`,
      say`Correct parent or succeeded_by of one of these ids.`,
    ],
  ),
}

function gapExamples(language: Language, or: string): string {
  return language === 'vi'
    ? `vượt 0,04 điểm phần trăm, vượt 30%, ${or} thiếu 3`
    : `exceeds by 0.04 percentage points, exceeds by 30%, ${or} short by 3`
}

/** `4,5 : 1`, as the guidelines write how far two colours stand apart. */
function ratio(contrast: number, language: Language): string {
  return `${formatNumber(Math.floor(contrast * 10) / 10, { language, decimals: 1 })} : 1`
}
