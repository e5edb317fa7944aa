import { expect, test } from 'vitest'
import { later, noon } from '../sample.js'
import { everyStore } from './every-store.js'

everyStore(({ open }) => {
  test('a new store was filled by no config', async () => {
    expect(await (await open()).configs.all()).toEqual([])
  })

  test('of a config the last that was said is kept', async () => {
    const { configs } = await open()
    await configs.save({ path: '/a/mentions.yaml', brands: ['Northwind', 'Südwind'], scannedAt: noon })
    await configs.save({ path: '/b/mentions.yaml', brands: [], scannedAt: noon })
    await configs.save({ path: '/a/mentions.yaml', brands: ['Northwind'], scannedAt: later(1) })
    const known = [...(await configs.all())].sort((one, other) => (one.path < other.path ? -1 : 1))
    expect(known).toEqual([
      { path: '/a/mentions.yaml', brands: ['Northwind'], scannedAt: later(1) },
      { path: '/b/mentions.yaml', brands: [], scannedAt: noon },
    ])
  })

  test('what cannot be stored as it is comes back as it is stored', async () => {
    const { configs } = await open()
    await configs.save({ path: '/a\0', brands: ['half \ud83d'], scannedAt: noon })
    expect(await configs.all()).toEqual([{ path: '/a\ufffd', brands: ['half \ufffd'], scannedAt: noon }])
  })
})
