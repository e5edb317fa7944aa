// `mentions sources catalog`: every place, in every format, also without a config.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect } from 'vitest'
import * as z from 'zod'
import { jsonCatalog } from '../../src/outputs/catalog/json-schema.js'
import { commonFormats } from '../../src/outputs/index.js'
import { sources } from '../../src/sources/index.js'
import { displayWidth } from '../../src/terminal/width.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test } from '../support/workspace.js'

const types = Object.keys(sources)

describe.concurrent('the catalog', () => {
  test.for(commonFormats)('has every place as %s, with its key', async (format, { work }) => {
    const result = await work.run(['sources', 'catalog', '--format', format])
    expectSuccess(result)
    for (const type of types) expect(result.stdout).toContain(type)
    expect(result.stdout).toContain('clientSecret')
    expect(result.stdout).toMatch(/300 requests a\s+day|"requests":\s?300/)
  })

  test('is what its schema says', async ({ work }) => {
    const { stdout } = await work.run(['sources', 'catalog', '--format', 'json'])
    const found = JSON.parse(stdout)
    const validate = new Ajv2020().compile({
      ...z.toJSONSchema(jsonCatalog, { io: 'input' }),
      format: undefined,
    })
    expect(validate(found), JSON.stringify(validate.errors)).toBe(true)
    expect(found.places.map(({ type }: { type: string }) => type).sort()).toEqual([...types].sort())
    const github = found.places.find(({ type }: { type: string }) => type === 'github')
    expect(github).toMatchObject({
      configured: 0,
      limits: { gapSeconds: 6 },
      limitsWithKeys: { gapSeconds: 2 },
      keys: [{ option: 'token', needed: false, secret: true }],
      answers: 'yes',
    })
  })

  test('names first what needs nothing, and last what can not do without something', async ({ work }) => {
    const { stdout } = await work.run(['sources', 'catalog', '--format', 'csv'])
    const needs = stdout.split('\r\n').map((line) => line.split(',')[2])
    expect(needs[1]).toBe('nothing')
    expect(needs.indexOf('url')).toBeGreaterThan(needs.lastIndexOf('nothing'))
  })

  test('says which the config has', async ({ work }) => {
    await work.configure([], { sources: [{ type: 'hackernews' }] })
    const { stdout } = await work.run(['sources', 'catalog'])
    expect(stdout).toMatch(/^hackernews [\s\S]*?\n {2}in your config$/m)
    const one = await work.run(['sources', 'catalog', 'hackernews'])
    expect(one.stdout).toContain('has 1 entry of it')
  })

  test('tells of one all that it takes, whichever way its name is written', async ({ work }) => {
    const { stdout } = await work.run(['sources', 'catalog', 'Stack Exchange'])
    expect(stdout).toMatch(/^stackexchange\n/)
    expect(stdout).toContain('https://stackapps.com/apps/oauth/register')
    expect(stdout).toMatch(/key +the key of an app that you register \(secret/)
    expect(stdout).toMatch(/Add it: \S*mentions sources add stackexchange/)
  })

  test.for([
    ['Twitter', 'x'],
    ['e-mail', 'mailbox'],
    ['Play Store', 'google-play'],
  ] as const)('knows what is called %s elsewhere', async ([typed, meant], { work }) => {
    const result = await work.run(['sources', 'catalog', typed])
    expectFailure(result, { code: 2, says: /no place called/, tries: new RegExp(`Did you mean ${meant}\\?`) })
  })

  test('is shown beside a config that can not be read, which is said', async ({ work }) => {
    await work.write('mentions.yaml', 'brands: []\n')
    const result = await work.run(['sources', 'catalog', 'github'])
    expect(result.code).toBe(0)
    expect(result.stdout).toMatch(/^github\n/)
    expect(result.stderr).toMatch(/it can't be read\. See `\S*mentions check`/)
  })

  test('knows what was meant by a slip', async ({ work }) => {
    const result = await work.run(['sources', 'catalog', 'githup'])
    expectFailure(result, { code: 2, says: /no place called "githup"/, tries: /Did you mean github\?/ })
  })

  test.for([30, 50, 76, 80, 140])('fits into %i columns', async (width, { work }) => {
    for (const more of [[], ['discourse']]) {
      const { stdout } = await work.run(['sources', 'catalog', ...more], { env: { COLUMNS: String(width) } })
      const tooLong = stdout
        .split('\n')
        // An address is one word.
        .filter((line) => displayWidth(line) > width && !/https?:\S{20}/.test(line))
      expect(tooLong).toEqual([])
    }
  })
})

describe.concurrent('sources', () => {
  test('says in every format what is asked in a month, and when a quota ends', async ({ work }) => {
    await work.configure([], { sources: [{ type: 'hackernews' }, { type: 'stackexchange', every: '5m' }] })
    const now = () => new Date('2026-11-21T12:00:00Z')
    const said = async (format: string, columns = 200) =>
      (await work.run(['sources', '--format', format], { now, env: { COLUMNS: String(columns) } })).stdout
    // 300 at 288 a day would do for more than the twelve hours that are left.
    expect(await said('table')).toContain('they will do until 22 Nov 00:00 UTC')
    expect(await said('table')).toMatch(/next scan {2}2,880/)
    expect((await said('table', 50)).replace(/\s+/g, ' ')).toContain('2,880 requests a month')
    expect(await said('table')).toContain('asked 11,520 times in 30 days')
    expect(JSON.parse(await said('json'))).toMatchObject({
      month: { requests: 11_520, money: [] },
      sources: [
        { use: { requestsAMonth: 2_880 } },
        { use: { requestsAMonth: 8_640, quota: { requests: 300, per: 'day', sent: 0 } } },
      ],
    })
    expect(await said('csv')).toContain(',2880,,')
    expect(await said('md')).toContain('| 8,640 |')
    const lines = (await said('ndjson')).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).type)).toEqual(['source', 'source', 'brand', 'total'])
  })

  test('says when a quota is used up before it begins anew', async ({ work }) => {
    await work.configure([], { sources: [{ type: 'stackexchange', every: '1m' }] })
    const { stdout } = await work.run(['sources'], { now: () => new Date('2026-11-21T12:00:00Z') })
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'by the present pace none is left from 17:00 UTC to 22 Nov 00:00 UTC. Set a longer `every`',
    )
  })
})
