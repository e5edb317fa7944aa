import { test } from 'vitest'
import { commandReference } from '../command-reference.js'
import { program } from '../program.js'
import { expectPage } from './page.js'

test('docs/reference/commands.md', () => expectPage('docs/reference/commands.md', commandReference(program)))
