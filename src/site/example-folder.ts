import { join } from 'node:path'

/** Where the example project of the maintainers' pages lives; the engine's folder is told by its settings, since pages are drawn from bundles. */
export const exampleFolder = join(import.meta.env.BANTIN_ENGINE, 'src', 'example')
