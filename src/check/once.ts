/** The same question, whose answer for one object is kept as long as the object: what several rules ask is worked out once. */
export function once<Of extends object, Answer>(ask: (of: Of) => Answer): (of: Of) => Answer {
  const known = new WeakMap<Of, { readonly answer: Answer }>()
  return (of) => {
    const found = known.get(of)
    if (found !== undefined) return found.answer
    const answer = ask(of)
    known.set(of, { answer })
    return answer
  }
}
