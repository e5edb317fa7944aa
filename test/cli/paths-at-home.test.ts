import { existsSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { nameHome } from '../../src/cli/paths-at-home.js'
import { test, testOfFile } from '../support/workspace.js'

const feed = '<rss version="2.0"><channel><title>Talk</title></channel></rss>'

describe('~ that no shell has replaced', () => {
  test.for([
    ['--output=~/out.csv', 'list', 'out.csv'],
    ['--output=~/out.json', 'sources', 'out.json'],
    ['--output=~/feeds.opml', 'sources export', 'feeds.opml'],
    ['--preview=~/mail.html', 'digest', 'mail.html'],
    ['--output=~/digest.md', 'digest', 'digest.md'],
    ['--output=~/units', 'schedule systemd', 'units'],
    ['--store=~/other.db', 'scan', 'other.db'],
  ] as const)('%s of %s', async ([option, command, made], { work }) => {
    const home = work.path('home')
    await mkdir(home)
    await work.write('talk.rss', feed)
    await work.configure(['talk.rss'])
    await work.run(['scan'])
    const { code } = await work.run([...command.split(' '), option], { env: { HOME: home } })
    expect(code).toBe(0)
    expect(existsSync(join(home, made))).toBe(true)
    expect(await readdir(work.folder)).not.toContain('~')
  })

  testOfFile('is said where nobody knows it, and no folder is made', async ({ work }) => {
    await work.write('talk.rss', feed)
    await work.configure(['talk.rss'], {
      digest: {
        email: { to: 'care@northwind.example', from: 'care@northwind.example', maildir: '~/Maildir' },
      },
    })
    await work.run(['scan'])
    for (const args of [
      ['digest', '--email'],
      ['list', '--output=~/out.csv'],
      ['init', '--brand', 'Other', '--config=~/other.yaml'],
      ['scan', '--store=~you/a.db'],
    ]) {
      const { code, stderr } = await work.run(args, { env: { HOME: '', USERPROFILE: '' } })
      expect(stderr).toContain('~')
      expect(code).not.toBe(0)
    }
    expect((await readdir(work.folder)).filter((name) => name.startsWith('~'))).toEqual([])
  })
})

test('an account has a home folder without HOME', () => {
  const env = {}
  nameHome(env)
  expect(env).toEqual(existsSync(userInfo().homedir) ? { HOME: userInfo().homedir } : {})
  const named = { HOME: '/somewhere' }
  nameHome(named)
  expect(named).toEqual({ HOME: '/somewhere' })
})
