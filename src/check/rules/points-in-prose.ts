import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import type { Mention } from '../../prose/prose.ts'
import type { Language } from '../../quantity/language.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { numbersIn } from '../prose/numbers-in.ts'
import type { ReadPassage } from '../prose/passages-of.ts'
import { passagesOf } from '../prose/passages-of.ts'
import { sentenceAt } from '../prose/sentences.ts'
import type { Findings } from '../relation.ts'

/** In a sentence too, what lies between two shares is told in "điểm phần trăm": "3,04%, tăng 0,2%" has two readings. */
export function pointsInProse(model: Model): Findings {
  return gather(
    passagesOf(model).flatMap((read) => read.prose.figures.flatMap((mention) => test(model, read, mention))),
  )
}

function test(model: Model, read: ReadPassage, mention: Mention): readonly Found[] {
  const amount = differenceIn(mention)
  if (amount?.scale !== 'percent') return []
  const { text } = read.passage
  const sentence = sentenceAt(text, mention.start)
  const share = numbersIn(model, read, { start: sentence.start, end: mention.start }).at(-1)
  if (share?.quantity?.scale !== 'percent' || PLAN_REACHED.test(text.slice(share.end, mention.start)))
    return []
  if (share.use === undefined && !SHARE.test(text.slice(sentence.start, share.start))) return []
  return [
    {
      problem: problem(
        'points-not-percent',
        read.passage.placeAt(mention.start),
        { gap: mention.text, suggestion: inPoints(mention.text, model.language) },
        { about: { text: mention.text } },
      ),
    },
  ]
}

function differenceIn({ reading }: Mention): Quantity | undefined {
  if (reading.kind === 'change') return reading.amount
  return reading.kind === 'gap' ? reading.gap.amount : undefined
}

function inPoints(text: string, language: Language): string {
  return text.replace(
    /\s*(?:%|phần trăm|per ?cent)/u,
    language === 'vi' ? ' điểm phần trăm' : ' percentage points',
  )
}

/** "đạt 101% kế hoạch, tăng 5%": what grew there is the count. */
const PLAN_REACHED = /kế hoạch|chỉ tiêu|of the plan|of the target/iu
const SHARE = /tỷ lệ|tỉ lệ|chiếm|bằng|share|rate/iu
