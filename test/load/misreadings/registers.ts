import { edited, extended } from '../found-in.ts'

type Files = Readonly<Record<string, string>>

const SITE = 'data/site.yaml'

/** Slips in the site and its registers. */
export const inRegisters: readonly Files[] = [
  ...[
    ['language: vi', 'language: fr'],
    ['language: vi', 'languag: vi'],
    ['url: https://ban-tin.vi-du.vn/', 'url: ban-tin.vi-du.vn'],
    ['url: https://ban-tin.vi-du.vn/', 'url: http://ban-tin.vi-du.vn/a b'],
    ['url: https://ban-tin.vi-du.vn/', 'url: https://ban-tin.vi-du.vn'],
    ['format: 1', 'format: 2'],
    ['format: 1\n', ''],
    ['email: van-phong@vi-du.vn', 'email: van-phong'],
    ['title: Bản tin', 'title:\n  - Bản tin'],
  ].map(([from = '', to = '']) => edited(SITE, from, to)),
  ...[
    'timezone: Hà Nội\n',
    'paper: A5\n',
    'holidays: 2024-01-01\n',
    'holidays:\n  - 2024-02-30\n',
    'planned:\n  - edition: 2024-04\n    at: 2024-04-14\n',
    'checks:\n  jum: off\n',
    'checks:\n  jump: tat\n',
    'checks:\n  bad-value: off\n',
    'checks:\n  jump-percent: nhiều\n',
    'checks:\n  jump-percent: -5\n',
    'emblem: khong-co.svg\n',
    'audit: nua\n',
  ].map((more) => extended(SITE, more)),
  ...[
    ['data/orgs.yaml', 'parent: huyen-mau', 'parent: huyen-ma'],
    ['data/orgs.yaml', 'type: dang-bo-xa', 'valid_from: 2025-7-1'],
    ['data/orgs.yaml', 'type: dang-bo-xa', 'type: dang-bo-xa\n  succeeded_by: xa-z'],
    [
      'data/orgs.yaml',
      'type: dang-bo-xa',
      'type: dang-bo-xa\n  valid_from: 2025-07-01\n  valid_to: 2025-06-30',
    ],
    ['data/orgs.yaml', 'parent: huyen-mau', 'parent: xa-a'],
    ['data/groups.yaml', 'name: Học', 'nme: Học'],
    ['data/groups.yaml', 'hoc-sinh:', 'Hoc sinh:'],
    ['data/units.yaml', 'kind: count', 'kind: so'],
    ['data/units.yaml', 'kind: count', 'kinds: count'],
    ['data/sources.yaml', '  title: Báo cáo năm của Huyện Mẫu\n', '  year: 2023\n'],
    [
      'data/sources.yaml',
      '  title: Báo cáo năm của Huyện Mẫu\n',
      '  title: Báo cáo\n  url: bao-cao.pdf\n  date: 2024\n',
    ],
    ['data/plans.yaml', 'ke-hoach:', 'ke-hoach: Kế hoạch\nkhac:'],
  ].map(([file = '', from = '', to = '']) => edited(file, from, to)),
]
