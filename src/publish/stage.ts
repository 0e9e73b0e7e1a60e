import { join } from 'node:path'
import { ENGINE } from './engine.ts'

/** Where the engine works before anything is put in place: it lies inside the engine, since Astro cannot write to another disk. */
export const STAGE = join(ENGINE, '.stage')

/** The pages that are being made there. */
export const STAGED_SITE = join(STAGE, 'site')

/** The one lock of the engine. */
export const STAGE_LOCK = join(STAGE, 'lock')
