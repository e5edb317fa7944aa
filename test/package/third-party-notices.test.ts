import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundledFolders, thirdPartyNotices } from '../../scripts/third-party-notices.js'
import { openWorkspace } from '../support/workspace.js'

const root = new URL('../../', import.meta.url)
const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8')

test('every package in the bundle is named with its version and the text of its licence', async () => {
  const notices = await read('dist/THIRD-PARTY-NOTICES.txt')
  const parts = notices.split(`\n${'-'.repeat(80)}\n\n`).slice(1)
  const folders = bundledFolders(JSON.parse(await read('dist/bundle.json')))
  expect(folders).toEqual(
    expect.arrayContaining(['node_modules/undici', 'node_modules/yaml', 'node_modules/zod']),
  )
  const words = ['WordNet', 'GeoNames']
  for (const name of words) expect(parts.filter((part) => part.startsWith(`${name} `))).toHaveLength(1)
  expect(parts).toHaveLength(folders.length + words.length)
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(await read(`${folder}/package.json`))
    const part = parts.find((part) => part.startsWith(`${name} ${version} (${license})\n`))
    expect(part, name).toMatch(/Permission (?:is hereby granted|to use)|Redistribution and use/)
  }
})

test('what was bundled is told from what was only looked at, and an inner package from the one around it', () => {
  const inputs = {
    'src/cli.ts': { bytesInOutput: 10 },
    'node_modules/yaml/browser/dist/index.js': { bytesInOutput: 10 },
    'node_modules/a/node_modules/@b/c/lib/index.js': { bytesInOutput: 10 },
    'node_modules/left-out/index.js': { bytesInOutput: 0 },
  }
  expect(bundledFolders({ outputs: { 'dist/cli.js': { inputs } } })).toEqual([
    'node_modules/a/node_modules/@b/c',
    'node_modules/yaml',
  ])
})

test('a package without the text of its licence stops the build', async () => {
  const work = await openWorkspace()
  try {
    const folder = join(work.folder, 'some-package')
    await mkdir(folder)
    await writeFile(
      join(folder, 'package.json'),
      '{ "name": "some-package", "version": "1.2.3", "license": "MIT" }',
    )
    expect(() => thirdPartyNotices([folder], '')).toThrow('No licence text in some-package 1.2.3')
    await writeFile(join(folder, 'LICENSE.md'), 'Do what is right.\r\n')
    await writeFile(join(folder, 'NOTICE'), 'Made by many.')
    expect(thirdPartyNotices([folder], '')).toContain(
      'some-package 1.2.3 (MIT)\n\nDo what is right.\n\nMade by many.\n',
    )
  } finally {
    await work.close()
  }
})
