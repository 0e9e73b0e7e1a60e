import { describe, expect, it } from 'vitest'
import { judgeShare } from '../../src/quantity/judge-share.ts'
import { PERCENT, quantity } from '../model/making.ts'

function kind(part: string, base: string, share: string, capped = true): string {
  return judgeShare({
    part: quantity(part),
    base: quantity(base),
    share: quantity(share, PERCENT),
    counted: true,
    capped,
  }).kind
}

describe('a printed share', () => {
  it('is rounded half up at the precision printed', () => {
    expect(kind('172', '214', '80,37%')).toBe('holds')
    expect(kind('172', '214', '80,38%')).toBe('fails')
    expect(kind('126', '165', '76,4%')).toBe('holds')
  })

  it.each([
    ['288', '815', '35,34%'],
    ['52', '102', '50,98%'],
    ['13', '75', '17,33%'],
    ['187', '750', '24,93%'],
    ['925', '962', '96,15%'],
    ['1.669', '2.000', '83,45%'],
    ['192', '130', '147,7%'],
  ])('of the press holds: %s / %s = %s', (part, base, share) => {
    expect(kind(part, base, share, false)).toBe('holds')
  })

  it.each([
    ['23', '51', '45,09%'],
    ['3', '7', '42,85%'],
    ['1.235', '1.200', '102,91%'],
    ['147', '120', '122%'],
    ['123', '120', '102%'],
  ])('of the press is cut off instead of rounded: %s / %s = %s', (part, base, share) => {
    expect(kind(part, base, share, false)).toBe('truncated')
  })

  it('of an open base holds where some whole base gives it: 172 is 3,04% of 5.649 to 5.667', () => {
    expect(kind('172', 'hơn 5.650', '3,04%')).toBe('holds')
    expect(kind('172', 'hơn 5.667', '3,04%')).toBe('fails')
    expect(kind('172', 'gần 5.930', '3,40%')).toBe('holds')
    const { implied } = judgeShare({
      part: quantity('172'),
      base: quantity('hơn 5.650'),
      share: quantity('3,04%', PERCENT),
      counted: true,
    })
    expect(implied).toMatchObject({ low: 5649, high: 5667 })
  })

  it('is never of a whole smaller than the part', () => {
    expect(kind('8', '7', '114%')).toBe('above')
    expect(kind('8', '7', '114%', false)).toBe('holds')
  })
})
