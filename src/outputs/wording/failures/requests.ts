import { count } from '../count.js'
import { toTheMinute } from '../moment.js'
import { money } from '../money.js'
import { inBytes } from '../size.js'
import { CHECK_ADDRESS, TRY_LATER } from './advice.js'
import { insecureWords } from './insecure.js'
import type { FailureWords, Words } from './words.js'

const CHECK_IN_BROWSER =
  'Open the address in a browser, and put the one it ends at into your config. `mentions check` tries every source.'
const CHECK_ONLINE = 'Check that this machine is online, then run `mentions check`.'
const NOTHING_TO_DO = 'There is nothing to do: a later scan asks it.'

/** Requests that brought no answer: addresses, redirects, connections, and those that were not sent. */
export const requests = {
  'address-unusable': ({ address }) => ({
    message: `${address} is no address that can be fetched.`,
    hint: 'Give an address that starts with https:// or http://.',
  }),
  'redirect-nowhere': ({ host }) => ({
    message: `${host} redirects without saying where to.`,
    hint: CHECK_IN_BROWSER,
  }),
  'redirect-off-web': ({ host, to }) => ({
    message: `${host} redirects to ${to}, which is no web address.`,
    hint: CHECK_IN_BROWSER,
  }),
  'redirect-circle': ({ host }) => ({ message: `${host} redirects in a circle.`, hint: CHECK_IN_BROWSER }),
  'redirect-wants-cookie': ({ host }) => ({
    message: `${host} shows its pages only to who keeps its cookie, as browsers do: it asks for consent, or tells programs apart.`,
    hint: 'Open the address in a browser and look for its feed, which is often free of this, or ask the owner of the site to let you read it.',
  }),
  'redirect-too-often': ({ host, limit }) => ({
    message: `${host} redirects more than ${limit} times.`,
    hint: CHECK_IN_BROWSER,
  }),
  'redirect-with-body': ({ host, to }) => ({
    message: `${host} redirects to ${to}, which was not sent what is meant for ${host}.`,
    hint: `If that is meant, put the address at ${to} into your config.`,
  }),
  'redirect-drops-body': ({ host, to }) => ({
    message: `${host} redirects to ${to} in a way that drops what was sent.`,
    hint: 'Put the address that it leads to into your config.',
  }),
  'redirect-private': ({ host }) => ({
    message: `A redirect leads to ${host}, a private address, and was not followed.`,
    hint: 'If that is meant, put that address itself into your config.',
  }),

  'host-unknown': ({ host, ...way }) =>
    connecting(way, {
      message: `There is no host named ${host}.`,
      hint: `${CHECK_ADDRESS} If it is right, this machine may be offline.`,
    }),
  'host-not-looked-up': ({ host, ...way }) =>
    connecting(way, { message: `The name ${host} could not be looked up.`, hint: CHECK_ONLINE }),
  'host-unreachable': ({ host, ...way }) =>
    connecting(way, { message: `${host} cannot be reached from here.`, hint: CHECK_ONLINE }),
  'connection-refused': ({ host, ...way }) =>
    connecting(way, {
      message: `${host} refuses connections.`,
      hint: `Its server may be down. ${TRY_LATER}`,
    }),
  'connection-unanswered': ({ host, ...way }) =>
    connecting(way, { message: `${host} does not accept connections.`, hint: TRY_LATER }),
  'connection-failed': ({ host, ...way }) =>
    connecting(way, { message: `${host} could not be connected to.`, hint: TRY_LATER }),
  'connection-insecure': ({ proxy, ...why }) =>
    connecting({ ...(proxy !== undefined && { proxy }) }, insecureWords(why)),
  'request-unsendable': ({ host, ...way }) =>
    connecting(way, {
      message: `The request to ${host} cannot be sent.`,
      hint: 'Check the headers that your config sets for this source.',
    }),
  'headers-too-large': ({ host, ...way }) =>
    connecting(way, {
      message: `${host} sent more headers than any answer needs.`,
      hint: `Nothing was read of it. ${TRY_LATER}`,
    }),
  'not-http': ({ host, ...way }) =>
    connecting(way, { message: `${host} answered something that is not HTTP.`, hint: CHECK_ADDRESS }),
  'http-broken': ({ host, reason, ...way }) =>
    connecting(way, {
      message: `${host} answers in HTTP that breaks the rules, so that nobody can tell where its answer ends (${reason}).`,
      hint: 'A browser may show the page all the same. Tell whoever runs the site; until it is mended, look for the feed at another address of theirs.',
    }),
  'deadline-connecting': ({ host, deadline, ...way }) =>
    connecting(way, {
      message: `${host} could not be connected to ${within(deadline)}.`,
      hint: TRY_LATER,
    }),
  'deadline-waiting': ({ host, deadline, ...way }) =>
    connecting(way, { message: `${host} did not answer ${within(deadline)}.`, hint: TRY_LATER }),
  'deadline-reading': ({ host, deadline, received, ...way }) =>
    connecting(way, {
      message: `${host} did not finish its answer ${within(deadline)}: ${inBytes(received)} had come.`,
      hint: TRY_LATER,
    }),
  'connection-closed': ({ host, ...way }) =>
    connecting(way, { message: `${host} closed the connection without an answer.`, hint: TRY_LATER }),
  'answer-cut': ({ host, received, expected, ...way }) =>
    connecting(way, {
      message: `${host} broke off its answer after ${inBytes(received)}${expected === undefined ? '' : ` of ${inBytes(expected)}`}.`,
      hint: TRY_LATER,
    }),

  'host-left-alone': ({ host, until }, clock) => ({
    message: `${host} asked to be left alone until ${toTheMinute(until, clock)}.`,
    hint: NOTHING_TO_DO,
  }),
  'host-away': ({ host, times }) => ({
    message: `${host} could not be reached ${times} times in a row, so the rest is left for the next scan.`,
    hint: NOTHING_TO_DO,
  }),
  'site-limited': ({ site, until }, clock) => ({
    message: `${site} limits how often it may be asked: next after ${toTheMinute(until, clock)}.`,
    hint: NOTHING_TO_DO,
  }),
  'budget-spent': ({ site, amount, currency, until }, clock) => ({
    message: `The ${money(amount, currency)} that your config lets ${site} cost in a month are spent, or would be by one more request: next after ${toTheMinute(until, clock)}.`,
    hint: 'Scans go on by themselves then. To have more read this month, raise `budget` of this source in your config.',
  }),
  'quota-spent': ({ site, requests, per, until }, clock) => ({
    message: `${site} allows ${count(requests, 'request', 'requests')} a ${per}, and all were sent: next after ${toTheMinute(until, clock)}.`,
    hint: NOTHING_TO_DO,
  }),
} satisfies Partial<FailureWords>

const within = (deadline: number): string => `within ${deadline / 1_000} s`

const connecting = ({ proxy }: { proxy?: string }, { message, hint }: Words): Words => ({
  message,
  hint:
    proxy !== undefined
      ? `${hint} The request went through the proxy ${proxy} (\`https_proxy\`, \`http_proxy\`, or \`proxy\` at the source): check that, too.`
      : hint,
})
