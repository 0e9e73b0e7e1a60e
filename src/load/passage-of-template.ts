import type { Place } from '../problems/place.ts'
import { beginPassage } from './passage-making.ts'
import type { Passage, PassageKind } from './passage.ts'
import type { Template } from './template.ts'

/** The passage of a text with bindings. `placeOf` gives the place of a letter of the text as written. */
export function passageOfTemplate(
  kind: PassageKind,
  text: string,
  { parts }: Template,
  placeOf: (offset: number) => Place,
): Passage | undefined {
  const passage = beginPassage(kind, undefined)
  let at = 0
  for (const part of parts) {
    const start =
      typeof part === 'string' ? Math.max(at, text.indexOf(part, at)) : Math.max(at, text.indexOf('{{', at))
    const placeAt = (offset: number): Place => placeOf(start + offset)
    if (typeof part === 'string') passage.words(part, placeAt)
    else passage.binding(part, placeAt)
    at = typeof part === 'string' ? start + part.length : text.indexOf('}}', start) + 2
  }
  return passage.end()
}
