import { capitalize } from '../../format/capital.ts'
import { exampleOf, thing, type Thing } from './items.ts'
import { entry, joined, quote, say } from './say.ts'

/** Items that are not known, not there, or of the wrong shape. */
export const formatFields = {
  'unknown-field': entry<{ key: string; nearest?: string; value?: string; allowed: readonly string[] }>(
    'error',
    ({ key, nearest, value, allowed }) => [
      say`Không có mục ${quote(key)}.`,
      nearest === undefined
        ? say`Xóa mục này. Các mục dùng được ở đây: ${allowed.join(', ')}.`
        : say`Có phải là ${quote(nearest)}? Viết: ${line(nearest, value)}`,
    ],
    ({ key, nearest, value, allowed }) => [
      say`There is no item ${quote(key)}.`,
      nearest === undefined
        ? say`Delete it. Items that can stand here: ${allowed.join(', ')}.`
        : say`Did you mean ${quote(nearest)}? Write: ${line(nearest, value)}`,
    ],
  ),
  'missing-field': entry<{ kind: Thing; id?: string; key: string }>(
    'error',
    ({ kind, id, key }) => [
      say`${capitalize(thing(kind, 'vi', id))} chưa có mục ${quote(key)}.`,
      say`Thêm dòng: ${exampleOf(kind, key, 'vi')}`,
    ],
    ({ kind, id, key }) => [
      say`${capitalize(thing(kind, 'en', id))} has no ${quote(key)}.`,
      say`Add the line: ${exampleOf(kind, key, 'en')}`,
    ],
  ),
  /** One of several items has to be there, as value or gap. */
  'missing-field/one-of': entry<{ kind: Thing; id?: string; keys: readonly string[] }>(
    'error',
    ({ kind, id, keys }) => [
      say`${capitalize(thing(kind, 'vi', id))} chưa có mục ${keys.map(quote).join(' hay ')}.`,
      say`Thêm một trong các dòng: ${keys.map((key) => exampleOf(kind, key, 'vi')).join('; hoặc ')}`,
    ],
    ({ kind, id, keys }) => [
      say`${capitalize(thing(kind, 'en', id))} has neither ${keys.map(quote).join(' nor ')}.`,
      say`Add one of the lines: ${keys.map((key) => exampleOf(kind, key, 'en')).join('; or ')}`,
    ],
  ),
  'missing-field/each': entry<{ kind: 'target' | 'statement'; period: string }>(
    'error',
    ({ period }) => [
      say`Giai đoạn ${period} có nhiều năm mà chưa ghi mức này là cho từng năm hay cả giai đoạn.`,
      say`Thêm dòng: each: year (từng năm), each: total (cả giai đoạn) hoặc each: average (bình quân)`,
    ],
    ({ period }) => [
      say`${period} spans several years, but it is not said whether this is for each year or for all.`,
      say`Add the line: each: year (every year), each: total (their sum) or each: average (their mean)`,
    ],
  ),
  /** A file without which nothing can be read. */
  'missing-field/file': entry<{ name: string; what: 'file' | 'folder' }>(
    'error',
    ({ name, what }) => [
      say`Không thấy ${what === 'file' ? 'tệp' : 'thư mục'} ${name}.`,
      say`Tạo ${name}, hoặc chạy lại với --root là thư mục có data và content.`,
    ],
    ({ name, what }) => [
      say`The ${what} ${name} is not there.`,
      say`Create ${name}, or run again with --root naming the folder that holds data and content.`,
    ],
  ),
  'wrong-type': entry<{ key: string; expected: Shape; found: Shape; example?: string }>(
    'error',
    ({ key, expected, found, example }) => [
      say`Mục ${quote(key)} cần ${shapes.vi[expected]}, nhưng ${found === 'nothing' ? 'đang để trống' : `đang là ${shapes.vi[found]}`}.`,
      advice.vi[expected] + (example === undefined ? '' : say`, ví dụ: ${example}`),
    ],
    ({ key, expected, found, example }) => [
      say`${quote(key)} needs ${shapes.en[expected]}, but ${found === 'nothing' ? 'is empty' : `is ${shapes.en[found]}`}.`,
      advice.en[expected] + (example === undefined ? '' : say`, for example: ${example}`),
    ],
  ),
  'wrong-type/file': entry<{ expected: Shape; found: Shape }>(
    'error',
    ({ expected, found }) => [
      found === 'nothing'
        ? say`Tệp này chưa có nội dung.`
        : say`Cả tệp phải là ${shapes.vi[expected]}, nhưng đang là ${shapes.vi[found]}.`,
      say`Mỗi dòng viết: tên mục, dấu hai chấm, dấu cách, nội dung.`,
    ],
    ({ expected, found }) => [
      found === 'nothing'
        ? say`The file has no content.`
        : say`The whole file has to be ${shapes.en[expected]}, but is ${shapes.en[found]}.`,
      say`Write on each line: the item's name, a colon, a space, its content.`,
    ],
  ),
  'bad-id': entry<{ id: string; suggestion: string }>(
    'error',
    ({ id, suggestion }) => [say`Mã ${quote(id)} có ${idFaults(id, 'vi')}.`, say`Viết ${suggestion}`],
    ({ id, suggestion }) => [say`The id ${quote(id)} has ${idFaults(id, 'en')}.`, say`Write ${suggestion}`],
  ),
  /** The id inside a file is not the name of the file or folder. */
  'bad-id/differs': entry<{ id: string; name: string; key: string }>(
    'error',
    ({ id, name, key }) => [
      say`Mã ${quote(id)} khác với tên ${quote(name)} của tệp hay thư mục.`,
      say`Viết ${key}: ${name}, hoặc đổi tên thành ${id}`,
    ],
    ({ id, name, key }) => [
      say`The id ${quote(id)} differs from the name ${quote(name)} of the file or folder.`,
      say`Write ${key}: ${name}, or rename it ${id}`,
    ],
  ),
  'bad-id/no-year': entry<{ id: string; suggestion: string }>(
    'error',
    ({ id, suggestion }) => [
      say`Mã số bản tin ${quote(id)} không bắt đầu bằng năm.`,
      say`Đổi tên thư mục, ví dụ ${suggestion}`,
    ],
    ({ id, suggestion }) => [
      say`The id ${quote(id)} of the number does not begin with a year.`,
      say`Rename the folder, for example ${suggestion}`,
    ],
  ),
  'slug-collision': entry<{ first: string; second: string; address: string; suggestion: string }>(
    'error',
    ({ first, second, address, suggestion }) => [
      say`Hai bài ${quote(first)} và ${quote(second)} cùng một địa chỉ ${address}.`,
      say`Thêm vào một bài: slug: ${suggestion}`,
    ],
    ({ first, second, address, suggestion }) => [
      say`Two stories, ${quote(first)} and ${quote(second)}, share the address ${address}.`,
      say`Add to one: slug: ${suggestion}`,
    ],
  ),
}

