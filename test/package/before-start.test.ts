import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { nodeIsEnough, whatIsMissing, whyNotLoaded } from '../../bin/before-start.js'
import pkg from '../../package.json' with { type: 'json' }

const built = new URL('../../dist/cli.js', import.meta.url)
const unbuilt = new URL('../../nowhere/dist/cli.js', import.meta.url)

test.each([
  ['14.21.3', false],
  ['18.20.8', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['21.7.3', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['23.0.0', true],
  ['26.10.0', true],
  ['27.0.0-nightly20260701', true],
])('Node %s is enough: %s', (version, enough) => {
  expect(nodeIsEnough(version)).toBe(enough)
})

test('a Node too old says what is needed, as package.json does, also when nothing is built', () => {
  expect(pkg.engines.node).toBe('^20.19.0 || >=22.12.0')
  expect(whatIsMissing('18.20.8', unbuilt)).toMatch(
    /Node\.js 20\.19 or later is needed \(of 21 and 22: 22\.12 or later\); this is 18\.20\.8\.\n {2}try: /,
  )
})

test('a clone that was not built says how', () => {
  const missing = whatIsMissing('20.19.0', unbuilt)
  expect(missing).toContain(fileURLToPath(unbuilt))
  expect(missing).toContain('npm install && npm run build')
  expect(whatIsMissing('20.19.0', built)).toBeUndefined()
})

test.each(['EMFILE', 'ENFILE'])('a limit on open files (%s) is told with how to raise it', (code) => {
  expect(whyNotLoaded(Object.assign(new Error('too many'), { code }))).toMatch(
    /open at once[\s\S]*\n {2}try: .*ulimit/,
  )
})

test('a part that an update took away is told with the next step', () => {
  const gone = Object.assign(new Error("Cannot find module '/lib/dist/part.js'"), {
    code: 'ERR_MODULE_NOT_FOUND',
  })
  expect(whyNotLoaded(gone)).toMatch(/update[\s\S]*part\.js[\s\S]*\n {2}try: /)
})

test('what is a defect stays one', () => {
  expect(whyNotLoaded(new SyntaxError('x'))).toBeUndefined()
})
