import { test } from 'vitest'
import { replyFindingsReference } from '../reply-findings-reference.js'
import { expectPage } from './page.js'

test('docs/reference/reply-findings.md', () =>
  expectPage('docs/reference/reply-findings.md', replyFindingsReference()))