export type Shape = 'items' | 'list' | 'text' | 'number' | 'yes-no' | 'periods' | 'nothing'

const shapes: Readonly<Record<'vi' | 'en', Readonly<Record<Shape, string>>>> = {
  vi: {
    items: 'các mục con',
    list: 'danh sách gạch đầu dòng',
    text: 'một dòng chữ',
    number: 'một số',
    'yes-no': 'true hoặc false',
    periods: 'danh sách kỳ và số',
    nothing: 'ô trống',
  },
  en: {
    items: 'a set of items',
    list: 'a list with dashes',
    text: 'a single text',
    number: 'a number',
    'yes-no': 'true or false',
    periods: 'a list of periods and figures',
    nothing: 'empty',
  },
}

const advice: Readonly<Record<'vi' | 'en', Readonly<Record<Shape, string>>>> = {
  vi: {
    items: 'Xuống dòng, mỗi mục con một dòng, lùi vào 2 dấu cách',
    list: 'Xuống dòng, mỗi phần một dòng, bắt đầu bằng dấu gạch ngang và dấu cách',
    text: 'Viết chữ ngay sau dấu hai chấm',
    number: 'Viết một số ngay sau dấu hai chấm',
    'yes-no': 'Viết true (có) hoặc false (không)',
    periods: 'Xuống dòng, mỗi kỳ một dòng',
    nothing: 'Để trống',
  },
  en: {
    items: 'Start a new line for each item, two spaces in',
    list: 'Start a new line for each part, with a dash and a space',
    text: 'Write the text right after the colon',
    number: 'Write a number right after the colon',
    'yes-no': 'Write true or false',
    periods: 'Start a new line for each period',
    nothing: 'Leave it empty',
  },
}

function line(key: string, value: string | undefined): string {
  return value === undefined || value === ''
    ? `${key}:`
    : `${key}: ${value.length > 60 ? `${value.slice(0, 59)}…` : value}`
}

function idFaults(id: string, language: 'vi' | 'en'): string {
  const known: readonly (readonly [RegExp, string, string])[] = [
    [/^$/u, 'không chữ nào', 'no letters'],
    [/\s/u, 'dấu cách', 'a space'],
    [/[^\x00-\x7f]/u, 'chữ có dấu', 'accents'],
    [/[A-Z]/u, 'chữ hoa', 'capitals'],
    [/^-|-$|--/u, 'dấu gạch ngang thừa', 'a dash too many'],
    [/[^\sA-Za-z0-9\x80-\u{10ffff}-]/u, 'dấu lạ', 'unusual marks'],
    [/^.{61,}$/su, 'quá 60 chữ', 'more than 60 letters'],
  ]
  const found = known
    .filter(([pattern]) => pattern.test(id))
    .map(([, vi, en]) => (language === 'vi' ? vi : en))
  const words =
    found.length > 0 ? found : [language === 'vi' ? 'chữ không dùng được' : 'letters that cannot be used']
  return joined(words, language)
}
