import type { ChartUse } from '../../../src/load/article.ts'
import type { Model } from '../../../src/model/model.ts'
import type { SeriesText } from '../../making/series.ts'
import { makeModel } from '../../making/series.ts'

export function of(name: string, use: ChartUse, ...series: readonly SeriesText[]): Situation {
  return { name, model: makeModel(series), use }
}

/** Two hundred characters: the longest name that anything must bear. */
export const LONG =
  'Chi bộ Trường Trung học phổ thông dân tộc nội trú số 2 liên xã vùng cao phía bắc của huyện, gồm ba phân hiệu và một trung tâm giáo dục thường xuyên mới được sáp nhập từ hai đơn vị cũ theo đề án năm nay'

/** A chart in one situation that changes its drawing; its name begins with the kind. */
export interface Situation {
  readonly name: string
  readonly model: Model
  readonly use: ChartUse
}
