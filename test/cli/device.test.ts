import { expect, test } from 'vitest'
import { deviceOf } from '../../src/cli/device.js'

test.each([
  ['NUL', String.raw`\\.\NUL`],
  ['nul:', String.raw`\\.\NUL`],
  ['con', String.raw`\\.\CON`],
  ['C:/feeds/Aux', String.raw`\\.\AUX`],
  ['com1', String.raw`\\.\COM1`],
  ['CONOUT$', String.raw`\\.\CONOUT$`],
  [String.raw`\\.\pipe\x`, String.raw`\\.\pipe\x`],
  ['//./pipe/x', String.raw`\\.\pipe\x`],
  ['nul.csv', undefined],
  ['console', undefined],
  ['com', undefined],
  ['due.csv', undefined],
  [String.raw`\\server\share\due.csv`, undefined],
])('on Windows %s is %s', (file, device) => {
  expect(deviceOf(file, 'win32')).toBe(device)
})

test.each([
  ['/dev/stdout', true],
  ['/dev/fd/3', true],
  ['/dev/shm/due.csv', false],
  ['nul', false],
])('elsewhere %s: %s', (file, isDevice) => expect(deviceOf(file, 'linux')).toBe(isDevice ? file : undefined))
