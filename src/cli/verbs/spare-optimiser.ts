import { setFlagsFromString } from 'node:v8'

/**
 * Tells the engine to think of the cycles of all its threads, not of the last tenth of speed: a run of a second or two is over before most of what
 * its optimiser makes of the code has paid. Asked once the code is loaded, since what is kept of compiled code is kept by these settings; and only of
 * the Node that comes with the bulletin, as others may not know the word and say so.
 */
export function spareOptimiser(): void {
  if (process.versions.node.startsWith(`${OWN_NODE}.`)) setFlagsFromString('--battery-saver-mode')
}

const OWN_NODE = 24
