import { test } from 'vitest'
import { configReference } from '../../../src/config/schema/reference.js'
import { expectPage } from './page.js'

test('docs/reference/config.md', () => expectPage('docs/reference/config.md', configReference()))
