import { expect, test } from 'vitest'
import { fileAddress, pathFrom } from '../../src/text/file-address.js'

test.each([
  { path: 'a b.xml', folder: 'file:///me/', platform: 'linux', address: 'file:///me/a%20b.xml' },
  { path: '/feeds/a#1.xml', folder: 'file:///me/', platform: 'darwin', address: 'file:///feeds/a%231.xml' },
  { path: 'feeds/a.xml', folder: 'file:///C:/me/', platform: 'win32', address: 'file:///C:/me/feeds/a.xml' },
  { path: 'D:/ü.xml', folder: 'file:///C:/me/', platform: 'win32', address: 'file:///D:/%C3%BC.xml' },
  { path: String.raw`..\a.xml`, folder: 'file:///C:/me/', platform: 'win32', address: 'file:///C:/a.xml' },
  {
    path: String.raw`\\server\share\a.xml`,
    folder: 'file:///C:/me/',
    platform: 'win32',
    address: 'file://server/share/a.xml',
  },
  { path: 'a.xml', folder: 'file://server/me/', platform: 'win32', address: 'file://server/me/a.xml' },
] as const)('on $platform, $path in $folder is at $address', ({ path, folder, platform, address }) =>
  expect(fileAddress(path, new URL(folder), platform)).toBe(address),
)

test.each([
  { folder: 'file:///me/', platform: 'linux', address: 'file:///feeds/a%20b.xml', path: '../feeds/a b.xml' },
  { folder: 'file:///C:/me/', platform: 'win32', address: 'file:///c:/Me/feeds/a.xml', path: 'feeds/a.xml' },
  { folder: 'file:///C:/me/', platform: 'win32', address: 'file:///D:/a.xml', path: 'D:/a.xml' },
  {
    folder: 'file:///C:/me/',
    platform: 'win32',
    address: 'file://server/share/a.xml',
    path: '//server/share/a.xml',
  },
] as const)('on $platform, $address is $path from $folder', ({ folder, platform, address, path }) => {
  expect(pathFrom(new URL(folder), address, platform)).toBe(path)
  expect(fileAddress(path, new URL(folder), platform).toLowerCase()).toBe(address.toLowerCase())
})
