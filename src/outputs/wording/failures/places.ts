import { toTheMinute } from '../moment.js'
import { someOf } from '../some-of.js'
import type { FailureWords } from './words.js'

/** What places say in words of their own: of keys, of how often they may be asked, and of what. */
export const places = {
  'key-refused': ({ place, option }) => ({
    message: `${place} does not take the \`${option}\` in your config: it is wrong, has run out, or was withdrawn.`,
    hint: `Get a new one (\`mentions check\` says where), put it where \`${option}\` in your config reads it, a variable or a file, and run \`mentions check\`.`,
  }),
  'key-unreadable': ({ place, option }) => ({
    message: `The \`${option}\` in your config is no key as ${place} gives it.`,
    hint: `It is a file of several lines: name the file itself, as \`\${file:~/.secrets/NAME}\`, and leave in it what was in it when you got it.`,
  }),
  'key-in-part': ({ place, missing }) => ({
    message: `A key for ${place} has more parts than your config gives: ${someOf(missing.map((option) => `\`${option}\``))} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    hint: 'Add what is missing (`mentions check` says where to get it), or take the other parts out to go on without a key.',
  }),
  'key-without-app': ({ place, app }) => ({
    message: `Your key shows no app ${app} to anybody at ${place}.`,
    hint: 'Look whether `app` in your config is right, and whether the account of the key may see its reviews: whoever administers the account can allow it.',
  }),
  'key-lacks': ({ place, option, right }) => ({
    message: `${place} knows the \`${option}\` in your config, but it may not do this: it lacks \`${right}\`.`,
    hint: `Make one there that has \`${right}\` (\`mentions check\` says where), and put it where \`${option}\` in your config reads it.`,
  }),
  'members-only': ({ place, message }) => ({
    message: `${place} shows this to nobody who has no account there: "${message}"`,
    hint: 'Name another server in your config: what is written at one reaches most others. With an account there, a `token` of it helps.',
  }),
  'youtube-where': () => ({
    message: 'YouTube searches for nobody without a `key`, and your config names no channels to read.',
    hint: 'Add a `key` to this source (`mentions check` says where to get one, free), or the `channels` of which you want all videos read.',
  }),
  'key-wanted': ({ place, option, what }) => ({
    message: `${place} gives ${what} to nobody without a \`${option}\`.`,
    hint: `Add a \`${option}\` to this source (\`mentions check\` says where to get one), or take \`${what}\` out of what it is to \`read\`.`,
  }),
  'quota-used-up': ({ place, until, option }, clock) => ({
    message: `${place} answers no more for now, since all requests that it allows were sent${until === undefined ? '' : `: next after ${toTheMinute(until, clock)}`}.`,
    hint:
      option === undefined
        ? 'There is nothing to do: scans go on by themselves. If this comes back, ask it less often, with `every: 2h` for this source in your config.'
        : `Scans go on by themselves. With a \`${option}\` of yours it allows many more: \`mentions check\` says where to get one.`,
  }),
  'account-not-allowed': ({ place, message }) => ({
    message: `${place} does not let your account read this: "${message}"`,
    hint: `Look at what your account there may do, and whether it is paid for (\`mentions check\` says where), then run \`mentions check\`.`,
  }),
  'query-refused': ({ place, message }) => ({
    message: `${place} refused what it was asked for: "${message}"`,
    hint: 'Look whether one of your names is very long or holds unusual signs; other names were asked for all the same. If none does, this is a defect of mentions: please report it with these words.',
  }),
  'bluesky-account-wanted': () => ({
    message: 'Bluesky answers this search to nobody who has no account.',
    hint: 'Make an app password of any account at https://bsky.app/settings/app-passwords, keep it in a variable, and add `handle` and `appPassword` to this source.',
  }),
  'stackexchange-site-unknown': ({ site }) => ({
    message: `Stack Exchange has no site of this name: ${site}.`,
    hint: 'Look at the address of the site: write `serverfault` for serverfault.com, `unix` for unix.stackexchange.com, and correct it under `sites` in your config.',
  }),
  'github-repository-unknown': ({ repository }) => ({
    message: `GitHub shows no repository of this name: ${repository}.`,
    hint: 'Open it in a browser without being logged in. If it is private, only a `token` that may read it helps; if it has another name, correct it under `repositories` in your config.',
  }),
} satisfies Partial<FailureWords>
