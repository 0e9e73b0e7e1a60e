import { expect, test } from 'vitest'
import { writeCsv } from '../../src/format/csv.ts'

const plain = { separator: ',', decimalComma: false } as const
const excel = { separator: ';', decimalComma: true } as const

test('begins with a byte-order mark and ends every line with CRLF', () => {
  expect(
    writeCsv(
      [
        ['a', 'b'],
        [1, null],
      ],
      plain,
    ),
  ).toBe('\uFEFFa,b\r\n1,\r\n')
})

test('quotes only where the separator, a quote or a line break stands', () => {
  expect(writeCsv([['3,04%', 'a;b', 'nói "đạt"', 'x\ny', ' a ']], plain)).toBe(
    '\uFEFF"3,04%",a;b,"nói ""đạt""","x\ny", a \r\n',
  )
  expect(writeCsv([['3,04%', 'a;b']], excel)).toBe('\uFEFF3,04%;"a;b"\r\n')
})

test('writes decimals for programs and for Excel', () => {
  expect(writeCsv([[3.04, 5930]], plain)).toBe('\uFEFF3.04,5930\r\n')
  expect(writeCsv([[3.04, 5930]], excel)).toBe('\uFEFF3,04;5930\r\n')
})
