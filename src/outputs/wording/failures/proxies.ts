import { tlsReason } from '../../../text/tls-reason.js'
import { TRY_LATER } from './advice.js'
import type { FailureWords } from './words.js'

const WHERE = '`https_proxy`, `http_proxy`, or `proxy` at the source'
const CHECK_PROXY = `Requests go through it by ${WHERE}: check that address and whether the proxy runs, or go without it where you can.`

/** The proxy on the way to a site: named first, since the site is not to blame. */
export const proxies = {
  'proxy-unusable': ({ proxy }) => ({
    message: `${proxy} is no address of a proxy.`,
    hint: `Give one such as http://proxy.example:3128 in ${WHERE}.`,
  }),
  'proxy-unknown': ({ proxy }) => ({
    message: `There is no proxy named ${proxy}: its name could not be looked up.`,
    hint: CHECK_PROXY,
  }),
  'proxy-unreachable': ({ proxy, refuses, tls }) => ({
    message:
      tls !== undefined
        ? `No secure connection to the proxy ${proxy}: ${tlsReason(tls) ?? tls}.`
        : refuses === true
          ? `The proxy ${proxy} refuses connections.`
          : `The proxy ${proxy} could not be connected to.`,
    hint: CHECK_PROXY,
  }),
  'proxy-login-wanted': ({ proxy, given, ...status }) => ({
    message:
      given === true
        ? `The proxy ${proxy} does not take the user and password that its address holds ${brackets(status)}.`
        : `The proxy${proxy === undefined ? '' : ` ${proxy}`} wants a user name and a password ${brackets(status)}.`,
    hint: `Put them into the address of the proxy, as in \`http://\${PROXY_USER}:\${PROXY_PASSWORD}@${proxy ?? 'proxy.example:3128'}\` (${WHERE}), with Basic authorization, the only kind it can be told.`,
  }),
  'proxy-forbids': ({ proxy, host, ...status }) => ({
    message: `The proxy ${proxy} lets no request through to ${host} ${brackets(status)}.`,
    hint: `Ask whoever runs the proxy to allow ${host}; the site itself was not asked. Where it can be reached without: \`proxy: none\` at the source, or its name in \`no_proxy\`.`,
  }),
  'proxy-cannot': ({ proxy, host, why, ...status }) => ({
    message:
      why === 'name'
        ? `The proxy ${proxy} finds no host named ${host} ${brackets(status)}.`
        : why === 'connection'
          ? `The proxy ${proxy} cannot connect to ${host} ${brackets(status)}.`
          : `The proxy ${proxy} got nothing from ${host} ${brackets(status)}.`,
    hint: why === 'name' ? `Check the address; or the proxy is offline itself.` : TRY_LATER,
  }),
} satisfies Partial<FailureWords>

const brackets = ({ status, reason }: { status: number; reason?: string }): string =>
  `(${reason === undefined ? status : `${status} ${reason}`})`
