// https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS

/** What of libpq's options is done here, with the variable that says it where neither the address nor a service does. */
export const done: Readonly<Record<string, string | undefined>> = {
  host: 'PGHOST',
  hostaddr: 'PGHOSTADDR',
  port: 'PGPORT',
  dbname: 'PGDATABASE',
  user: 'PGUSER',
  password: 'PGPASSWORD',
  passfile: 'PGPASSFILE',
  service: 'PGSERVICE',
  servicefile: 'PGSERVICEFILE',
  sslmode: 'PGSSLMODE',
  sslrootcert: 'PGSSLROOTCERT',
  sslcert: 'PGSSLCERT',
  sslkey: 'PGSSLKEY',
  sslpassword: undefined,
  sslcrl: 'PGSSLCRL',
  sslnegotiation: 'PGSSLNEGOTIATION',
  ssl_min_protocol_version: 'PGSSLMINPROTOCOLVERSION',
  ssl_max_protocol_version: 'PGSSLMAXPROTOCOLVERSION',
  connect_timeout: 'PGCONNECT_TIMEOUT',
  application_name: 'PGAPPNAME',
  options: 'PGOPTIONS',
  target_session_attrs: 'PGTARGETSESSIONATTRS',
  channel_binding: 'PGCHANNELBINDING',
  gssencmode: 'PGGSSENCMODE',
  schema: undefined,
}

/** What a program needs that is to find the same database. */
export const databaseVariables: readonly string[] = [
  ...Object.values(done).filter((variable) => variable !== undefined),
  'PGSYSCONFDIR',
]

/** What may be said, and changes nothing here that anybody would miss. */
export const withoutEffect: ReadonlySet<string> = new Set([
  'client_encoding',
  'fallback_application_name',
  'gssdelegation',
  'gsslib',
  'keepalives',
  'keepalives_count',
  'keepalives_idle',
  'keepalives_interval',
  'krbsrvname',
  'load_balance_hosts',
  'max_protocol_version',
  'min_protocol_version',
  'sslcertmode',
  'sslcompression',
  'sslkeylogfile',
  'sslsni',
  'tcp_user_timeout',
  'uselibpqcompat',
])

/** What somebody relies on who sets it, and is not done here: by variable. */
export const notDone: Readonly<Record<string, string>> = {
  PGREQUIREPEER: 'requirepeer',
  PGREQUIREAUTH: 'require_auth',
  PGSSLCRLDIR: 'sslcrldir',
}

/** What an option may say, where that is a word of a few. `no-verify` is Node's own word for `require` without an authority. */
export const words: Readonly<Record<string, readonly string[]>> = {
  sslmode: ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full', 'no-verify'],
  sslnegotiation: ['postgres', 'direct'],
  ssl_min_protocol_version: ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'],
  ssl_max_protocol_version: ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'],
  target_session_attrs: ['any', 'read-write', 'read-only', 'primary', 'standby', 'prefer-standby'],
  channel_binding: ['disable', 'prefer'],
  gssencmode: ['disable', 'prefer'],
}
