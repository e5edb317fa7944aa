import { expect, test } from 'vitest'
import { shownPath } from '../../src/config/shown-path.js'

test.each([
  ['/home/ada/mentions.yaml', '/home/ada', 'mentions.yaml'],
  ['/home/ada/brands/n.yaml', '/home/ada', 'brands/n.yaml'],
  ['/etc/mentions.yaml', '/home/ada', '/etc/mentions.yaml'],
  ['/home/mentions.yaml', '/home/ada', '/home/mentions.yaml'],
  ['/etc/mentions.yaml', '/', '/etc/mentions.yaml'],
  ['/mentions.yaml', '/', '/mentions.yaml'],
])('%s in %s is shown as %s', (path, cwd, shown) => {
  expect(shownPath(path, cwd)).toBe(shown)
})
