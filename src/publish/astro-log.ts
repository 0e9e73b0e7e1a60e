import { channel } from 'node:diagnostics_channel'
import type { AstroLoggerDestination } from 'astro'

/** Where Astro's messages go during a build: Astro loads this file by its name, more than once, so they meet in a named channel. */
export const ASTRO_LOG = 'bantin:astro-log'

/** Astro insists on a default export that makes the destination. */
export default function astroLog(): AstroLoggerDestination {
  const log = channel(ASTRO_LOG)
  return { write: (message) => log.publish(message) }
}
