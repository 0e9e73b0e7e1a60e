import type { Dictionary } from './pair.ts'

/** Charts and their signs. */
export const chartWords = {
  chart: { vi: 'biểu đồ', en: 'chart' },
  horizontalAxis: { vi: 'trục ngang', en: 'horizontal axis' },
  verticalAxis: { vi: 'trục dọc', en: 'vertical axis' },
  planLine: { vi: 'vạch kế hoạch', en: 'planned level line' },
  openAbove: { vi: 'hơn mức này, chưa rõ đến đâu', en: 'more than, upper end unknown' },
  openBelow: { vi: 'gần mức này', en: 'less than, near' },
  rangeOfValues: { vi: 'khoảng giá trị', en: 'range' },
  statementBand: { vi: 'mức nguồn nêu cho nhiều năm', en: 'statement over several years' },
  provisionalHollow: { vi: 'sơ bộ (nét rỗng)', en: 'provisional (hollow)' },
  gapInChart: { vi: 'kỳ này chưa có số liệu', en: 'no figure for this period' },
  chartTable: { vi: 'Bảng số liệu của biểu đồ', en: 'Figures of the chart as a table' },
  chartDescription: { vi: 'Mô tả biểu đồ', en: 'Chart description' },
  planOutsideScale: { vi: 'mức kế hoạch nằm ngoài thang', en: 'plan line not drawn: outside the scale' },
  overlappingGroups: { vi: 'một người có thể thuộc nhiều nhóm', en: 'one person may be in several groups' },
  partitionGroups: { vi: 'các phần cộng lại bằng tổng', en: 'groups add up to the total' },
  partialGroups: { vi: 'chỉ nêu một số phần', en: 'only some parts are given' },
  axisFrom: { vi: 'trục bắt đầu từ', en: 'axis begins at' },
} as const satisfies Dictionary
