import { applySettings, readSettings } from './settings.ts'

/*
 * Runs before anything is painted, so that a page never shows itself in one size or colour and then jumps to another: the one blocking script.
 */
applySettings(readSettings())
