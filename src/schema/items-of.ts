import { z } from 'zod'
import type { Thing } from '../problems/catalogue/items.ts'

/** The keys that a schema allows at a path, and what the thing there is called. */
export function itemsOf(
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
): { readonly keys: readonly string[]; readonly kind: Thing } {
  let here: z.core.$ZodType | undefined = bare(schema)
  for (const step of path) {
    if (here instanceof z.ZodObject) here = shapeOf(here)[step]
    else if (here instanceof z.ZodArray) here = here.element
    else if (here instanceof z.ZodRecord) here = here.valueType
    else return { keys: [], kind: 'item' }
    here = here && bare(here)
  }
  if (!(here instanceof z.ZodObject)) return { keys: [], kind: 'item' }
  return { keys: Object.keys(here.shape), kind: things.get(here)?.thing ?? 'item' }
}

function shapeOf(object: z.ZodObject): Readonly<Record<string, z.core.$ZodType | undefined>> {
  return object.shape
}

/** What an object of a schema is called in messages. */
export const things = z.registry<{ readonly thing: Thing }>()

/** Without what only says that it may be absent, or what becomes of it. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return bare(schema.unwrap())
  return schema instanceof z.ZodPipe ? bare(schema.in) : schema
}
