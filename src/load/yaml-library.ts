import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'

/**
 * The parser of YAML, loaded when a file first needs it: `plain-yaml.ts` reads what offices write nearly always, and the parser's seventy modules
 * are a good part of what a short check has to load.
 */
export function yamlLibrary(): typeof Yaml {
  library ??= createRequire(import.meta.url)('yaml') as typeof Yaml
  return library
}

let library: typeof Yaml | undefined
