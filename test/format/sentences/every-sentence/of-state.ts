import * as counts from '../../../../src/format/sentences/counts.ts'
import { listed } from '../../../../src/format/sentences/list.ts'
import * as missing from '../../../../src/format/sentences/missing-figure.ts'
import * as revision from '../../../../src/format/sentences/revision.ts'
import { describeSeal } from '../../../../src/format/sentences/seal.ts'
import * as sparse from '../../../../src/format/sentences/sparse.ts'
import { chapter, inBoth, period, quantity, rows, type Row } from './sheet.ts'

const VERBS = ['', 'kết nạp']

function withVerb(
  given: string,
  say: (telling: Parameters<Row[1]>[0], action: { action?: string }) => string,
): readonly Row[] {
  return VERBS.map((verb): Row => [
    verb === '' ? given : `${given}, with a verb`,
    (telling) => say(telling, verb === '' ? {} : { action: inBoth(telling, verb, 'admitted') }),
  ])
}

export const ofState = [
  ...chapter(
    'The seal: holds, accepted, fails, bounded, rejected, unknown, as of',
    rows(
      `
33 | 1 | 0 | 0 | 0 | 0 | 2023-12-31
0 | 0 | 0 | 0 | 0 | 0 |
1 | 0 | 0 | 0 | 0 | 0 |
1200 | 2 | 1 | 3 | 4 | 5 |
0 | 0 | 2 | 0 | 0 | 0 | 2024-03-01`,
      ({ language }, ...cells) => {
        const [holds = 0, accepted = 0, fails = 0, bounded = 0, rejected = 0, unknown = 0] = cells.map(Number)
        const asOf = cells[6] ? { asOf: cells[6] } : {}
        return describeSeal({ holds, accepted, fails, bounded, rejected, unknown, ...asOf }, language)
      },
    ),
  ),
  ...chapter('Revisions', [
    ...rows(
      '0 | 0 | 0\n1 | 0 | 0\n3 | 1 | 12\n0 | 2 | 0\n0 | 0 | 1',
      ({ language }, revised, settled, added) =>
        revision.describeChanges(
          { revised: Number(revised), settled: Number(settled), added: Number(added) },
          language,
        ),
    ),
    ...(['revision', 'correction'] as const).map((type): Row => [
      type,
      (telling) =>
        revision.describeRevision(
          {
            date: '2025-07-10',
            was: quantity('66'),
            now: quantity('68'),
            reason: 'bổ sung hai chi bộ',
            type,
          },
          telling,
        ),
    ]),
    [
      'a correction of a story',
      (telling) =>
        revision.describeCorrection(
          { date: '2025-07-12', story: 'Kết nạp năm 2024', was: quantity('151'), now: quantity('150') },
          telling,
        ),
    ],
    ['unchanged', (telling) => revision.describeUnchanged(period('2024'), quantity('150'), telling)],
  ]),
  ...chapter('Few figures', [
    ...['2021, 2022, 2023', '2023-Q1, 2023-Q2, 2023-Q3', '2023-Q2, 2023-Q3', '2022, 2023-Q1'].flatMap(
      (text) =>
        withVerb(`zero in ${text}`, (telling, action) =>
          sparse.describeAllZero({ periods: text.split(', ').map(period), ...action }, telling),
        ),
    ),
    ...withVerb('zero in one quarter', (telling, action) =>
      sparse.describeZero({ period: period('2025-Q1'), ...action }, telling),
    ),
    ...(['quarter', 'year', 'month'] as const).flatMap((kind, gaps) =>
      withVerb(`a shaded table of ${kind}s, ${gaps} missing`, (telling, action) =>
        sparse.describeShadedTable(
          { rows: 10, columns: { kind, count: 8 }, missing: gaps, ...action },
          telling,
        ),
      ),
    ),
    [
      'a shaded table of groups by half-years, several reasons, nothing shaded',
      (telling) =>
        sparse.describeShadedTable(
          {
            rows: 1,
            columns: { kind: 'period', count: 1 },
            missing: 1,
            others: [{ kind: 'not-published', count: 2 }],
            noun: 'group',
            filled: false,
          },
          telling,
        ),
    ],
    ['no figure', ({ language }) => sparse.describeAllMissing(language)],
  ]),
  ...chapter(
    'No number: the period, the reason, the reason where the organisation is younger',
    (['not-yet', 'not-available', 'not-applicable', 'not-published'] as const).map((kind): Row => [
      kind,
      ({ language }) =>
        [
          missing.describeMissing(period('2020'), kind, language),
          missing.reasonForMissing(kind, {}, language),
          missing.reasonForMissing(kind, { formedOn: '2025-07-01' }, language),
        ].join(' / '),
    ]),
  ),
  ...chapter(
    'Status: alone, as of a day with a remark, as of nobody knows',
    (['estimate', 'provisional', 'final'] as const).map((status): Row => [
      status,
      ({ language }) =>
        [
          missing.describeStatus({ status }, language),
          missing.describeStatus({ status, asOf: '2025-06-30', remark: 'chưa gồm đợt tháng 6' }, language),
          missing.describeStatus({ status, asOf: 'không rõ' }, language),
        ].join(' / '),
    ]),
  ),
  ...chapter('Counts', [
    ...Object.entries(counts.NOUNS).map(([name, noun]): Row => [
      name,
      ({ language }) => [0, 1, 2, 1234].map((count) => counts.countOf(count, noun, language)).join(' / '),
    ]),
    ...rows(
      '0 | 0 | 0\n1 | 0 | 0\n0 | 1 | 0\n0 | 0 | 1\n3 | 2 | 1',
      ({ language }, errors, warnings, notices) =>
        counts.countProblems(
          { errors: Number(errors), warnings: Number(warnings), notices: Number(notices) },
          language,
        ),
    ),
    [
      'page 1 of 12, seen and spoken',
      ({ language }) => `${counts.pageOf(1, 12, language)} / ${counts.pageOf(1, 12, language, true)}`,
    ],
    [
      'number 02 of February 2024',
      ({ language }) =>
        `${counts.folioOf('02', { year: 2024, month: 2 }, language)} / ${counts.numberName('02', language)}`,
    ],
  ]),
  ...chapter(
    'Lists',
    [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items): Row => [
      `${items.length}`,
      ({ language }) => listed(items, language),
    ]),
  ),
]
