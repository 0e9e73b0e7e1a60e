import type { Example } from './example.ts'

/** What offices write nearly always, and what comes close to it. */
export const plainTexts: readonly Example[] = [
  'a: 172\nb_2: từ 170 trở lên\n2023-Q1: 3,04%\n2020/2023: -5\n',
  'a:\n  b:\n     c: 1\n     d: 2\n  e: 3\nf: 4\n',
  'a:\n  - x\n  - "y: z"\nb:\n  - c: 1\n    d:\n      - 2\n  - c: 3\n',
  '- a: 1\n  b: 2\n- a: 3\n',
  'a: "Số # 5: hai"\nb: \'\'\nc: "{{ket-nap.2023}} mới"\n',
  '# đầu\n\na: 1\n   # giữa\n  \nb:\n\n  c: 2\n# cuối\n',
  'a: ~\nb: null\nc: "~"\n',
  'a: 09:01\nb: số#5\nc: -a\nd: https://vi-du.vn/?a=b#c\ne: a & b * c "d"\nf: ?a\ng: :a\n',
  'a: x  \nb:   \n  c: "y"   ',
  '__proto__: 1\nconstructor: 2\n',
  'a: 1\nb:\n',
  'a:\nb: 1\n',
  'a:\n- 1\n- 2\nb: 3\n',
  'a:\n  -\n  - b\n',
  '-\n',
  'a:\n  - - 1\n    - 2\n',
  'a:\n  -   b: 1\n      c: 2\n',
  'a:  1\nb:    "c"\n',
  'a: b:c\nb: c :d\nd: e #f\n',
  'a: b\tc\n',
  'a: b\u00a0c\n',
  'a: b\u0085c\n',
  'a: b\u2028c\n',
  'a: -\nb: ?\n',
  'a: - b\n',
  'a: 1\n\n\n',
  'a: 1',
  'a:\n  b: 1\n\n  # c\n\n  d: 2\n',
  'a:\n  b: 1\n # c\nd: 2\n',
  ['twenty-one levels', levels(21)],
  ['twenty-two levels', levels(22)],
  ['a line of a thousand letters', `a: ${'b'.repeat(997)}\n`],
  ['a line of more letters', `a: ${'b'.repeat(998)}\n`],
  ['fifty brackets in words', `a: x${'['.repeat(50)}\n`],
]

function levels(count: number): string {
  return `${Array.from({ length: count }, (_, at) => `${' '.repeat(at)}a:`).join('\n')} 1\n`
}
