import { z } from 'zod'
import { words, yesNo } from './leaf.ts'
import { things } from './items-of.ts'

/** One group of data/groups.yaml. */
export const group = z
  .strictObject({
    name: words,
    name_en: words.optional(),
    sensitive: yesNo.optional(),
  })
  .register(things, { thing: 'group' })
