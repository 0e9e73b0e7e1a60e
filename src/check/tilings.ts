/**
 * The ways to lay the given spans end to end over a stretch of months. Only ways that cannot be shortened: where a run of spans is itself
 * given as one span, that one stands for the run, so that an error in a part is found once and not in every sum above it.
 */
export function tilingsOf<T extends Spanned>(
  start: number,
  end: number,
  spans: readonly T[],
): readonly (readonly T[])[] {
  const inside = spans.filter(
    (span) => span.start >= start && span.end <= end && span.end - span.start < end - start,
  )
  const byStart = Map.groupBy(inside, (span) => span.start)
  const keys = new Set(inside.map((span) => `${span.start} ${span.end}`))
  const found: (readonly T[])[] = []
  extend(start, [])
  return found

  function extend(from: number, laid: readonly T[]): void {
    if (found.length >= MOST) return
    if (from === end) {
      found.push(laid)
      return
    }
    for (const span of byStart.get(from) ?? []) {
      if (!laid.some((earlier) => keys.has(`${earlier.start} ${span.end}`))) extend(span.end, [...laid, span])
    }
  }
}

/** Spans that do not overlap and together weigh most. */
export function heaviest<T extends Spanned & { readonly weight: number }>(spans: readonly T[]): readonly T[] {
  const best: { weight: number; spans: readonly T[]; end: number }[] = [
    { weight: 0, spans: [], end: -Infinity },
  ]
  for (const span of spans.toSorted((a, b) => a.end - b.end)) {
    const before = best.findLast(({ end }) => end <= span.start)
    const last = best.at(-1)
    const weight = (before?.weight ?? 0) + span.weight
    if (weight > (last?.weight ?? 0))
      best.push({ weight, spans: [...(before?.spans ?? []), span], end: span.end })
  }
  return best.at(-1)?.spans ?? []
}

const MOST = 40

/** Months counted from year 0; `end` is the first after it. */
export interface Spanned {
  readonly start: number
  readonly end: number
}
