import type { Io } from '../../publish/io.ts'
import { run } from './run.ts'

/** Runs the command line of this process and leaves its exit code. */
export async function start(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endOnClosedPipe)
  process.exitCode = await run(process.argv.slice(2), processIo())
}

function processIo(): Io {
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    now: () => new Date(),
    cwd: process.cwd(),
  }
}

/** `check | head` closes the pipe early: nobody is left to read, which is no fault. */
function endOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}
