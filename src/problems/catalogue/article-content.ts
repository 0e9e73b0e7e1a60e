import type { Language } from '../../quantity/language.ts'
import type { Period } from '../../quantity/period.ts'
import type { Gap, Value } from '../../quantity/quantity.ts'
import type { Unit } from '../../quantity/unit.ts'
import { formatGap } from '../../format/gap.ts'
import { formatValue } from '../../format/value.ts'
import { entry, figure, period as periodWords, quote, say } from './say.ts'

/** Links, pictures and numbers of a story. */
export const articleContent = {
  'unsafe-url': entry<{ url: string }>(
    'error',
    ({ url }) => [
      say`Liên kết ${quote(url)} thuộc loại không an toàn.`,
      say`Dùng địa chỉ bắt đầu bằng https://, http://, mailto:, hoặc tên một tệp của bản tin.`,
    ],
    ({ url }) => [
      say`The link ${quote(url)} is of an unsafe kind.`,
      say`Use an address that begins with https://, http:// or mailto:, or the name of a page of this bulletin.`,
    ],
  ),
  'unsafe-url/this-computer': entry<{ url: string }>(
    'error',
    ({ url }) => [
      say`Liên kết ${quote(url)} chỉ mở được trên máy này.`,
      say`Chép tệp vào thư mục của số bản tin và viết tên tệp.`,
    ],
    ({ url }) => [
      say`The link ${quote(url)} opens only on this computer.`,
      say`Copy the file into the number's folder and write its name.`,
    ],
  ),
  'unsafe-url/malformed': entry<{ url: string }>(
    'error',
    ({ url }) => [
      say`Địa chỉ ${quote(url)} viết sai nên không mở được.`,
      say`Chép lại địa chỉ từ trình duyệt.`,
    ],
    ({ url }) => [
      say`The address ${quote(url)} is malformed and cannot be opened.`,
      say`Copy it again from the browser.`,
    ],
  ),
  'picture-missing': entry<{ name: string; folder: string; nearest?: string }>(
    'error',
    ({ name, folder, nearest }) => [
      say`Không thấy ảnh ${quote(name)} trong thư mục ${folder}.`,
      say`Chép ảnh vào đó, hoặc sửa tên${nearest === undefined ? '' : ` (có tệp ${nearest})`}.`,
    ],
    ({ name, folder, nearest }) => [
      say`The picture ${quote(name)} is not in ${folder}.`,
      say`Copy it there or correct the name${nearest === undefined ? '' : ` (there is ${nearest})`}.`,
    ],
  ),
  'picture-missing/remote': entry<{ url: string; folder: string }>(
    'error',
    ({ url, folder }) => [
      say`Ảnh ${quote(url)} nằm trên máy khác; mạng nội bộ sẽ không thấy.`,
      say`Chép ảnh vào thư mục ${folder} và viết tên tệp.`,
    ],
    ({ url, folder }) => [
      say`The picture ${quote(url)} is on another host, unseen on an intranet.`,
      say`Copy it into ${folder} and write its name.`,
    ],
  ),
  'picture-type': entry<{ name: string; found: string }>(
    'error',
    ({ name, found }) => [say`${quote(name)} thật ra là ${found}.`, say`Mở ảnh, lưu lại dạng JPG hoặc PNG.`],
    ({ name, found }) => [say`${quote(name)} is really ${found}.`, say`Open it and save it as JPG or PNG.`],
  ),
  'picture-type/not-used': entry<{ name: string; extension: string }>(
    'error',
    ({ name, extension }) => [
      extension === ''
        ? say`Tên ảnh ${quote(name)} không có đuôi, nên không biết là dạng ảnh nào.`
        : say`Ảnh ${quote(name)} có dạng ${extension}, không dùng trong bài.`,
      extension === ''
        ? say`Mở ảnh, lưu lại dạng JPG, PNG hoặc WebP, tên có đuôi, ví dụ ${name}.jpg`
        : say`Lưu lại dạng JPG, PNG hoặc WebP.`,
    ],
    ({ name, extension }) => [
      extension === ''
        ? say`The picture ${quote(name)} has no ending that says what kind of picture it is.`
        : say`The picture ${quote(name)} is of the type ${extension}, which stories do not use.`,
      extension === ''
        ? say`Open it and save it as JPG, PNG or WebP, with an ending, such as ${name}.jpg`
        : say`Save it as JPG, PNG or WebP.`,
    ],
  ),
  'picture-type/damaged': entry<{ name: string }>(
    'error',
    ({ name }) => [say`Ảnh ${quote(name)} bị hỏng hoặc thiếu phần cuối.`, say`Chép lại ảnh từ bản gốc.`],
    ({ name }) => [
      say`The picture ${quote(name)} is damaged or cut short.`,
      say`Copy it again from the original.`,
    ],
  ),
  'picture-type/too-large': entry<{ name: string; width: number; height: number }>(
    'error',
    ({ name, width, height }) => [
      say`Ảnh ${quote(name)} có ${width}␣×␣${height} điểm ảnh; không quá 50␣triệu.`,
      say`Thu nhỏ ảnh, ví dụ rộng 2000 điểm ảnh.`,
    ],
    ({ name, width, height }) => [
      say`The picture ${quote(name)} has ${width} × ${height} pixels; at most 50 million.`,
      say`Make it smaller, for example 2000 pixels wide.`,
    ],
  ),
  'alt-missing': entry<Record<never, never>>(
    'error',
    () => [
      say`Ảnh chưa có lời mô tả cho người không nhìn thấy.`,
      say`Thêm alt: một câu nói ảnh có gì, không lặp lại chú thích.`,
    ],
    () => [
      say`The picture has no description for people who cannot see it.`,
      say`Add alt: one sentence saying what it shows, not the caption again.`,
    ],
  ),
  'number-differs': entry<{
    text: string
    name: string
    period: Period
    value: Value | Gap
    unit?: Unit
    /** The figure as it is typed in the language of the site. */
    suggestion: string
  }>(
    'error',
    ({ text, name, period, value, unit, suggestion }) => [
      say`Câu ghi ${quote(text)}, số liệu ${quote(name)} ${periodWords(period, 'vi')} là ${stated(value, 'vi', unit)}.`,
      say`Sửa câu thành ${suggestion}, hoặc sửa số liệu.`,
    ],
    ({ text, name, period, value, unit, suggestion }) => [
      say`The sentence says ${quote(text)}; ${quote(name)} for ${periodWords(period, 'en')} is ${stated(value, 'en', unit)}.`,
      say`Write ${suggestion} or correct the data.`,
    ],
  ),
  'number-suspect': entry<{
    text: string
    name: string
    period: Period
    value: Value
    binding: string
    speaker?: string
  }>(
    'warning',
    ({ text, name, period, value, binding, speaker }) => [
      say`${speaker === undefined ? 'Câu ghi' : `Lời của ${speaker} ghi`} ${quote(text)}, nhưng ${quote(name)} ${periodWords(period, 'vi')} là ${figure(value, 'vi')}.`,
      say`${speaker === undefined ? 'Gắn số liệu' : 'Đối chiếu lại với nguồn, hoặc gắn số liệu'}: ${binding}`,
    ],
    ({ text, name, period, value, binding, speaker }) => [
      say`${speaker === undefined ? 'The sentence says' : `${speaker} is quoted with`} ${quote(text)}, but ${quote(name)} for ${periodWords(period, 'en')} is ${figure(value, 'en')}.`,
      say`${speaker === undefined ? 'Bind the figure' : 'Compare it with the source, or bind the figure'}: ${binding}`,
    ],
  ),
  'number-unbound': entry<{
    text: string
    name?: string
    period?: Period
    binding?: string
    /** What binds a number there, where no figure is likely: a tag, or braces. */
    bindBy?: string
  }>(
    'warning',
    ({ text, name, period, binding, bindBy = '<Num …/>' }) => [
      say`${/^\d/u.test(text) ? `Số ${text}` : quote(text)} chưa gắn với số liệu.`,
      name === undefined || binding === undefined
        ? say`Đưa số này vào data/ rồi gắn bằng ${bindBy.startsWith('<') ? `thẻ ${bindBy}` : bindBy}. Nếu không phải số liệu, ghi ở mục accept: check: number-unbound, text: "${text}", reason: một câu nêu lý do`
        : say`Có thể là ${quote(name)}${period === undefined ? '' : `, ${periodWords(period, 'vi')}`}: ${binding}`,
    ],
    ({ text, name, period, binding, bindBy = '<Num …/>' }) => [
      say`${/^\d/u.test(text) ? text : quote(text)} is not bound.`,
      name === undefined || binding === undefined
        ? say`Put it into data/ and bind it with ${bindBy}. If it is no figure, put under accept: check: number-unbound, text: "${text}", reason: one sentence saying why`
        : say`It may be ${quote(name)}${period === undefined ? '' : `, ${periodWords(period, 'en')}`}: ${binding}`,
    ],
  ),
  'number-unbound/in-series': entry<{ text: string }>(
    'warning',
    ({ text }) => [
      say`Số ${text} nằm trong tên hoặc định nghĩa của số liệu, nơi không gắn số liệu được.`,
      say`Viết lại không có số này, hoặc giữ lại: ghi ở mục accept: check: number-unbound, text: "${text}", reason: một câu nêu lý do`,
    ],
    ({ text }) => [
      say`${text} stands in the name or definition of a series, where nothing can be bound.`,
      say`Write it without the number, or keep it: put under accept: check: number-unbound, text: "${text}", reason: one sentence saying why`,
    ],
  ),
  'direction-differs': entry<{ word: string; right: string; from: Value; to: Value }>(
    'warning',
    ({ word, right, from, to }) => [
      say`Câu viết ${quote(word)}, nhưng từ ${figure(from, 'vi')} đến ${figure(to, 'vi')} là ${right}.`,
      say`Viết ${quote(right)}, hoặc kiểm tra hai kỳ.`,
    ],
    ({ word, right, from, to }) => [
      say`The sentence says ${quote(word)}, but ${figure(from, 'en')} to ${figure(to, 'en')} is ${quote(right)}.`,
      say`Write ${quote(right)} or check the periods.`,
    ],
  ),
  'direction-differs/plan': entry<{ word: string; right: string; from: Value; to: Value }>(
    'warning',
    ({ word, right, from, to }) => [
      say`Câu viết ${quote(word)}, nhưng ${figure(to, 'vi')} so với kế hoạch ${figure(from, 'vi')} là ${right}.`,
      say`Viết ${quote(right)}, hoặc kiểm tra kế hoạch được so.`,
    ],
    ({ word, right, from, to }) => [
      say`The sentence says ${quote(word)}, but ${figure(to, 'en')} against a plan of ${figure(from, 'en')} is ${quote(right)}.`,
      say`Write ${quote(right)} or check which plan is meant.`,
    ],
  ),
  'number-form': entry<{ text: string; suggestion: string }>(
    'warning',
    ({ text, suggestion }) => [say`${quote(text)} không đúng cách viết số.`, say`Viết ${suggestion}`],
    ({ text, suggestion }) => [say`${quote(text)} is not how numbers are written.`, say`Write ${suggestion}`],
  ),
  'broken-link': entry<{ url: string; nearest?: string }>(
    'error',
    ({ url, nearest }) => [
      say`Liên kết đến ${quote(url)} không có trang nào.`,
      nearest === undefined ? say`Sửa hoặc xóa liên kết này.` : say`Có phải là ${quote(nearest)}?`,
    ],
    ({ url, nearest }) => [
      say`The link to ${quote(url)} leads nowhere.`,
      nearest === undefined ? say`Correct or delete it.` : say`Did you mean ${quote(nearest)}?`,
    ],
  ),
  'broken-link/fragment': entry<{ url: string; fragment: string; nearest?: string }>(
    'error',
    ({ url, fragment, nearest }) => [
      say`Trang có trong ${quote(url)} nhưng không có phần ${quote(fragment)}.`,
      nearest === undefined ? say`Bỏ phần sau dấu #.` : say`Có phải là ${quote(nearest)}?`,
    ],
    ({ url, fragment, nearest }) => [
      say`The page of ${quote(url)} is there, but not its part ${quote(fragment)}.`,
      nearest === undefined ? say`Leave out what follows #.` : say`Did you mean ${quote(nearest)}?`,
    ],
  ),
  'broken-link/reference': entry<{ name: string }>(
    'error',
    ({ name }) => [
      say`Liên kết hoặc chú thích [${name}] chưa ghi địa chỉ hay nội dung.`,
      say`Thêm dòng [${name}]: và nội dung, hoặc bỏ dấu ngoặc vuông.`,
    ],
    ({ name }) => [
      say`The link or footnote [${name}] has no address or text.`,
      say`Add a line [${name}]: with it, or leave out the brackets.`,
    ],
  ),
  'broken-link/uncited': entry<{ name: string }>(
    'error',
    ({ name }) => [
      say`Chú thích [${name}] không được dẫn ở đâu trong bài nên sẽ mất.`,
      say`Thêm [${name}] vào chỗ cần chú thích, hoặc xóa dòng này.`,
    ],
    ({ name }) => [
      say`Nothing in the story cites the footnote [${name}], so it would be lost.`,
      say`Add [${name}] where it belongs, or delete the line.`,
    ],
  ),
  'list-number-lost': entry<{ text: string; number: number }>(
    'warning',
    ({ text, number }) => [
      say`Đoạn bắt đầu bằng ${quote(text)} bị hiểu là mục đánh số, số ${number} sẽ mất.`,
      say`Viết “Năm␣${number},” hoặc ${number}\\.`,
    ],
    ({ text, number }) => [
      say`A paragraph starting with ${quote(text)} becomes a list and the number is lost.`,
      say`Write “Năm␣${number},” or ${number}\\.`,
    ],
  ),
  'list-number-lost/tilde': entry<{ text: string; suggestion: string }>(
    'warning',
    ({ text, suggestion }) => [
      say`${quote(text)} bị hiểu là chữ gạch bỏ.`,
      say`Muốn in dấu ngã, viết ${suggestion}; muốn gạch bỏ, viết hai dấu: ~~chữ~~`,
    ],
    ({ text, suggestion }) => [
      say`${quote(text)} is read as struck out.`,
      say`To print the tilde write ${suggestion}; to strike out write two: ~~text~~`,
    ],
  ),
  'list-number-lost/line': entry<{ text: string; line: string }>(
    'warning',
    ({ text, line }) => [
      say`Dòng ${quote(line)} làm cho ${quote(text)} ở trên thành đầu mục.`,
      say`Muốn kẻ ngang, để một dòng trống ở giữa; muốn có đầu mục, viết ## ${text}`,
    ],
    ({ text, line }) => [
      say`The line ${quote(line)} makes a heading of ${quote(text)} above it.`,
      say`For a rule leave an empty line between them; for a heading write ## ${text}`,
    ],
  ),
}

/** A value with its unit, a gap with its direction: `vượt 5 đảng viên`. */
function stated(value: Value | Gap, language: Language, unit: Unit | undefined): string {
  return value.kind === 'gap' ? formatGap(value, { language, unit }) : formatValue(value, { language, unit })
}
