import { bulletin } from '../site/bulletin.ts'
import { feed } from '../site/feed.ts'

export function GET(): Response {
  return new Response(feed(bulletin()))
}
