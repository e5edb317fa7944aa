import { expect, test } from 'vitest'
import { allParameters } from '../../src/config/database/parameters.js'
import { partsOf } from '../../src/text/database-address.js'

type Files = Readonly<Record<string, string | { open: string }>>

/** What leads to the database, as far as it is not what `care@db.example/shop` says. */
function found(
  address: string,
  env: Readonly<Record<string, string>> = {},
  files: Files = {},
  platform: NodeJS.Platform = 'linux',
) {
  const all = allParameters(partsOf(address) ?? {}, {
    platform,
    env: { HOME: '/home/me', USER: 'me', ...env },
    files: {
      exists: (path) => Object.hasOwn(files, path),
      read: (path) => {
        const file = files[path]
        if (file === undefined) return undefined
        return typeof file === 'string'
          ? { text: file, isPrivate: true }
          : { text: file.open, isPrivate: false }
      },
    },
  })
  return all
}

const usual = { host: 'db.example', port: '5432', user: 'care', dbname: 'shop' }

test('what an address leaves out comes from the environment, and then from this machine', () => {
  expect(found('postgres://care@db.example/shop')).toEqual(usual)
  expect(found('postgres://db.example')).toEqual({ ...usual, user: 'me', dbname: 'me' })
  const env = {
    PGHOST: 'other.example',
    PGPORT: '6000',
    PGUSER: 'ines',
    PGDATABASE: 'x',
    PGSSLMODE: 'require',
    PGSSLROOTCERT: '/ca',
    PGPASSWORD: 'p',
  }
  expect(found('postgres://', env)).toEqual({
    host: 'other.example',
    port: '6000',
    user: 'ines',
    dbname: 'x',
    sslmode: 'require',
    sslrootcert: '/ca',
    password: 'p',
  })
  expect(found('postgres://care@db.example:5432/shop?sslmode=disable', env)).toMatchObject({
    ...usual,
    sslmode: 'disable',
  })
})

test('a server on this machine is asked by its socket where it has one', () => {
  expect(found('postgres:///shop')).toMatchObject({ host: 'localhost' })
  expect(found('postgres:///shop', {}, { '/tmp/.s.PGSQL.5432': '' })).toMatchObject({ host: '/tmp' })
  expect(found('postgres:///shop?port=5433', {}, { '/var/run/postgresql/.s.PGSQL.5433': '' })).toMatchObject({
    host: '/var/run/postgresql',
  })
})

test('a service says what the address does not, before the environment', () => {
  const services =
    '# ours\n[other]\nhost=x\n\n[care]\nhost = db.example\nuser=care\ndbname=shop\nsslmode=verify-full\n[care]\nhost=late\n'
  const expected = { ...usual, sslmode: 'verify-full' }
  expect(
    found('postgres://?service=care', { PGUSER: 'x' }, { '/home/me/.pg_service.conf': services }),
  ).toEqual(expected)
  expect(found('postgres://', { PGSERVICE: 'care', PGSERVICEFILE: '/s' }, { '/s': services })).toEqual(
    expected,
  )
  expect(
    found(
      'postgres://',
      { PGSERVICE: 'care', PGSYSCONFDIR: '/etc/pg' },
      { '/etc/pg/pg_service.conf': services },
    ),
  ).toEqual(expected)
  expect(found('postgres://ines@?service=care', {}, { '/home/me/.pg_service.conf': services })).toEqual({
    ...expected,
    user: 'ines',
  })
  expect(() => found('postgres://?service=mine', {}, { '/home/me/.pg_service.conf': services })).toThrow(
    'There is no service "mine" in /home/me/.pg_service.conf',
  )
  expect(() => found('postgres://?service=care', { PGSERVICEFILE: '/s' })).toThrow(
    'The file of services /s cannot be read.',
  )
})

test('a file of passwords is asked where nothing else says one, and nobody else may read it', () => {
  const passwords = [
    '#db.example:5432:shop:care:no',
    'db.example:5433:*:care:later',
    String.raw`db.example:*:shop:care:a\:b\\c`,
    '*:*:*:care:any',
  ].join('\n')
  const pgpass = { '/home/me/.pgpass': passwords }
  expect(found('postgres://care@db.example/shop', {}, pgpass)).toEqual({
    ...usual,
    password: String.raw`a:b\c`,
  })
  expect(found('postgres://care@db.example:5433/x', {}, pgpass).password).toBe('later')
  expect(
    found('postgres://care@/x?host=/run/pg', {}, { '/p': 'localhost:5432:x:care:here' }).password,
  ).toBeUndefined()
  expect(
    found('postgres://care@/x?host=/run/pg&passfile=/p', {}, { '/p': 'localhost:5432:x:care:here' }).password,
  ).toBe('here')
  expect(
    found('postgres://care@other.example/shop', { PGPASSFILE: '/p' }, { '/p': passwords }).password,
  ).toBe('any')
  expect(found('postgres://care:own@db.example/shop', {}, pgpass).password).toBe('own')
  expect(found('postgres://ines@db.example/shop', {}, pgpass).password).toBeUndefined()
  expect(
    found('postgres://care@db.example/shop', {}, { '/home/me/.pgpass': { open: passwords } }).password,
  ).toBeUndefined()
})

test('certificates are taken from where they usually are', () => {
  const folder = '/home/me/.postgresql'
  const files = {
    [`${folder}/root.crt`]: '',
    [`${folder}/postgresql.crt`]: '',
    [`${folder}/postgresql.key`]: '',
  }
  expect(found('postgres://care@db.example/shop', {}, files)).toEqual({
    ...usual,
    sslrootcert: `${folder}/root.crt`,
    sslcert: `${folder}/postgresql.crt`,
    sslkey: `${folder}/postgresql.key`,
  })
  expect(found('postgres://care@db.example/shop?sslrootcert=/ca', {}, files).sslrootcert).toBe('/ca')
})

test.each([
  ['postgres://db.example/?sslmode=nonsense', {}, 'sslmode cannot be "nonsense".'],
  [
    'postgres://db.example/?sslmod=require',
    {},
    'sslmod, in the address of the database, is nothing that this program can do.',
  ],
  ['postgres://db.example/?channel_binding=require', {}, 'channel_binding cannot be "require".'],
  ['postgres://db.example/?port=70000', {}, 'There is no port "70000".'],
  ['postgres://db.example/', { PGREQUIREPEER: 'postgres' }, 'requirepeer, in $PGREQUIREPEER'],
])('%s is refused, by the name of what is wrong', (address, env, says) => {
  expect(() => found(address, env)).toThrow(says)
})

test('what changes nothing may be said', () => {
  expect(found('postgres://care@db.example/shop?keepalives_idle=5&gssencmode=disable&ssl=true')).toEqual({
    ...usual,
    gssencmode: 'disable',
    sslmode: 'require',
  })
})
