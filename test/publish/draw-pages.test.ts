import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel'
import { expect, test } from 'vitest'
import astroLog, { ASTRO_LOG } from '../../src/publish/astro-log.ts'
import { faultsAmong } from '../../src/publish/draw-pages.ts'

test('takes every warning and error of Astro for a fault, and no news', () => {
  const heard = [
    { label: 'build', level: 'info', message: 'Complete!' },
    { label: 'router', level: 'warn', message: '\u001b[33mtwo pages at one address\u001b[39m' },
    { label: null, level: 'error', message: 'lost' },
  ]
  expect(faultsAmong(heard)).toEqual(['[router] two pages at one address', '[] lost'])
})

test('hears what Astro says through a log that it loads by itself', () => {
  const heard: unknown[] = []
  const listen = (message: unknown): void => void heard.push(message)
  const message = { label: 'vite', level: 'warn', message: 'x', newLine: true } as const
  subscribe(ASTRO_LOG, listen)
  astroLog().write(message)
  unsubscribe(ASTRO_LOG, listen)
  expect(heard).toEqual([message])
  expect(channel(ASTRO_LOG).hasSubscribers).toBe(false)
})
