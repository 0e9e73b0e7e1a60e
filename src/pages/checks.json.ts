import { bulletin } from '../site/bulletin.ts'
import { checksJson } from '../site/checks-json.ts'

export function GET(): Response {
  return new Response(`${JSON.stringify(checksJson(bulletin()), null, 2)}\n`)
}
