import type { FailureWords } from './words.js'

const NOT_KNOWN = 'So nobody knows whether its posts were answered: open them to see.'

/** Where the thread of a post could not be read. */
export const threads = {
  'thread-hidden': ({ host, software, status }) => ({
    message: `${host} shows this thread to members only (${software}, ${status}).`,
    hint: `${NOT_KNOWN} If the forum is yours, let guests read there; a forum that gives its members a login for programs takes it by \`headers\` of the source.`,
  }),
  'thread-missing': ({ host, software, status }) => ({
    message: `${host} gives nothing to read this thread by (${software}, ${status}).`,
    hint: `The thread was removed, or is for members only, or the forum gives no feeds of threads. ${NOT_KNOWN} If the forum is yours, switch on its feeds of topics.`,
  }),
  'thread-is-page': ({ host, software }) => ({
    message: `${host} gave a web page in place of the thread (${software}).`,
    hint: `It does not give threads to programs, wants a login, or checks for robots. ${NOT_KNOWN}`,
  }),
  'topic-feeds-off': ({ host, software }) => ({
    message: `The feeds of topics are switched off at ${host} (${software}).`,
    hint: `${NOT_KNOWN} If the forum is yours, switch them on: in phpBB under General, Feed settings, "Enable topic feeds".`,
  }),
} satisfies Partial<FailureWords>
