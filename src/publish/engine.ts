import { join } from 'node:path'

/** The folder of bantin itself: where its `package.json`, its Astro configuration and the default project stand. */
export const ENGINE = join(import.meta.dirname, '..', '..')
