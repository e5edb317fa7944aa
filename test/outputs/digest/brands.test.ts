import { describe, expect, test } from 'vitest'
import { composeDigest } from '../../../src/digest/compose.js'
import { html } from '../../../src/outputs/digest/html.js'
import { md } from '../../../src/outputs/digest/md.js'
import { text } from '../../../src/outputs/digest/text.js'
import { english } from '../../../src/outputs/wording/en/index.js'
import { busyFacts, facts } from './sample.js'

const view = { self: 'mentions', platform: 'linux', wording: english } as const
const HOUR = 3_600_000
const brands = Array.from({ length: 50 }, (_, index) => `Brand ${index + 1}`)
const digest = composeDigest(
  facts({
    ...busyFacts(),
    brands,
    waitingBy: new Map([
      ['Brand 7', { people: 12, late: 3, danger: 0, longest: 50 * HOUR }],
      ['Brand 9', { people: 2, late: 0, danger: 1, longest: HOUR }],
    ]),
  }),
)

describe.each([
  ['text', text],
  ['md', md],
  ['html', html],
] as const)('%s', (_, output) => {
  const page = output
    .render(digest, view)
    .replace(/<\/t[hd]>/g, ' ')
    .replace(/<[^>]*>|\*\*/g, '')

  test('has a line for each brand of which there is something to tell', () => {
    expect(page).toMatch(/Brand 7[ |]+12[ |]+3[ |]+2d/)
    expect(page.indexOf('Brand 9')).toBeLessThan(page.indexOf('Brand 7 '))
    expect(page.slice(0, page.indexOf('Brand 7 '))).toMatch(/! Brand 9|Brand 9.*danger/)
  })

  test('names the quiet ones in one sentence', () =>
    expect(page.replace(/\s+/g, ' ')).toMatch(/Quiet: Brand 1, Brand 2, .* and 28 more brands\./))

  test('counts mentions of several brands as such, and people once', () => {
    expect(page).toContain('Named, brand by brand')
    expect(page).toContain('People behind them')
    expect(output.render(composeDigest(busyFacts()), view)).toContain('Posts that name you')
  })

  test('of one brand has no such part', () =>
    expect(output.render(composeDigest(busyFacts()), view).toLowerCase()).not.toContain('brand by brand'))
})
