import { test } from 'vitest'
import { destinationsReference } from '../destinations-reference.js'
import { expectPage } from './page.js'

test('docs/reference/destinations.md', () =>
  expectPage('docs/reference/destinations.md', destinationsReference()))
