import { expect, test } from 'vitest'
import { describeError } from '../../src/cli/report-error.js'

const refused = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: refused`), { code, syscall: 'open', ...more })

test.each([
  { code: 'ENOSPC', says: 'mentions: The disk is full: /a/b could not be written.' },
  { code: 'EDQUOT', says: 'mentions: The disk is full: /a/b could not be written.' },
  { code: 'EROFS', says: 'mentions: You may not read or write /a/b.' },
  { code: 'EACCES', says: 'mentions: You may not read or write /a/b.' },
  { code: 'EIO', says: 'mentions: The disk failed while /a/b was read or written.' },
  { code: 'EISDIR', says: 'mentions: There is a folder where a file belongs: /a/b.' },
  { code: 'ENOTDIR', says: 'mentions: There is a file where a folder belongs, on the way to /a/b.' },
  { code: 'ELOOP', says: 'mentions: The links lead in a circle: /a/b.' },
  { code: 'ENAMETOOLONG', says: 'mentions: The name is too long for a file here: /a/b.' },
  { code: 'EBUSY', says: 'mentions: Another program has /a/b to itself.' },
  { code: 'ENOTEMPTY', says: 'mentions: Another program is writing into /a/b just now.' },
  { code: 'ENOMEM', says: 'mentions: The machine has no memory left.' },
  { code: 'EMFILE', says: 'mentions: Too many files are open at once.' },
])('$code is told in words, with what to do', ({ code, says }) => {
  const told = describeError(refused(code, { path: '/a/b' }))
  expect(told.split('\n')[0]).toBe(says)
  expect(told).toMatch(/^ {2}try: \S/m)
  expect(told).not.toContain('    at ')
})

test('a write that names no file is told, too', () => {
  expect(describeError(refused('ENOSPC'))).toContain('The disk is full: a file could not be written.')
})

test.each([refused('ENOENT'), Object.assign(new Error('no'), { code: 'ENOSPC' }), new TypeError('x')])(
  'what is a defect keeps its stack',
  (error) => expect(describeError(error)).toContain('    at '),
)
