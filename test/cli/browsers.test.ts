import { describe, expect, test } from 'vitest'
import { browsersFor } from '../../src/cli/browsers.js'

const address = 'https://forum.example/t/1?a=1&b=2'
const files = ['/opt/My Browser/run', 'C:\\Program Files\\Browser\\b.exe']
const linesFor = (env: Record<string, string>, platform: NodeJS.Platform = 'linux') =>
  browsersFor(address, { platform, env, isFile: (path) => files.includes(path) }).map(({ command, args }) => [
    command,
    ...args.map((arg) => arg.replaceAll(address, 'URL')),
  ])

describe('$BROWSER', () => {
  test.each([
    { BROWSER: 'firefox', lines: [['firefox', 'URL']] },
    {
      BROWSER: 'firefox:chromium',
      lines: [
        ['firefox', 'URL'],
        ['chromium', 'URL'],
      ],
    },
    {
      BROWSER: 'firefox --new-tab %s:lynx',
      lines: [
        ['firefox', '--new-tab', 'URL'],
        ['lynx', 'URL'],
      ],
    },
    { BROWSER: 'b -u %s -x', lines: [['b', '-u', 'URL', '-x']] },
    { BROWSER: 'b --url=%s', lines: [['b', '--url=URL']] },
    { BROWSER: 'b %%s', lines: [['b', '%s', 'URL']] },
    { BROWSER: 'b -p a%cb', lines: [['b', '-p', 'a:b', 'URL']] },
    { BROWSER: 'b \'two words\' "%s"', lines: [['b', 'two words', 'URL']] },
    { BROWSER: 'b "a"\'b\'c', lines: [['b', 'abc', 'URL']] },
    { BROWSER: '/opt/My Browser/run', lines: [['/opt/My Browser/run', 'URL']] },
    { BROWSER: '"/opt/My Browser/run" -x', lines: [['/opt/My Browser/run', '-x', 'URL']] },
    { BROWSER: ' : b : ', lines: [['b', 'URL']] },
    { BROWSER: 'b; rm -rf x', lines: [['b;', 'rm', '-rf', 'x', 'URL']] },
    { BROWSER: '"":b', lines: [['b', 'URL']] },
    { BROWSER: 'none', lines: [] },
    { BROWSER: '', lines: [] },
  ])('$BROWSER', ({ BROWSER, lines }) => {
    expect(linesFor({ BROWSER })).toEqual(lines)
  })

  test('on Windows has paths with colons', () => {
    expect(linesFor({ BROWSER: 'C:\\Program Files\\Browser\\b.exe;c' }, 'win32').slice(0, 2)).toEqual([
      ['C:\\Program Files\\Browser\\b.exe', 'URL'],
      ['c', 'URL'],
    ])
  })

  test.each([
    { command: 'lynx', waits: true },
    { command: '/usr/bin/w3m', waits: true },
    { command: 'links2', waits: true },
    { command: 'firefox', waits: false },
    { command: 'mylinks', waits: false },
  ])('$command shows pages in the terminal: $waits', ({ command, waits }) => {
    const [browser] = browsersFor(address, {
      platform: 'linux',
      env: { BROWSER: command },
      isFile: () => false,
    })
    expect(browser?.inTerminal).toBe(waits)
  })
})

describe('without $BROWSER', () => {
  test.each<{ env: Record<string, string>; platform: NodeJS.Platform; lines: string[][] }>([
    { platform: 'linux', env: { DISPLAY: ':0' }, lines: [['xdg-open', 'URL']] },
    { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, lines: [['xdg-open', 'URL']] },
    { platform: 'linux', env: {}, lines: [] },
    { platform: 'linux', env: { DISPLAY: '' }, lines: [] },
    {
      platform: 'linux',
      env: { SSH_CONNECTION: '1', DISPLAY: 'localhost:10' },
      lines: [['xdg-open', 'URL']],
    },
    {
      platform: 'linux',
      env: { WSL_DISTRO_NAME: 'Debian' },
      lines: [
        ['wslview', 'URL'],
        ['rundll32.exe', 'url.dll,FileProtocolHandler', 'URL'],
        ['xdg-open', 'URL'],
      ],
    },
    { platform: 'darwin', env: {}, lines: [['open', 'URL']] },
    { platform: 'darwin', env: { SSH_CONNECTION: '1' }, lines: [] },
    {
      platform: 'win32',
      env: { SystemRoot: 'D:\\Win' },
      lines: [['D:\\Win\\System32\\rundll32.exe', 'url.dll,FileProtocolHandler', 'URL']],
    },
  ])('$platform with $env', ({ platform, env, lines }) => {
    expect(linesFor(env, platform)).toEqual(lines)
  })
})

test('an address is put in once, whatever is in it', () => {
  const odd = 'https://forum.example/%s%c%%'
  const [browser] = browsersFor(odd, { platform: 'linux', env: { BROWSER: 'b %s' }, isFile: () => false })
  expect(browser?.args).toEqual([odd])
})
