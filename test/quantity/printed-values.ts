import fc from 'fast-check'

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, '.')

/** A number as a Vietnamese office prints it: with or without separators, with decimals, with leading zeros. */
const wholes = fc.nat(10_000_000).map(String)
const numbers = fc.oneof(
  wholes,
  wholes.map(grouped),
  fc
    .tuple(wholes.map(grouped), fc.stringMatching(/^\d{1,2}$/))
    .map(([whole, fraction]) => `${whole},${fraction}`),
  fc.nat(99).map((number) => `0${number}`),
)
const tails = fc.constantFrom('', '%', ' %', '‰', ' phần nghìn', ' điểm phần trăm', ' nghìn', ' triệu', ' tỷ')
const amounts = fc.tuple(numbers, tails).map(([number, tail]) => `${number}${tail}`)
const fronts = fc.constantFrom(
  ...['', '', 'hơn', 'trên', 'quá', 'gần', 'gần bằng', 'dưới', 'chưa đến', 'khoảng', 'trên dưới', 'ít nhất'],
  ...[
    'không dưới',
    'không quá',
    'tối đa',
    'từ',
    'chỉ',
    'lên đến',
    'ước',
    'ước đạt gần',
    'dự kiến khoảng',
    'chỉ hơn',
  ],
)
const single = fc.tuple(fronts, amounts).map(([front, amount]) => `${front} ${amount}`.trim())
const closed = fc
  .tuple(
    fc.constantFrom('', 'từ ', 'đạt từ ', 'ước '),
    amounts,
    fc.constantFrom('trở lên', 'trở xuống', 'có lẻ'),
  )
  .map(([front, amount, closer]) => `${front}${amount} ${closer}`)
const ranges = fc
  .tuple(
    fc.constantFrom(['', '–'], ['từ ', ' đến '], ['từ ', ' - '], ['khoảng ', '–'], ['', ' tới ']),
    fc.nat(1000),
    fc.nat(1000),
    fc.constantFrom('', '%', ' nghìn'),
  )
  .map(([[front = '', between = ''], low, more, tail]) => `${front}${low}${between}${low + more}${tail}`)

/** Texts of the value grammar, all of which can be read. */
export const printedValues = fc.oneof(single, closed, ranges)
