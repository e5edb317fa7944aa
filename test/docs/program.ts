import { PassThrough } from 'node:stream'
import { buildProgram } from '../../src/cli/index.js'

/** The command line, to ask what it has; none of its commands is run. */
export const program = buildProgram({
  platform: 'linux',
  env: {},
  cwd: '/',
  stdin: new PassThrough(),
  stdout: new PassThrough(),
  stderr: new PassThrough(),
  now: () => new Date(0),
  signal: new AbortController().signal,
  self: 'mentions',
  exitWith: () => {},
  atEnd: () => {},
  endingItself: (work) => work(),
  onHangUp: () => {},
  random: () => 0.5,
  log: () => {},
  logFormat: 'text',
})
