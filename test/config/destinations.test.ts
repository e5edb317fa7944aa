// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
import { expect, test } from 'vitest'
import { type ParseOptions, readConfig } from '../../src/config/parse.js'
import type { Destination } from '../../src/deliver/destinations/destination.js'
import { destinations } from '../../src/deliver/destinations/index.js'
import { sources } from '../../src/sources/index.js'

const parse = (
  block: string,
  { env = {}, name = 'ops' }: { env?: ParseOptions<typeof sources>['env']; name?: string } = {},
) =>
  readConfig(
    `brands: [{ name: A }]\nsources: [{ type: hackernews }]\nalerts:\n  destinations:\n    ${name}: ${block}\n  rules: [{ when: danger, to: ${name} }]\n`,
    { shownPath: 'mentions.yaml', env, sources, readSecret: () => ({ text: valid }) },
  )

/** In a form that every secret may have. */
const TOKEN = '12345:zq4k7vx9m2sq8wd3zq4k7vx9'
const URL = 'https://hooks.example/services/zq4k7vx9m2sq8wd3zq4k7vx9'
const SIGNING = 'whsec_enE0azd2eDltMnNxOHdkM3pxNGs3dng5bTJzcTh3ZDM='
let valid = ''

const values: Readonly<Record<string, string>> = {
  url: URL,
  token: TOKEN,
  topic: 'zq4-9k2m',
  secret: SIGNING,
}
/** Secrets that have names themselves. */
const named = ['headers', 'keys']
/** Blocks without their secrets. */
const blocks: Readonly<Record<string, Record<string, unknown>>> = {
  telegram: { chat: -100123 },
}

const kinds = Object.entries<Destination<never>>(destinations)
const secrets = kinds.flatMap(([type, { secrets: options }]) =>
  options.filter((option) => !named.includes(option)).map((option): [string, string] => [type, option]),
)

const filled = (type: string, except: string) =>
  Object.fromEntries(
    (destinations[type as keyof typeof destinations] as Destination<never>).secrets
      .filter((option) => option !== except && !named.includes(option) && option !== 'token')
      .map((option) => [option, `\${${option.toUpperCase()}}`]),
  )

test.each(secrets)('%s: a %s that stands in the config is refused, and not repeated', (type, option) => {
  valid = values[option] ?? ''
  const env = Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toUpperCase(), value]))
  const block = (value: string) =>
    JSON.stringify({ type, ...blocks[type], ...filled(type, option), [option]: value })
  for (const written of [valid, `\${UNSET:-${valid}}`]) {
    const problem = () => parse(block(written), { env })
    expect(problem).toThrow('mentions.yaml:5:')
    expect(problem).toThrow(
      `${option} is a secret, and this file may be copied and shown: write \${OPS_${option.toUpperCase()}} and run`,
    )
    expect(problem).not.toThrow(/zq4|enE0/)
  }
  for (const written of ['${GIVEN}', '${file:key}']) {
    const { config } = parse(block(written), { env: { ...env, GIVEN: valid } })
    expect(config.alerts.destinations.ops).toMatchObject({ [option]: valid })
  }
})

test('every kind has its secrets among its options', () => {
  for (const [, { options, secrets: names }] of kinds)
    for (const name of names) expect(Object.keys(options.shape)).toContain(name)
})

test('so are its keys', () => {
  const block = (key: string) =>
    JSON.stringify({ type: 'webhook', url: 'http://desk.northwind.example/', keys: { routing: key } })
  expect(() => parse(block('zq4k7vx9'))).toThrow(/keys\.routing is a secret.*OPS_KEYS_ROUTING/)
  expect(parse(block('${KEY}'), { env: { KEY: 'zq4k7vx9' } }).alertsProblem).toBeUndefined()
})

test('the headers of a webhook are secrets, too, but those that say what is sent', () => {
  const block = (headers: object) =>
    JSON.stringify({ type: 'webhook', url: 'http://desk.northwind.example/alerts', headers })
  const clear = () => parse(block({ Authorization: 'Bearer zq4k7vx9', 'Content-Type': 'application/json' }))
  expect(clear).toThrow(/headers\.Authorization is a secret.*OPS_HEADERS_AUTHORIZATION/)
  expect(clear).toThrow(/has a problem:/)
  expect(clear).not.toThrow(/zq4/)
  const { config } = parse(block({ Authorization: 'Bearer ${KEY}' }), { env: { KEY: 'zq4k7vx9' } })
  expect(config.alerts.destinations.ops).toMatchObject({ headers: { Authorization: 'Bearer zq4k7vx9' } })
})

test.each([
  '{ type: webhook, url: "http://127.0.0.1:8080/alerts" }',
  '{ type: ntfy, topic: alerts, token: "${TOKEN}", server: "https://ntfy.northwind.example" }',
  '{ type: program, command: [/usr/local/bin/page, --loud] }',
])('what is no secret may stand there: %s', (block) => {
  expect(parse(block, { env: { TOKEN } }).alertsProblem).toBeUndefined()
})

test('a name that is no word is no part of a variable', () => {
  expect(() => parse(`{ type: slack, url: '${URL}' }`, { name: 'On call' })).toThrow(/\$\{SLACK_URL\}/)
})

test.each(['${UNSET}', '${EMPTY}', '${WRONG}'])(
  'what only sending needs stops nothing else: %s',
  (written) => {
    const { config, alertsProblem, mailProblem } = parse(`{ type: slack, url: '${written}' }`, {
      env: { EMPTY: '', WRONG: 'zq4k7vx9' },
    })
    expect(config.alerts).toEqual({ destinations: {}, rules: [] })
    expect(config.sources).toHaveLength(1)
    expect(mailProblem).toBeUndefined()
    expect(alertsProblem?.message).toMatch(/mentions\.yaml:5:\d+ {2}.*(?:is not set|web address)/)
    expect(alertsProblem?.message).not.toContain('zq4k7vx9')
  },
)

test.each([
  ['{ type: pager }', /no known type.*slack/],
  ['{ type: slack }', /url: is missing|url is missing/],
  ['{ type: slack, url: "${U}", hook: x }', /unknown key "hook"/],
  ['{ type: telegram, token: "${T}", chat: "my chat" }', /chat .*expected the number of a chat/],
  ['{ type: webhook, url: "http://a.example/", secret: "${U}" }', /whsec_/],
  ['{ type: webhook, url: "http://a.example/", headers: { Webhook-Id: a } }', /set by mentions itself/],
  ['{ type: program, command: [] }', /command/],
  ['{ type: program, command: "page --loud" }', /command/],
  ['{ type: program, command: [page], timeout: 90 }', /expected a duration such as 30s/],
])('what is wrong is said: %s', (block, words) => {
  const read = () => {
    const { alertsProblem } = parse(block, { env: { U: URL, T: TOKEN } })
    if (alertsProblem !== undefined) throw alertsProblem
  }
  expect(read).toThrow(words)
})
