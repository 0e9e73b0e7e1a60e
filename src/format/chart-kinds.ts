import type { Language } from '../quantity/language.ts'

/**
 * The kinds of charts that an article may ask for: how many series each draws, and what it is called before readers (`picture` is the short
 * English name in the text beside a shared picture). To add a kind, add it here and to the list of drawings in `charts/kinds.ts`.
 */
export const CHART_KINDS = {
  columns: { series: 'one', vi: 'biểu đồ cột', en: 'column chart', picture: 'Columns' },
  line: { series: 'several', vi: 'biểu đồ đường', en: 'line chart', picture: 'Line' },
  progress: { series: 'one', vi: 'biểu đồ tiến độ', en: 'progress chart', picture: 'Progress' },
  share: { series: 'one', vi: 'biểu đồ tỷ lệ', en: 'share chart', picture: 'Share' },
  breakdown: { series: 'one', vi: 'biểu đồ cơ cấu', en: 'breakdown chart', picture: 'Breakdown' },
  cumulative: { series: 'one', vi: 'biểu đồ lũy kế', en: 'cumulative chart', picture: 'Cumulative' },
  ranking: { series: 'one', vi: 'biểu đồ theo thứ tự', en: 'ranking', picture: 'Ranking' },
  funnel: { series: 'several', vi: 'biểu đồ theo bước', en: 'funnel chart', picture: 'Steps' },
  account: { series: 'one', vi: 'biểu đồ tăng, giảm trong kỳ', en: 'account chart', picture: 'Account' },
  multiples: {
    series: 'several',
    vi: 'biểu đồ nhỏ theo đơn vị',
    en: 'small multiples',
    picture: 'Small multiples',
  },
  heat: { series: 'one', vi: 'bảng tô màu theo kỳ', en: 'heat table', picture: 'Heat table' },
} as const satisfies Record<string, ChartKindEntry>

export type ChartKind = keyof typeof CHART_KINDS

export const chartKinds = Object.keys(CHART_KINDS) as [ChartKind, ...ChartKind[]]

export function chartKindName(kind: ChartKind, language: Language): string {
  return CHART_KINDS[kind][language]
}

/** May the kind draw more than one series? */
export function drawsSeveral(kind: ChartKind): boolean {
  const { series }: ChartKindEntry = CHART_KINDS[kind]
  return series === 'several'
}

interface ChartKindEntry {
  readonly series: 'one' | 'several'
  readonly vi: string
  readonly en: string
  readonly picture: string
}
