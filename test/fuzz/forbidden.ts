import fc from 'fast-check'

const digits = (least: number, most: number) => fc.integer({ min: least, max: most })
const one = (...texts: readonly string[]) => fc.constantFrom(...texts)

/** Of every text: YAML that is not used here, and what is no text at all. */
const shape = one(
  '[a]',
  '{a: b}',
  '&a b',
  '*a',
  '!!str b',
  '',
  '~',
  '"',
  "'",
  '@a',
  '`a`',
  '| a',
  '? a',
  'a: b',
  '\n    - a',
  '\n    a: b',
)

/** What must not stand where something of a kind belongs. */
export const forbidden = {
  words: fc.oneof(shape, one('a\u202eb', 'a\u0000b', 'a\u0007b')),
  bound: fc.oneof(
    shape,
    one(
      '"{{ket-nap.2024}}"',
      '"{{khong-co.2023}}"',
      '"{{ket-nap}}"',
      '"{{"',
      'x {{ket-nap.2023',
      'x {{ket-nap.2023.shar}}',
    ),
  ),
  count: fc.oneof(
    shape,
    fc
      .tuple(digits(1, 999), digits(0, 999))
      .map(([head, tail]) => `${head}.${String(tail).padStart(3, '0')}`),
    digits(1, 9_999).map((number) => `0${number}`),
    digits(1, 9_999).map((number) => `-${number}`),
    digits(1, 9_999).map((number) => `${number}.5`),
    digits(1, 9_999).map((number) => `0x${number.toString(16)}`),
    digits(1, 99).map((number) => `${number}e3`),
    digits(1, 9_999).map((number) => `${number}_000`),
    digits(1, 9_999).map((number) =>
      String(number).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    ),
    digits(1, 9_999).map((number) => `${number} người dân`),
    digits(1, 9_999).map((number) => `“${number}”`),
    digits(2, 9_999).map((number) => `từ ${number} đến ${number - 1}`),
    one(
      'NO',
      'yes',
      '.nan',
      '.inf',
      'null',
      'true',
      '-',
      '…',
      'x',
      'chưa có',
      'không có',
      '2024-03-01',
      '-0.5',
      'hơn',
      '1,2,3',
      '1.2345',
    ),
  ),
  period: fc.oneof(
    shape,
    digits(5, 9).map((quarter) => `2024-Q${quarter}`),
    digits(13, 99).map((month) => `2024-${month}`),
    digits(3, 9).map((half) => `2024-H${half}`),
    digits(13, 99).map((months) => `2024-${months}M`),
    fc.tuple(digits(2_001, 2_099), digits(1, 50)).map(([year, less]) => `${year}/${year - less}`),
    one('năm 2023', '23', '20233', '2023-1', '01/2023', '2024-02-30', '2023-SX', '0', '-1'),
  ),
  date: fc.oneof(
    shape,
    digits(32, 99).map((day) => `2024-01-${day}`),
    digits(13, 99).map((month) => `2024-${month}-01`),
    one('2023-02-29', '2024-02-30', '2024-04-31', '15/4/2024', '2024-4-15', 'ngày mai', '2024'),
  ),
  instant: fc.oneof(
    shape,
    digits(24, 99).map((hour) => `2024-01-15T${hour}:00+07:00`),
    digits(60, 99).map((minute) => `2024-01-15T08:${minute}+07:00`),
    digits(32, 99).map((day) => `2024-01-${day}T08:00+07:00`),
    one(
      '2024-02-30T08:00+07:00',
      '2024-01-15',
      '2024-01-15T08:00',
      '2024-01-15T08:00+99:00',
      '8 giờ ngày 15/1/2024',
      'hôm nay',
    ),
  ),
  id: fc.oneof(
    shape,
    digits(0, 9_999).map((number) => `khong-co-${number}`),
    one(
      'Huyện Mẫu',
      'HUYEN-MAU',
      'huyen_mau',
      '../huyen-mau',
      '__proto__',
      'constructor',
      'toString',
      '-',
      'a b',
    ),
  ),
  choice: fc.oneof(
    shape,
    digits(0, 99).map((number) => `x${number}`),
    one('FLOW', 'Vi', 'toString', '__proto__', '0'),
  ),
  url: fc.oneof(
    shape,
    one(
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'ftp://vi-du.vn',
      '//vi-du.vn',
      'www.vi-du.vn',
      'https:vi-du.vn',
      'https://',
      'https://a b',
      'vi-du',
    ),
  ),
} as const satisfies Readonly<Record<string, fc.Arbitrary<string>>>

export type Kind = keyof typeof forbidden
