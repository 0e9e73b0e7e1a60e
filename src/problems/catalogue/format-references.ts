import type { Period } from '../../quantity/period.ts'
import { thing, type Thing } from './items.ts'
import { entry, listed, period as periodWords, quote, say } from './say.ts'

/** Ids that lead nowhere, and figures that a series does not have. */
export const formatReferences = {
  'unknown-reference': entry<{
    kind: Thing
    id: string
    nearest?: Named | undefined
    known?: readonly string[]
  }>(
    'error',
    ({ kind, id, nearest, known }) => [
      say`Không có ${thing(kind, 'vi')} nào mang mã ${quote(id)}.`,
      nearest === undefined
        ? known === undefined || known.length === 0
          ? say`Chưa có ${thing(kind, 'vi')} nào; ghi thêm trong ${home(kind)}.`
          : say`Các mã đang có: ${listed(known)}. Thiếu thì ghi thêm trong ${home(kind)}.`
        : say`Có phải là ${named(nearest)}?`,
    ],
    ({ kind, id, nearest, known }) => [
      say`No ${thing(kind, 'en').replace(/^the /u, '')} has the id ${quote(id)}.`,
      nearest === undefined
        ? known === undefined || known.length === 0
          ? say`There is none yet; add it in ${home(kind)}.`
          : say`Known ids: ${listed(known)}. Add a missing one in ${home(kind)}.`
        : say`Did you mean ${named(nearest)}?`,
    ],
  ),
  /** The series exists but has no figure for this period. */
  'unknown-reference/period': entry<{ series: Named; period: Period; nearest?: Period }>(
    'error',
    ({ series, period, nearest }) => [
      say`${named(series)} không có số cho ${periodWords(period, 'vi')}.`,
      nearest === undefined
        ? say`Ghi số vào data/series/${series.id}.yaml`
        : say`Có phải là ${periodWords(nearest, 'vi')}?`,
    ],
    ({ series, period, nearest }) => [
      say`${named(series)} has no figure for ${periodWords(period, 'en')}.`,
      nearest === undefined
        ? say`Add it to data/series/${series.id}.yaml`
        : say`Did you mean ${periodWords(nearest, 'en')}?`,
    ],
  ),
  /** The series exists but has no figure of this organisation or group, in this period where one is named. */
  'unknown-reference/part': entry<{
    series: Named
    kind: 'org' | 'group'
    id: string
    period?: Period
    nearest?: Named
  }>(
    'error',
    ({ series, kind, id, period, nearest }) => [
      say`${named(series)} không có số của ${thing(kind, 'vi', id)}${period === undefined ? '' : `, ${periodWords(period, 'vi')}`}.`,
      nearest === undefined
        ? say`Ghi số vào data/series/${series.id}.yaml`
        : say`Có phải là ${named(nearest)}?`,
    ],
    ({ series, kind, id, period, nearest }) => [
      say`${named(series)} has no figure of ${thing(kind, 'en', id)}${period === undefined ? '' : ` for ${periodWords(period, 'en')}`}.`,
      nearest === undefined
        ? say`Add it to data/series/${series.id}.yaml`
        : say`Did you mean ${named(nearest)}?`,
    ],
  ),
  /** The figure exists but not this side of it: no share, no target, no gap. */
  'unknown-reference/show': entry<{
    series: Named
    period: Period
    show: 'share' | 'of' | 'met' | 'target' | 'gap' | 'statement'
  }>(
    'error',
    ({ series, period, show }) => [
      say`${named(series)}, ${periodWords(period, 'vi')}, không có ${shows.vi[show]}.`,
      say`Bỏ phần ${quote(show)}, hoặc ghi thêm vào data/series/${series.id}.yaml`,
    ],
    ({ series, period, show }) => [
      say`${named(series)}, ${periodWords(period, 'en')}, has no ${shows.en[show]}.`,
      say`Leave out ${quote(show)} or add it to data/series/${series.id}.yaml`,
    ],
  ),
}

export interface Named {
  readonly id: string
  readonly name?: string
}

function named({ id, name }: Named): string {
  return name === undefined || name === id ? quote(id) : `${quote(id)} (${name})`
}

function home(kind: Thing): string {
  const homes: Partial<Record<Thing, string>> = {
    org: 'data/orgs.yaml',
    group: 'data/groups.yaml',
    unit: 'data/units.yaml',
    source: 'data/sources.yaml',
    plan: 'data/plans.yaml',
    series: 'data/series',
    edition: 'content',
    article: 'content',
  }
  return homes[kind] ?? 'data'
}

const shows = {
  vi: {
    share: 'tỷ lệ',
    of: 'mẫu số',
    met: 'tỷ lệ thực hiện kế hoạch',
    target: 'mức kế hoạch',
    gap: 'chênh lệch so với kế hoạch',
    statement: 'phát biểu của nguồn',
  },
  en: {
    share: 'share',
    of: 'base',
    met: 'share of the plan reached',
    target: 'target',
    gap: 'gap to the plan',
    statement: 'statement of a source',
  },
} as const
