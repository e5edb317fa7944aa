import { expect, test } from 'vitest'
import { clientSettings } from '../../src/http/settings.js'

const config = { deadline: 1, maxBytes: 2, redirects: 3, hosts: 4, gap: 5 }

test('the authorities of the config are read from its folder', () => {
  const folder = new URL('./certificates/', import.meta.url)
  const { trusted } = clientSettings(
    { ...config, ca: 'authority.pem' },
    { version: '1.2.3', env: {}, folder },
  )
  expect(trusted).toBeDefined()
  const missing = () => clientSettings({ ...config, ca: 'none.pem' }, { version: '1.2.3', env: {}, folder })
  expect(missing).toThrow(
    expect.objectContaining({ failure: expect.objectContaining({ code: 'authority-missing' }) }),
  )
})

test('the settings say who asks', () => {
  const agent = (more: object) =>
    clientSettings({ ...config, ...more }, { version: '1.2.3', env: {} }).userAgent
  expect(agent({})).toBe('mentions/1.2.3')
  expect(agent({ contact: 'care@northwind.example' })).toBe('mentions/1.2.3 (+care@northwind.example)')
  expect(agent({ contact: 'care@northwind.example', userAgent: 'Northwind/1' })).toBe('Northwind/1')
})

test('the settings hold what the config says, and the proxies of the environment', () => {
  const env = { https_proxy: 'http://proxy.example:3128' }
  expect(clientSettings(config, { version: '1.2.3', env })).toMatchObject({
    ...config,
    proxies: { https: 'http://proxy.example:3128' },
  })
})
