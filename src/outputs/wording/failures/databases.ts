import type { FailureWords } from './words.js'

const AGAIN = 'then run the same command again.'

const variableOf: Readonly<Record<string, string>> = {
  sslrootcert: '$PGSSLROOTCERT',
  sslcert: '$PGSSLCERT',
  sslkey: '$PGSSLKEY',
  sslcrl: '$PGSSLCRL',
}

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
    hint: 'Check both in the address, in $PGPASSWORD or in the file ~/.pgpass, which counts only where nobody else may read it (`chmod 600`).',
  }),
  'database-not-admitted': ({ path }) => ({
    message: `PostgreSQL lets nobody in at ${path} from this machine as that user to that database, or only by another \`sslmode\`.`,
    hint: `Have whoever runs the server add a line to its pg_hba.conf, or write \`sslmode=require\` in the address, ${AGAIN}`,
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
    hint: 'Name the server that takes writes in the address; where `default_transaction_read_only` is set for this user or database, have it reset.',
  }),
  'database-crowded': ({ path }) => ({
    message: `PostgreSQL takes no more connections at ${path}.`,
    hint: `Wait until others have ended, or have its \`max_connections\` raised, ${AGAIN}`,
  }),
  'database-pooler': ({ path, reason }) => ({
    message: `The pooler at ${path} does not let that through: ${reason}.`,
    hint: 'PgBouncer has to give each transaction a connection (`pool_mode = transaction` or `session`, not `statement`); leave `options` and $PGOPTIONS out, or name the server itself in the address.',
  }),
  'database-starting': ({ path }) => ({
    message: `PostgreSQL starts or ends just now at ${path}, and lets nobody in. What was stored before is safe.`,
    hint: `Wait a minute, ${AGAIN}`,
  }),
  'database-slow': ({ path }) => ({
    message: `PostgreSQL ended a statement at ${path}: it took longer than five minutes, or than the server allows, or somebody ended it. Nothing of that change was stored.`,
    hint: `See what else the server does, and have the tables looked after (\`mentions store compact\`), ${AGAIN}`,
  }),
  'database-full': ({ path }) => ({
    message: `The disk of the server is full: ${path} could not grow. What was stored before is safe.`,
    hint: `Have whoever runs the server make room, ${AGAIN}`,
  }),
  'database-damaged': ({ path }) => ({
    message: `PostgreSQL finds its own files of ${path} damaged.`,
    hint: 'Stop writing, tell whoever runs the server, and have a backup put in place.',
  }),
  'database-changed': ({ path }) => ({
    message: `A table of the store at ${path} is missing, or is another than this program made: somebody changed it.`,
    hint: 'Have a backup put in place (`pg_restore`), or begin a new store in another schema: `?schema=NAME` in the address.',
  }),
  'database-numbers': ({ path }) => ({
    message: `A number is stored at ${path} that is larger than any that this program writes: somebody changed it.`,
    hint: 'Have a backup put in place (`pg_restore`), or have the sequences of the tables set back (`setval`).',
  }),
  'database-lost': ({ path }) => ({
    message: `The connection to ${path} broke. Whether the last change was stored cannot be told; what was stored before is safe.`,
    hint: `See that the server runs, ${AGAIN}`,
  }),
  'database-broke': ({ path }) => ({
    message: `The connection to ${path} broke, and was not to be had again for ten seconds. Nothing of what was under way is stored; what was stored before is safe.`,
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
  'database-file': ({ path, option, file }) => ({
    message: `The file ${file}, which ${option} names for ${path}, cannot be read.`,
    hint: `Check its path and who may read it: in the address, or in ${variableOf[option] ?? 'the environment'}.`,
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
    message: `The schema ${schema} of ${path} holds what is no mentions store: tables, types or functions of somebody else.`,
    hint: 'Name another schema in the address: `?schema=NAME`. It is made when it is missing.',
  }),
  'copy-forbidden': ({ path }) => ({
    message: `A dry run works in a copy beside the store at ${path}, in a schema of its own, which its user may not make.`,
    hint: 'Have an administrator run `grant create on database DATABASE to USER`, or try it with a store in a file: `--store FILE`.',
  }),
  'schema-forbidden': ({ path, schema }) => ({
    message: `The user of ${path} may not make the schema ${schema}, or no tables in it.`,
    hint: `Have an administrator of the database run \`create schema ${schema} authorization USER\`, ${AGAIN}`,
  }),
} satisfies Partial<FailureWords>
