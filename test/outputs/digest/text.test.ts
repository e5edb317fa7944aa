import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { md } from '../../../src/outputs/digest/md.js'
import { text } from '../../../src/outputs/digest/text.js'
import { english } from '../../../src/outputs/wording/en/index.js'
import { displayWidth } from '../../../src/terminal/width.js'
import { hostileDigest } from './hostile.js'
import { busy, calm } from './sample.js'

/** What Markdown shows as it stands: an escaped sign, or code between as many backticks as it began with. */
const escapedOrCode = /\\[^\w\s]|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g

const view = { self: 'mentions', platform: 'linux', wording: english } as const

describe('plain text', () => {
  test('is as it was when people last looked at it', async () => {
    await expect(text.render(busy(), view)).toMatchFileSnapshot('busy.txt')
    await expect(text.render(calm(), view)).toMatchFileSnapshot('calm.txt')
  })

  test('no line is wider than mail programs leave alone, but for addresses and commands', () => {
    fc.assert(
      fc.property(hostileDigest, (digest) => {
        const lines = text.render(digest, view).split('\n')
        for (const line of lines.filter((one) => !/^\s*(?:https?:\/\/|\$ mentions|mentions )/.test(one)))
          expect(displayWidth(line)).toBeLessThanOrEqual(72)
      }),
    )
  })

  test('holds no control and no bidi character', () => {
    fc.assert(
      fc.property(hostileDigest, (digest) => {
        expect(text.render(digest, view)).not.toMatch(
          /[\u202a-\u202e\u2066-\u2069\u0000-\u0009\u000b-\u001f\u007f-\u009f]/,
        )
      }),
    )
  })
})

describe('Markdown', () => {
  test('is as it was when people last looked at it', async () => {
    await expect(md.render(busy(), view)).toMatchFileSnapshot('busy.md')
    await expect(md.render(calm(), view)).toMatchFileSnapshot('calm.md')
  })

  test('a stranger starts no line, and leads nowhere but to http and https', () => {
    fc.assert(
      fc.property(hostileDigest, (digest) => {
        const markdown = md.render(digest, view)
        for (const line of markdown.split('\n').slice(1))
          expect(line).toMatch(
            /^$|^## |^\d+\. \*\*waits |^ +(?:> |>$|Why: |`)|^- |^\||^\w[\w :,–/()]+|^and \d|^\d+ of \d+ sources answered; /,
          )
        const rest = markdown.replace(escapedOrCode, '')
        for (const [, url] of rest.matchAll(/\]\(([^)]*)\)/g)) expect(url).toMatch(/^https?:\/\/[!-~]*$/)
        expect(rest).not.toMatch(/<[a-z!/]/i)
      }),
    )
  })
})
