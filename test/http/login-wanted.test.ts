// 401: what is said of it depends on what was sent, and on the ways to log in that the site names.
import { expect, test } from 'vitest'
import { loginWays } from '../../src/http/login-ways.js'
import { redactText } from '../../src/text/redact.js'
import { wordsOf } from '../support/words.js'
import { failureOf, send, serve, withClient } from './server.js'

test.each([
  { value: 'Basic realm="care"', ways: ['Basic'] },
  { value: 'basic', ways: ['basic'] },
  { value: 'Digest realm="a, b", qop="auth,auth-int", nonce="Basic x"', ways: ['Digest'] },
  { value: 'Digest nonce="1", Basic realm="care"', ways: ['Digest', 'Basic'] },
  { value: 'Negotiate, NTLM', ways: ['Negotiate', 'NTLM'] },
  { value: ['Digest nonce="1"', 'Digest nonce="2"'], ways: ['Digest'] },
  { value: 'Negotiate YIIB==', ways: ['Negotiate'] },
  { value: 'Bearer error="invalid_token", scope="read"', ways: ['Bearer'] },
  { value: 'Basic realm = "care" , charset = "UTF-8"', ways: ['Basic'] },
  { value: 'Digest realm="an \\"odd\\" one, Basic x"', ways: ['Digest'] },
  { value: 'Digest realm="never closed, Basic x', ways: ['Digest'] },
  { value: '', ways: [] },
  { value: '="", =', ways: [] },
])('$value names $ways', ({ value, ways }) =>
  expect(loginWays({ headers: { 'www-authenticate': value } })).toEqual(ways),
)

test.each([
  {
    why: 'no password',
    asks: 'Basic realm="care"',
    login: '',
    says: / wants a user name and a password \(401 Unauthorized\)\.$/,
    tries: /`http:\/\/\$\{FEED_USER\}:\$\{FEED_PASSWORD\}@127\.0\.0\.1:\d+\/team\/feed\.xml\?page=2`/,
  },
  {
    why: 'no password, and the site names no way',
    asks: undefined,
    login: '',
    says: / wants a user name and a password \(401/,
    tries: /^Put them into the address/,
  },
  {
    why: 'a wrong password',
    asks: 'Basic realm="care"',
    login: 'care:hunter2@',
    says: / does not take the user name and the password that it was sent \(401/,
    tries: /%40/,
  },
  {
    why: 'Digest',
    asks: 'Digest realm="care", nonce="1"',
    login: '',
    says: / takes a login by Digest alone, which mentions cannot do: no password will satisfy it \(401/,
    tries: /Basic authorization over https/,
  },
  {
    why: 'Digest, and a password was sent',
    asks: 'Digest realm="care", nonce="1"',
    login: 'care:hunter2@',
    says: /by Digest alone/,
    tries: /needs no login/,
  },
  {
    why: 'Digest or Basic, as it likes',
    asks: 'Digest realm="care", nonce="1", Basic realm="care"',
    login: '',
    says: / wants a user name and a password/,
    tries: /^Put them into the address/,
  },
  {
    why: 'NTLM',
    asks: 'Negotiate, NTLM',
    login: '',
    says: /by Negotiate or NTLM alone/,
    tries: /needs no login/,
  },
  {
    why: 'a token',
    asks: 'Bearer',
    login: '',
    says: / wants a token \(Bearer\), and no user name and password/,
    tries: /Authorization: "Bearer \$\{FEED_TOKEN\}"/,
  },
])('$why', async ({ asks, login, says, tries }) => {
  const server = await serve(send('', asks === undefined ? {} : { 'www-authenticate': asks }, 401))
  const url = `${server.base.replace('//', `//${login}`)}/team/feed.xml?page=2`
  const error = await failureOf(withClient({}, (client) => client.fetch({ url })))
  await server.close()
  const words = wordsOf(error)
  expect(words.message).toMatch(says)
  expect(words.hint).toMatch(tries)
  expect(words.message + words.hint).not.toMatch(/hunter2|\*\*\*/)
})

test('the advice is shown as it is written', () => {
  const hint = 'Ask whoever runs the site for Basic authorization over https.'
  expect(redactText(hint)).toBe(hint)
  expect(redactText('Authorization: Basic Y2FyZTpodW50ZXIy')).toBe('Authorization: Basic ***')
  expect(redactText('Basic authorizationY2FyZQ')).toBe('Basic ***')
})

test('a token that is not taken is told as a token', async () => {
  const server = await serve(send('', { 'www-authenticate': 'Bearer' }, 401))
  const request = { url: server.base, headers: { Authorization: 'Bearer 0123456789' } }
  const error = await failureOf(withClient({}, (client) => client.fetch(request)))
  await server.close()
  expect(wordsOf(error).message).toMatch(/does not take the token that it was sent/)
})
