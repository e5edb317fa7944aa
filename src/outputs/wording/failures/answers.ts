import type { Clock } from '../../../text/clock.js'
import { toTheMinute } from '../moment.js'
import { inMegabytes } from '../size.js'
import { CHECK_ADDRESS, TRY_LATER } from './advice.js'
import { loginWords } from './login.js'
import type { FailureWords, Words } from './words.js'

/** Answers that can't be used: what they mean to somebody who answers customers. */
export const answers = {
  'answer-too-large': ({ host, maxBytes }) => ({
    message: `${host} sent more than ${inMegabytes(maxBytes)}, the most that is read.`,
    hint: 'Check that the address is that of a feed. A feed this large has a shorter form, as a rule.',
  }),
  'answer-empty': ({ host, status }) => ({
    message: `${host} answered with nothing at all (${status}, 0 bytes).`,
    hint: `Open the address in a browser. If it is empty there too, the feed is broken or has moved. ${TRY_LATER}`,
  }),
  'encoding-unknown': ({ host }) => ({
    message: `${host} compressed its answer in a way that nobody asked for.`,
    hint: CHECK_ADDRESS,
  }),
  'encoding-broken': ({ host }) => ({
    message: `${host} sent a compressed answer that is damaged or breaks off.`,
    hint: TRY_LATER,
  }),

  'robot-check': ({ host, ...status }, clock) =>
    answered(status, clock, {
      message: `${host} takes us for a robot and shows a page that checks for people`,
      hint: 'If this goes on for days, ask the owner of the site to let you read its feed, or poll it less often with `every: 1h`. An address for their questions, as `contact` under `http`, helps.',
    }),
  'closed-for-now': ({ host, ...status }, clock) =>
    answered(status, clock, {
      message: `${host} is closed for a while`,
      hint: 'There is nothing to do, unless this goes on for days: then ask the owner of the site.',
    }),
  'unasked-unchanged': ({ host, ...status }, clock) =>
    answered(status, clock, {
      message: `${host} says "unchanged" although nothing was read from it before`,
      hint: TRY_LATER,
    }),
  'login-wanted': ({ host, address, given, ways, ...status }, clock) =>
    answered(status, clock, loginWords({ host, address, given: given === true, ways })),
  'not-let-in': ({ host, ...status }, clock) =>
    answered(status, clock, {
      message: `${host} does not let us in`,
      hint: 'Open the address in a browser. If it opens there, the site turns programs away: ask its owner, or poll it less often with `every: 1h`.',
    }),
  'not-there': ({ address, ...status }, clock) =>
    answered(status, clock, {
      message: `There is nothing at ${address}`,
      hint: 'The feed may have moved or been taken down. Open the site in a browser and look for its feed, then put that address into your config and run `mentions check`.',
    }),
  gone: ({ address, ...status }, clock) =>
    answered(status, clock, {
      message: `${address} was removed for good`,
      hint: 'Take the source out of your config, or put its new address there.',
    }),
  'asked-too-often': ({ host, ...status }, clock) =>
    answered(status, clock, {
      message: `${host} was asked too often`,
      hint: 'If this comes back, poll it less often, with `every: 1h` for this source in your config.',
    }),
  'server-fault': ({ host, ...status }, clock) =>
    answered(status, clock, {
      message: `${host} has a fault of its own`,
      hint: 'That is for its owner to mend. Scans ask it again by themselves.',
    }),
  'request-rejected': ({ host, ...status }, clock) =>
    answered(status, clock, { message: `${host} rejects the request`, hint: CHECK_ADDRESS }),
  'no-page': ({ host, ...status }, clock) =>
    answered(status, clock, { message: `${host} answered in a way that means no page`, hint: CHECK_ADDRESS }),
} satisfies Partial<FailureWords>

type Status = { status: number; reason?: string; until?: string }

const answered = ({ status, reason, until }: Status, clock: Clock, { message, hint }: Words): Words => ({
  message: `${message} (${reason === undefined ? status : `${status} ${reason}`}).`,
  hint:
    until === undefined
      ? hint
      : `It is left alone until ${toTheMinute(until, clock)}, and then asked again without your doing anything. ${hint}`,
})
