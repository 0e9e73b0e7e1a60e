import { bulletin } from '../site/bulletin.ts'
import { dataPackageFile } from '../site/data-files.ts'

export async function GET(): Promise<Response> {
  return new Response(await dataPackageFile(bulletin().model))
}
