import { describe, expect, it } from 'vitest'
import { exempt, figures, prose } from './making.ts'

describe('English numbers', () => {
  it.each<[string, readonly string[]]>([
    ['rose from 165 to 172', ['165 = 165', '172 = 172']],
    ['from 165 to 172 members', ['165 to 172 members = 165..172']],
    ['between 100 and 170 members', ['100 and 170 members = 100..170']],
    ['100 members and 170 guests', ['100 members = 100', '170 = 170']],
    ['up to 12 members', ['up to 12 members = at-most 12']],
    ['170+ members', ['170+ members = at-least 170']],
    ['172/214 hamlet heads, 80.37%', ['172/214 = 172 / 214 part-whole', '80.37% = 80.37%']],
    ['missed the target by 3', ['missed the target by 3 = gap under 3 units']],
    ['one hundred and twenty-five members', ['one hundred and twenty-five members = 125']],
    ['a hundred members', ['a hundred members = 100']],
    ['a member', []],
    ['two-thirds of the branches', ['two-thirds = 67%']],
    ['half a year', []],
    ['nearly doubled', ['nearly doubled = times less-than 2']],
  ])('%s', (text, expected) => {
    expect(figures(text, 'en')).toEqual(expected)
  })

  it.each<[string, readonly string[]]>([
    ['pages 63-65', ['63-65 (clause)']],
    ['Articles 4, 5 and 6', ['4 (clause)', '5 (clause)', '6 (clause)']],
    ['14:00-16:30', ['14:00-16:30 (time)']],
    ['on 3 and 4 March', ['3 (date)', '4 (date)']],
    ['3 to 6 months', ['3 (duration)', '6 (duration)']],
    ['version 2.1', ['2.1 (name)']],
    ['top 10', ['10 (ordinal)']],
  ])('%s is no figure', (text, expected) => {
    expect(exempt(text, 'en')).toEqual(expected)
    expect(figures(text, 'en')).toEqual([])
  })
})

describe('English directions', () => {
  const moves = (text: string): readonly string[] =>
    prose(text, 'en').moves.map(
      ({ start, end, claim, shape, against }) =>
        `${text.slice(start, end)}: ${claim} ${shape}${typeof against === 'string' ? ` against ${against}` : ''}`,
    )

  it.each<[string, readonly string[]]>([
    ['rose from 165 to 172', ['rose: up from-to']],
    ['\ufffc, up on the previous year', []],
    ['up 8 on the previous year', ['up: up by against last-year']],
    ['exceeded the plan by 3', ['exceeded: exceeded by against plan']],
    ['unchanged from last year', ['unchanged: same bare against last-year']],
    ['fell short of the plan', ['fell short: missed bare against plan']],
    ['met the plan', ['met the plan: met bare']],
    ['up to 12 members', []],
    ['set up a branch', []],
    ['missed the meeting', []],
    ['should increase by 3', []],
  ])('%s', (text, expected) => {
    expect(moves(text)).toEqual(expected)
  })
})
