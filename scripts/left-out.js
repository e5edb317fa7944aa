// biome-ignore-all lint/style/noDefaultExport: it stands for a package that has one
// Stands in the build for what packages import and we never have them use. Of the mail client: a logger, since it is told to keep none,
// proxies other than those of the web, and readers of mails, which we read ourselves. Of the PostgreSQL client: its binding to C. Of the engine of the jobs:
// files with settings, and tables of times. All of it
// would be packed, loaded and listed with them.
export default undefined
export const Headers = undefined
export const SocksClient = undefined
export const cosmiconfigSync = () => ({ search: () => null })
