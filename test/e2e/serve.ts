import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createSocket } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Where an office would put the bulletin on its web server. */
const PATH = '/van-phong/ban-tin/'

/** Serves a built folder below a path of this computer: by nginx where it is installed, else by Node. */
export async function serveBelowPath(folder: string): Promise<Server> {
  return spawnSync('nginx', ['-v']).status === 0 ? serveWithNginx(folder) : serveWithNode(folder)
}

export interface Server {
  /** Ends in `/`. */
  readonly base: string
  readonly stop: () => Promise<void>
}

async function serveWithNginx(folder: string): Promise<Server> {
  const port = await freePort()
  const place = mkdtempSync(join(tmpdir(), 'bantin-nginx-'))
  const config = join(place, 'nginx.conf')
  writeFileSync(config, nginxConfig(folder, port))
  const child = spawn('nginx', ['-p', place, '-c', config, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const base = `http://127.0.0.1:${port}${PATH}`
  await waitFor(base)
  return {
    base,
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'close')
      rmSync(place, { recursive: true, force: true })
    },
  }
}

function nginxConfig(folder: string, port: number): string {
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const types = existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : ''
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path tmp_${name};`)
    .join(' ')
  return `${user} daemon off; worker_processes 1; pid nginx.pid; error_log stderr error; events {}
http { ${types} access_log off; ${scratch}
  server { listen 127.0.0.1:${port}; location ${PATH} { alias ${folder}/; index index.html; } } }
`
}

async function waitFor(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      await fetch(url)
      return
    } catch {
      await setTimeout(50)
    }
  }
  throw new Error(`Nothing answers at ${url}`)
}

async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, '127.0.0.1')
  await once(socket, 'listening')
  const address = socket.address()
  socket.close()
  await once(socket, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port.')
  return address.port
}

async function serveWithNode(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    const inside = path.startsWith(PATH) ? path.slice(PATH.length) : undefined
    const file = join(folder, inside === '' ? 'index.html' : (inside ?? ''))
    if (
      inside === undefined ||
      inside.includes('..') ||
      statSync(file, { throwIfNoEntry: false })?.isFile() !== true
    ) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port.')
  return {
    base: `http://127.0.0.1:${address.port}${PATH}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
}
