import process from 'node:process'

/**
 * Whether this build makes what only people who take things away need: workbooks, the archive, pictures. Where it does not, nothing links
 * to them.
 */
export function downloadsAreMade(): boolean {
  return process.env['BANTIN_DOWNLOADS'] === '1'
}
