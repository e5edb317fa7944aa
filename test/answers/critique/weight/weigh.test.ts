import { describe, expect, test } from 'vitest'
import { readReply } from '../../../../src/answers/critique/read-reply.js'

const codes = (text: string, post?: string) =>
  readReply(text, undefined, post).findings.map(({ code, grade }) => (grade === 'fault' ? code : `(${code})`))
const faults = (text: string, post?: string) => codes(text, post).filter((code) => !code.startsWith('('))

describe('a reply that goes round the matter', () => {
  test.each([
    'Our cargo bikes are always built with great care by a team that loves what it does. We put every bike through various checks, so you can simply enjoy the ride. You are in good hands with us!',
    'Unsere Lastenräder werden stets mit viel Sorgfalt von einem Team gebaut, das seine Arbeit liebt. Jedes Rad durchläuft verschiedene Kontrollen, damit Sie jederzeit sorgenfrei unterwegs sind. Bei uns sind Sie immer in guten Händen!',
  ])('has a fault, although no phrase tells: %s', (text) => {
    const { findings, answers } = readReply(text)
    expect(findings.filter(({ grade }) => grade === 'fault').map(({ code }) => code)).toEqual([
      'no-next-step',
    ])
    expect(answers).not.toBe('answer')
  })

  test('shows the words that fit under every post', () => {
    const text =
      'Our cargo bikes are always built with great care by a team that loves what it does, and we put them through various checks for you.'
    const [finding] = readReply(text).findings
    expect(finding?.words).toBe('always')
    expect(text.slice(finding?.span?.start, finding?.span?.end)).toBe('always')
  })

  test('has none with a figure, a time and a way', () => {
    const more =
      ' The recalled bolt is M8, black: it is under “Frame > Fork”. A mechanic comes by Friday at 10:00.'
    expect(
      faults(`Our cargo bikes are always built with great care by a team that loves what it does.${more}`),
    ).toEqual([])
  })
})

describe('a phrase that puts off', () => {
  const rest =
    ' A pump in Mill Lane failed at 6:40, two of three are running. Upstairs flats have water from 14:00 on; until then there are tanks at the school.'
  test('is a hint where the rest says enough', () => {
    expect(faults('We are investigating.')).toEqual(['no-time'])
    expect(faults(`We are investigating.${rest}`)).toEqual([])
  })
})

describe('a phrase of blame', () => {
  const rest =
    ' The seal is missing on all of batch 7. Replacement: “Orders > Swap”, it leaves today and arrives on Friday by 12:00. If you need it sooner, the shop in York has 4.'
  test('is a hint in words that speak to nobody, where much is said', () => {
    expect(faults('That was a user error.')).toEqual(['blames-customer'])
    expect(faults(`Not a user error as we wrote.${rest}`)).toEqual([])
  })

  test('stays a fault in a reply that says a little beside', () => {
    expect(faults('You should have read the manual. The seal is on page 4.')).toContain('blames-customer')
  })
})

test('what the post says itself is no news when it is said again', () => {
  const post = 'My save is gone, 140 hours of play, level 80, since patch 12.'
  const text = 'Your 140 hours of play and your level 80 save were gone after the patch.'
  expect(faults(text)).toEqual([])
  expect(faults(text, post)).not.toEqual([])
  expect(faults('Level 80 saves are kept for 30 days: “Profile > Restore” brings yours back.', post)).toEqual(
    [],
  )
})

test('thanks for praise need no figure', () => {
  expect(faults('Thank you so much, Ben! The whole kitchen is happy to hear that.')).toEqual([])
})

test('a few words with one thing that helps are enough', () => {
  expect(faults('Please restart the router.')).toEqual([])
})
