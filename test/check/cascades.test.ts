import { expect, it } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import { BASE, writeProject } from '../making/project.ts'

const SERIES = 'data/series/ket-nap.yaml'
const EDITION = 'content/2024-01/edition.yaml'

type Files = Readonly<Record<string, string>>

function found(files: Files): readonly string[] {
  return inspect(writeProject(files)).problems.map(
    ({ code, place }) => `${code} ${place.file.split('/').at(-1) ?? ''}:${place.line}`,
  )
}

function edited(path: string, from: string | RegExp, to: string): Files {
  const text = BASE[path] ?? ''
  if (text.replace(from, to) === text) throw new Error(`not in ${path}: ${String(from)}`)
  return { [path]: text.replace(from, to) }
}

function figure(...lines: readonly string[]): Files {
  return edited(SERIES, /values:[^]*/u, `values:\n  2022: 142\n  2023:\n    ${lines.join('\n    ')}\n`)
}

function stock(asOf: string): Files {
  const [text = ''] = Object.values(figure('value: 150', `as_of: ${asOf}`))
  return {
    [SERIES]: text
      .replace('measure: flow', 'measure: stock')
      .replace('2022: 142', '2022:\n    value: 142\n    as_of: 2022-12-31'),
  }
}

function ratio(...lines: readonly string[]): Files {
  const head = ['series: ty-le', 'name: Tỷ lệ', 'definition: Tỷ lệ', 'measure: ratio', 'unit: phan-tram']
  return {
    'data/series/ty-le.yaml': [
      ...head,
      'org: huyen-mau',
      'source: bao-cao',
      ...lines,
      'values:',
      '  2023: 5%',
      '',
    ].join('\n'),
  }
}

it.each([
  [
    'a definition that binds',
    edited(SERIES, /definition:.*/u, 'definition: Gồm {{ket-nap.2023}}'),
    'bad-value ket-nap.yaml:3',
  ],
  [
    'a definition in braces',
    edited(SERIES, /definition:.*/u, 'definition: [a]'),
    'yaml-feature ket-nap.yaml:3',
  ],
  [
    'a source that does not exist',
    edited(SERIES, 'source: bao-cao', 'source: bao-caoo'),
    'unknown-reference ket-nap.yaml:7',
  ],
  [
    'a source that is a list',
    edited(SERIES, 'source: bao-cao', 'source:\n  - bao-cao'),
    'wrong-type ket-nap.yaml:8',
  ],
  ['a day that does not exist', stock('2023-13-31'), 'bad-date ket-nap.yaml:14'],
  ['a day with slashes', stock('31/12/2023'), 'bad-date ket-nap.yaml:14'],
  ['a whole that cannot be read', figure('value: 150', 'of: 2oo', 'share: 75%'), 'bad-value ket-nap.yaml:12'],
  ['a whole with its dot', figure('value: 150', 'of: 2.000', 'share: 7,5%'), 'thousands-dot ket-nap.yaml:12'],
  [
    'a share that cannot be read',
    figure('value: 150', 'of: 200', 'share: 75 phần'),
    'bad-value ket-nap.yaml:13',
  ],
  ['a value that cannot be read', edited(SERIES, '2023: 150', '2023: 15o'), 'bad-value ket-nap.yaml:10'],
  ['a target that cannot be read', edited(SERIES, 'value: 145', 'value: 14x'), 'bad-value ket-nap.yaml:14'],
  [
    'a base that does not exist',
    ratio('numerator: ket-nap', 'denominator: tong'),
    'unknown-reference ty-le.yaml:9',
  ],
  [
    'a base by period that does not exist',
    ratio('numerator: ket-nap', 'denominator:', '  series: tong', '  period: 2020'),
    'unknown-reference ty-le.yaml:10',
  ],
  [
    'a part that does not exist',
    ratio('numerator: ket-na', 'denominator: không rõ'),
    'unknown-reference ty-le.yaml:8',
  ],
  ['a next number on no day', edited(EDITION, '2024-04-15', '2024-14-15'), 'bad-date edition.yaml:6'],
  ['a number on no day', edited(EDITION, '2024-01-15T08:00+07:00', '15/01/2024'), 'bad-date edition.yaml:5'],
  [
    'a number without main points',
    edited(EDITION, /main_points:\n.*\n/u, ''),
    'missing-field edition.yaml:1',
  ],
  [
    'a number with an empty list',
    edited(EDITION, /main_points:\n.*\n/u, 'main_points:\n'),
    'wrong-type edition.yaml:8',
  ],
] as const)('one slip is one problem: %s', (_, files, told) => {
  expect(found(files)).toEqual([told])
})

it('and what really is missing is still told', () => {
  expect(found(edited(SERIES, /definition:.*\n/u, ''))).toEqual(['missing-definition ket-nap.yaml:1'])
  expect(found(edited(SERIES, /source:.*\n/u, ''))).toEqual(['missing-source ket-nap.yaml:1'])
  expect(found(figure('value: 150', 'share: 75%'))).toEqual(['missing-base ket-nap.yaml:12'])
  expect(found(ratio('numerator: ket-nap'))).toEqual(['missing-base ty-le.yaml:1'])
  expect(found(edited(EDITION, /next_release:.*\n/u, ''))).toEqual(['next-release-missing edition.yaml:1'])
})
