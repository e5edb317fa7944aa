import { test } from 'vitest'
import { sourcesReference } from '../sources-reference.js'
import { expectPage } from './page.js'

test('docs/reference/sources.md', () => expectPage('docs/reference/sources.md', sourcesReference()))
