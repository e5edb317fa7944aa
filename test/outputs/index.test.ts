import { expect, test } from 'vitest'
import { formats, loadOutput } from '../../src/outputs/index.js'
import { badCoverage, blind, mention, outage, quiet, report } from './sample.js'

const view = { width: 80, colour: false, links: false }

test('there are formats', () => expect(formats.length).toBeGreaterThan(4))

test.each(formats)('%s ends with a line end', async (format) => {
  const output = await loadOutput(format)
  for (const one of [outage(), quiet(), blind()]) expect(output.render(one, view)).toMatch(/[^\n]\r?\n$/)
})

test.each(formats)('%s names every source that gave no answer, and why', async (format) => {
  const output = await loadOutput(format)
  const text = output.render(report([mention({ text: 'Down' })], { coverage: badCoverage }), {
    ...view,
    width: 300,
  })
  expect(text).toMatch(/https:\/\\?\/status\.example\/posts\.rss/)
  expect(text).toContain('503 Service Unavailable')
  expect(text).toContain('reddit search')
  expect(text).toContain('12 entries salvaged')
})

test.each(formats)('%s tells "nothing found" from "could not look"', async (format) => {
  const output = await loadOutput(format)
  const [found, blindly] = [quiet(), { ...blind(), whyEmpty: quiet().whyEmpty }].map((one) =>
    output.render(one, view),
  )
  const telling = /"complete": ?false|incomplete|Could not look/
  expect(blindly).toMatch(telling)
  expect(found).not.toMatch(telling)
})

test.each(formats)('%s renders the same report to the same text', async (format) => {
  const output = await loadOutput(format)
  const one = outage()
  expect(output.render(one, view)).toBe(output.render(one, view))
})
