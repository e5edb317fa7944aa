import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { alone } from '../../src/files/alone.js'

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'mentions-alone-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

test('twenty at once work one after the other, and leave nothing behind', async () => {
  const path = await folder()
  let atWork = 0
  const most: number[] = []
  const work = async () => {
    atWork++
    most.push(atWork)
    await setTimeout(1)
    atWork--
  }
  await Promise.all(Array.from({ length: 20 }, () => alone(join(path, 'config'), work)))
  expect(Math.max(...most)).toBe(1)
  expect(most).toHaveLength(20)
  expect(await readdir(path)).toEqual([])
})

test('what fails lets the next one in', async () => {
  const file = join(await folder(), 'config')
  await expect(alone(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await alone(file, async () => 'done')).toBe('done')
})

test('who was killed at work holds nobody up for long', async () => {
  const path = await folder()
  await writeFile(join(path, 'config.changing'), '1\n')
  expect(await alone(join(path, 'config'), async () => 'done', 100)).toBe('done')
  expect(await readdir(path)).toEqual([])
})

test('where no file can be made, the system’s reason is told', async () => {
  const file = join(await folder(), 'config')
  await writeFile(file, '')
  await expect(alone(join(file, 'below'), async () => 'done')).rejects.toMatchObject({ code: 'ENOTDIR' })
})
