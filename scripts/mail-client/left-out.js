// biome-ignore-all lint/style/noDefaultExport: it stands for a package that has one
// Stands in the build for what the mail client imports and we never have it use: a logger, since it is told to keep none, proxies other than
// those of the web, and readers of mails, which we read ourselves. All of it would be packed, loaded and listed with it.
export default undefined
export const Headers = undefined
export const SocksClient = undefined
