import type { FailureWords } from './words.js'

const AGAIN = 'then run the same command again.'

/** A store in PostgreSQL: the way there, and who may do what. */
export const databases = {
  'database-unreachable': ({ path }) => ({
    message: `No PostgreSQL answers at ${path}.`,
    hint: `Check the host and the port, and that the server runs and lets this machine in, ${AGAIN}`,
  }),
  'database-unknown-host': ({ path }) => ({
    message: `The host of ${path} cannot be found.`,
    hint: 'Check how it is written: `postgres://USER@HOST:PORT/DATABASE`.',
  }),
  'database-login': ({ path }) => ({
    message: `PostgreSQL does not let us in at ${path}: the user or the password is wrong, or none was given.`,
    hint: 'Check both in the address, in $PGPASSWORD or in the file ~/.pgpass.',
  }),
  'database-missing': ({ path }) => ({
    message: `There is no such database: ${path}.`,
    hint: 'Check its name in the address, or have it made: `createdb NAME`.',
  }),
  'database-closed': ({ path }) => ({
    message: `The user of ${path} may not do that there.`,
    hint: 'Ask the administrator of the database for the rights that docs/team.md lists.',
  }),
  'database-read-only': ({ path }) => ({
    message: `${path} can only be read: it follows another server, or is closed to writers.`,
    hint: 'Name the server that takes writes in the address.',
  }),
  'database-crowded': ({ path }) => ({
    message: `PostgreSQL takes no more connections at ${path}.`,
    hint: `Wait until others have ended, or have its \`max_connections\` raised, ${AGAIN}`,
  }),
  'database-lost': ({ path }) => ({
    message: `The connection to ${path} broke. Whether the last change was stored cannot be told; what was stored before is safe.`,
    hint: `See that the server runs, ${AGAIN}`,
  }),
  'right-lost': ({ path }) => ({
    message: `The connection to ${path} broke by which nobody else could do the same, so that nothing more is stored.`,
    hint: `What was stored before is safe. See that the server runs, ${AGAIN}`,
  }),
  'worker-dismissed': ({ path }) => ({
    message: `Nothing was heard of this watch at ${path} for so long that others do its work, so that nothing of what it had begun is stored.`,
    hint: 'Nothing is lost. A watch takes up its work again by itself; see why it stood still, as by the sleep of its machine.',
  }),
  'database-insecure': ({ path, reason }) => ({
    message: `There is no safe connection to ${path} (${reason}).`,
    hint: 'Name the authority of its certificate in the address (`sslrootcert=FILE`), or ask who runs the server which `sslmode` is right.',
  }),
  'database-too-old': ({ path, found, oldest }) => ({
    message: `${path} is PostgreSQL ${found}, which is too old.`,
    hint: `Use PostgreSQL ${oldest} or later.`,
  }),
  'database-letters': ({ path, found }) => ({
    message: `${path} keeps texts as ${found}, in which not every post can be written.`,
    hint: 'Have a database made that keeps them as UTF-8: `createdb --encoding UTF8 --template template0 NAME`.',
  }),
  'database-theirs': ({ path }) => ({
    message: `${path} is a database, which its own programs write out and fill.`,
    hint: 'Write it out with `pg_dump --format=custom --schema=mentions`, and fill another with `pg_restore`.',
  }),
  'schema-unknown': ({ path, schema }) => ({
    message: `The schema ${schema} of ${path} holds tables that are no mentions store.`,
    hint: 'Name another schema in the address: `?schema=NAME`. It is made when it is missing.',
  }),
} satisfies Partial<FailureWords>
