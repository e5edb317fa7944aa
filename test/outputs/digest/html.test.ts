import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { html } from '../../../src/outputs/digest/html.js'
import { english } from '../../../src/outputs/wording/en/index.js'
import { safeText } from '../../../src/terminal/safe.js'
import { hostileDigest } from './hostile.js'
import { busy, calm } from './sample.js'

const view = { self: 'mentions', platform: 'linux', wording: english } as const

type Element = { name: string; attributes: Readonly<Record<string, string>> }

/** Every element, comment and word of a page, as a browser reads it. */
function read(page: string) {
  const elements: Element[] = []
  const comments: string[] = []
  let text = ''
  const parser = new Parser(
    {
      onopentag: (name, attributes) => elements.push({ name, attributes }),
      oncomment: (words) => comments.push(words),
      ontext: (words) => {
        text += words
      },
    },
    { decodeEntities: true },
  )
  parser.end(page)
  return { elements, comments, text }
}

/** All but the values that are addresses, numbers or words. */
const signature = ({ name, attributes }: Element) =>
  `${name} ${Object.entries(attributes)
    .map(([key, value]) =>
      key === 'href' || key === 'aria-label' || (key === 'width' && value.endsWith('%'))
        ? key
        : `${key}=${value}`,
    )
    .join(' ')}`

const known = read(html.render(busy(), view))
const signatures = new Set(known.elements.map(signature))

describe('the page', () => {
  test('is as it was when people last looked at it in a browser', async () => {
    await expect(html.render(busy(), view)).toMatchFileSnapshot('busy.html.txt')
    await expect(html.render(calm(), view)).toMatchFileSnapshot('calm.html.txt')
  })

  test('fetches nothing and runs nothing', () => {
    const page = html.render(busy(), view)
    expect(page).not.toMatch(
      /<(?:img|script|link|iframe|object|svg|video|form|input|base)\b|url\(|@import|\son\w+=/i,
    )
    expect(page).toMatch(/<html lang="en"/)
    expect(page).toContain('prefers-color-scheme:dark')
  })

  test('tells the words that mail programs show behind the subject', () => {
    const hidden = /<div style="display:none[^>]*>([^<]*)/.exec(html.render(busy(), view))?.[1]
    expect(hidden).toMatch(
      /^Lea: The battery of the Northwind router burned and my son is in hospital\. · Jane Doe: .{20}/u,
    )
  })

  test('has nothing that spam filters take for hidden: no letters below 12 pixels, no signs that only fill a line', () => {
    for (const digest of [busy(), calm()]) {
      const page = html.render(digest, view)
      const sizes = [...page.matchAll(/font-size:(\d+)px/g)].map(([, size]) => Number(size))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
      expect(page).not.toMatch(/&#847;|&zwnj;|(?:&nbsp;){2}/)
    }
  })

  test('tells a screen reader whose post a link opens, and what can be gone to', () => {
    const page = html.render(busy(), view)
    const links = [...page.matchAll(/<a [^>]*>(Open the post.*?)<\/a>/g)].map(([, words = '']) =>
      words.replace(/<[^>]*>/g, ''),
    )
    expect(links.slice(0, 2)).toEqual(['Open the post by Lea', 'Open the post by Jane Doe'])
    expect(page.match(/<main>/g)).toHaveLength(1)
    const labels = [...page.matchAll(/<section aria-label="([^"]*)"><h2/g)].map(([, label]) => label)
    expect(labels).toHaveLength(page.match(/<h2/g)?.length ?? 0)
    expect(labels).toContain('Promise broken')
  })

  test('has a number beside each bar', () => {
    const rows = [
      ...html
        .render(busy(), view)
        .matchAll(/<th scope="row" align="left" width="88"[^>]*>([^<]*)<\/th><td[^>]*>(\d+)<\/td>/g),
    ]
    expect(rows.map(([, day, count]) => `${day}: ${count}`)).toEqual(
      busy().days.map(
        ({ needReply }, index) =>
          `${['Sun 8 Mar', 'Mon 9 Mar', 'Tue 10 Mar', 'Wed 11 Mar', 'Thu 12 Mar', 'Fri 13 Mar', 'today'][index]}: ${needReply}`,
      ),
    )
  })

  test('no tag, attribute or style comes from what people wrote', () => {
    fc.assert(
      fc.property(hostileDigest, (digest) => {
        const { elements, comments } = read(html.render(digest, view))
        const strange = elements.filter((element) => !signatures.has(signature(element)))
        expect(strange.map(signature)).toEqual([])
        expect(comments).toEqual(known.comments)
        for (const { attributes } of elements)
          if (attributes.href !== undefined) expect(attributes.href).toMatch(/^https?:\/\/[!-~]+$/)
      }),
    )
  })

  test('shows what people wrote, letter by letter, and keeps their direction of writing to themselves', () => {
    fc.assert(
      fc.property(hostileDigest, (digest) => {
        const page = html.render(digest, view)
        expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000-\u0009\u000b-\u001f]/)
        const [brand = ''] = digest.brands
        expect(read(page).text).toContain(safeText(brand))
      }),
    )
  })
})
