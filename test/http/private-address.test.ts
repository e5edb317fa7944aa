import { describe, expect, test } from 'vitest'
import { isPrivateAddress, namesPrivateHost } from '../../src/http/private-address.js'

describe('isPrivateAddress', () => {
  test.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.255',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:a01:203',
    '::127.0.0.1',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2002:c0a8:101::1',
  ])('%s is', (address) => expect(isPrivateAddress(address)).toBe(true))

  test.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.1',
    '169.253.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '192.167.1.1',
    '192.169.0.1',
    '223.255.255.255',
    '2606:4700::1111',
    '::ffff:1.1.1.1',
    '64:ff9b::1.1.1.1',
    '2002:101:101::1',
    'forum.example',
    '',
  ])('%s is not', (address) => expect(isPrivateAddress(address)).toBe(false))
})

test.each([
  { url: 'http://localhost/', is: true },
  { url: 'http://LOCALHOST./', is: true },
  { url: 'http://a.localhost:8080/', is: true },
  { url: 'http://[::1]/', is: true },
  { url: 'http://0x7f.1/', is: true },
  { url: 'http://3232235777/', is: true },
  { url: 'http://forum.example/', is: false },
  { url: 'http://localhost.example/', is: false },
  { url: 'http://10.example/', is: false },
])('$url names a private host: $is', ({ url, is }) => expect(namesPrivateHost(new URL(url))).toBe(is))
