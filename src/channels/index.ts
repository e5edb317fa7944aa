import { betterStack } from './better-stack.js'
import { cachet } from './cachet.js'
import { instatus } from './instatus.js'
import type { ChannelReader } from './reader.js'
import { statuspage } from './statuspage.js'
import { upptime } from './upptime.js'

/** Every kind of status page that is known, in the order in which an answer is tried on them. */
export const channelReaders: readonly ChannelReader[] = [instatus, statuspage, betterStack, cachet, upptime]
