// `--posts-only`: what a file holds that each run appends to.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats, loadOutput } from '../../src/outputs/index.js'
import { hostileReport } from './hostile.js'
import { mention, report } from './sample.js'

const view = { width: 80, colour: false, links: false }
const outputs = await Promise.all(
  formats.map(async (format) => ({ format, output: await loadOutput(format) })),
)
const ofLines = outputs.flatMap(({ format, output: { render, renderPosts } }) =>
  renderPosts === undefined ? [] : [{ format, render, renderPosts }],
)

test('formats of lines have it', () => {
  expect(ofLines.map(({ format }) => format)).toEqual(['ndjson', 'csv'])
})

describe.each(ofLines)('$format', ({ render, renderPosts }) => {
  const posts = (count: number) =>
    Array.from({ length: count }, (_, at) => mention({ text: `Down\nsince ${at}` }))

  test('nothing where there is no post', () => expect(renderPosts(report([]), view)).toBe(''))

  test.each([1, 2, 7])('%i posts as they stand in the whole, and no more', (count) => {
    const whole = report(posts(count))
    const text = renderPosts(whole, view)
    expect(render(whole, view)).toContain(text)
    expect(text).not.toMatch(/coverage|needReply|^record/m)
    expect(text.match(/Down/g)).toHaveLength(count)
    expect(text).toMatch(/\n$/)
  })

  test('two of them after each other are what one run would have given', () => {
    const [first, second, ...more] = posts(5)
    const all = [first, second, ...more].flatMap((post) => post ?? [])
    const apart = renderPosts(report(all.slice(0, 2)), view) + renderPosts(report(all.slice(2)), view)
    expect(apart).toBe(renderPosts(report(all), view))
  })

  test('is as safe as the whole', () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        expect(render(hostile, view)).toContain(renderPosts(hostile, view))
      }),
    )
  })
})
