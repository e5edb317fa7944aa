import { fileURLToPath } from 'node:url'

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url))

/** @type {import('esbuild').Plugin} What the mail client gets in place of packages of which it uses nothing here, or next to nothing. */
export const leanMailClient = {
  name: 'lean-mail-client',
  setup: ({ onResolve }) => {
    onResolve(
      {
        filter:
          /^(?:pino|socks|libmime|libqp|libbase64|encoding-japanese|@zone-eu\/mailsplit|iconv-lite)(?:\/|$)/,
      },
      ({ path, importer }) => {
        if (!/[\\/]imapflow[\\/]/.test(importer)) return undefined
        return { path: here(path === 'iconv-lite' ? 'folder-names.js' : '../left-out.js') }
      },
    )
  },
}
