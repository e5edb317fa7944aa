import { test } from 'vitest'
import { movesReference } from '../moves-reference.js'
import { expectPage } from './page.js'

test('docs/reference/moves.md', () => expectPage('docs/reference/moves.md', movesReference()))
