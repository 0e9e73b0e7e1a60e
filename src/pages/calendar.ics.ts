import { bulletin } from '../site/bulletin.ts'
import { calendarFile } from '../site/calendar-file.ts'

export function GET(): Response {
  return new Response(calendarFile(bulletin()))
}
