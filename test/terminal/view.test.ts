import { describe, expect, test } from 'vitest'
import { viewOf } from '../../src/terminal/view.js'

const terminal = { isTTY: true, columns: 120 }
const pipe = {}

describe('viewOf', () => {
  test.each([
    ['a terminal', terminal, {}, true, { width: 120, colour: true, links: false, urls: 'fitting' }],
    [
      'a terminal with links',
      terminal,
      { TERM_PROGRAM: 'WezTerm' },
      true,
      { width: 120, colour: true, links: true },
    ],
    [
      'an old VTE',
      terminal,
      { VTE_VERSION: '4800' },
      true,
      { width: 120, colour: true, links: false, urls: 'fitting' },
    ],
    ['a new VTE', terminal, { VTE_VERSION: '7006' }, true, { width: 120, colour: true, links: true }],
    [
      'tmux, which may garble links',
      terminal,
      { TERM_PROGRAM: 'WezTerm', TMUX: '/tmp/x' },
      true,
      { width: 120, colour: true, links: false, urls: 'fitting' },
    ],
    [
      'a dumb terminal',
      terminal,
      { TERM: 'dumb' },
      true,
      { width: 120, colour: false, links: false, urls: 'fitting' },
    ],
    [
      'NO_COLOR',
      terminal,
      { NO_COLOR: '1', WT_SESSION: 'x' },
      true,
      { width: 120, colour: false, links: false, urls: 'fitting' },
    ],
    [
      'an empty NO_COLOR',
      terminal,
      { NO_COLOR: '' },
      true,
      { width: 120, colour: true, links: false, urls: 'fitting' },
    ],
    [
      '--no-color',
      terminal,
      { FORCE_COLOR: '1' },
      false,
      { width: 120, colour: false, links: false, urls: 'fitting' },
    ],
    ['a pipe', pipe, { TERM_PROGRAM: 'WezTerm' }, true, { width: 80, colour: false, links: false }],
    ['a pipe with FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, true, { width: 80, colour: true, links: false }],
    [
      'FORCE_COLOR=0',
      terminal,
      { FORCE_COLOR: '0' },
      true,
      { width: 120, colour: false, links: false, urls: 'fitting' },
    ],
    [
      'NO_COLOR against FORCE_COLOR',
      pipe,
      { NO_COLOR: '1', FORCE_COLOR: '1' },
      true,
      { width: 80, colour: false, links: false },
    ],
    ['COLUMNS for a pipe', pipe, { COLUMNS: '132' }, true, { width: 132, colour: false, links: false }],
    ['nonsense in COLUMNS', pipe, { COLUMNS: '-3' }, true, { width: 80, colour: false, links: false }],
    [
      'a terminal that does not know its width',
      { isTTY: true, columns: 0 },
      {},
      true,
      { width: 80, colour: true, links: false, urls: 'fitting' },
    ],
  ])('%s', (_, stdout, env, colour, view) => {
    const { blocks: _blocks, ...rest } = viewOf({ stdout, env }, colour)
    expect(rest).toEqual(view)
  })
})

test.each([
  ['a terminal', terminal, {}, true],
  ['one of UTF-8', terminal, { LANG: 'de_DE.UTF-8' }, true],
  ['one of other letters', terminal, { LANG: 'C' }, undefined],
  ['one in which somebody overrides that', terminal, { LC_ALL: 'en_GB.utf8', LANG: 'C' }, true],
  ['the console of Linux', terminal, { TERM: 'linux' }, undefined],
  ['a dumb one', terminal, { TERM: 'dumb' }, undefined],
  ['the console of older Windows', terminal, { OS: 'Windows_NT' }, undefined],
  ['that of later ones', terminal, { OS: 'Windows_NT', WT_SESSION: '1' }, true],
  ['a pipe', pipe, {}, undefined],
])('bars in %s', (_, stdout, env, blocks) => expect(viewOf({ stdout, env }).blocks).toBe(blocks))
