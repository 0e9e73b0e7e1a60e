import { tableSchema } from '../model/table-schema.ts'
import { jsonBytes } from '../site/data-files.ts'

export function GET(): Response {
  return new Response(jsonBytes(tableSchema))
}
