import { expect, test } from 'vitest'
import { allowReading, moveFile, setVariable } from '../../src/text/system-commands.js'

test('hints name commands that the system has', () => {
  expect(allowReading('/my feeds/a', 'darwin')).toBe("chmod u+r '/my feeds/a'")
  expect(allowReading(String.raw`C:\my feeds\a`, 'win32')).toBe(String.raw`icacls "C:\my feeds\a" /reset`)
  expect(moveFile('a b', 'c', 'linux')).toBe("mv 'a b' c")
  expect(moveFile('a b', 'c', 'win32')).toBe('move "a b" c')
  expect(setVariable('KEY', 'linux')).toBe('`export KEY=…`')
  expect(setVariable('KEY', 'win32')).toBe('`set KEY=…` (cmd) or `$env:KEY = "…"` (PowerShell)')
})
