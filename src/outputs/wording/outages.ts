import type { ArgsOf } from '../../model/coded.js'
import type { OutageReason, outageReasons } from '../../model/outage.js'
import type { Clock } from '../../text/clock.js'
import { count } from './count.js'
import { fromTo, since } from './moment.js'
import { type Sentences, sentenceOf } from './sentence.js'

type Told = {
  reason: OutageReason
  /** ISO; without `to` it lasts. */
  from: string
  to?: string | undefined
  sources: number
  partly?: true | undefined
  givenUp?: true | undefined
}

/** `From 7 Sep 10:20 to 11:05 UTC this machine was offline: nothing was read.` While it lasts, with what to do about it. */
export function outageSentence(told: Told, clock: Clock): string {
  const fact = outageFact(told, clock)
  if (told.to !== undefined) return fact
  if (told.reason.code === 'untold') return fact
  const { todo } = sentenceOf(words, told.reason, clock)
  return `${fact}. No source is to blame, and all are asked again by the next scans. ${todo}`
}

/** The same without what to do about it, which is for who runs this. */
export function outageFact({ reason, from, to, sources, partly, givenUp }: Told, clock: Clock): string {
  const { was, isNow } = sentenceOf(words, reason, clock)
  const when = to === undefined ? since(from, clock) : fromTo(from, to, clock)
  const some = count(sources, 'source', 'sources')
  if (reason.code === 'untold') return `${when} ${some} could not be read`
  const read = partly === true ? `${some} ${sources === 1 ? 'was' : 'were'} not read` : 'nothing was read'
  const after = givenUp === true ? ', and what fails since then counts as failed' : ''
  return `${when} ${to === undefined ? isNow : was}: ${read}${after}`
}

/** What was the matter, or is since then; what to do while it is. */
type Words = { was: string; isNow: string; todo: string }

const words: Sentences<ArgsOf<typeof outageReasons>, Words> = {
  offline: () => ({
    was: 'this machine was offline',
    isNow: 'this machine has been offline',
    todo: 'Check its network',
  }),
  names: () => ({
    was: 'no name could be looked up here',
    isNow: 'no name could be looked up here',
    todo: 'Check the network of this machine, and its resolver (DNS)',
  }),
  proxy: ({ proxy, failure }) => {
    const name = proxy === '' ? 'the proxy' : `the proxy ${proxy}`
    const was = failure === 'proxy-login-wanted' ? `${name} wanted a login` : `${name} could not be used`
    return { was, isNow: was, todo: '`mentions check` tells what is wrong with it' }
  },
  portal: ({ host }) => {
    const where = host === undefined ? '' : ` (${host})`
    const was = `this network showed a page of its own${where} in the place of every site`
    return { was, isNow: was, todo: 'Open any page in a browser on this machine, and log in to the network' }
  },
  clock: () => ({
    was: 'no certificate was valid at the time that this machine had',
    isNow: 'no certificate has been valid at the time that this machine has',
    todo: 'Set its clock',
  }),
  certificates: ({ issuer }) => {
    const was = `somebody whom this machine does not trust${issuer === undefined ? '' : ` ("${issuer}")`} vouched for every site`
    return {
      was,
      isNow: was,
      todo: 'If that is the proxy or the protection of your company, name its certificate: `ca` under `http` in the config, or $NODE_EXTRA_CA_CERTS',
    }
  },
  untold: () => ({ was: '', isNow: '', todo: '' }),
  asleep: () => ({
    was: 'this machine slept while it asked',
    isNow: 'this machine has slept while it asked',
    todo: 'There is nothing to do',
  }),
}
