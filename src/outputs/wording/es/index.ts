import { wordingOf } from '../catalogue.js'
import type { Wording } from '../wording.js'
import { alerts } from './alerts.js'
import { digest } from './digest.js'
import { done } from './done.js'
import { failures } from './failures.js'
import { incidents } from './incidents.js'
import { look } from './look.js'
import { message } from './message.js'
import { notices } from './notices.js'
import { outages } from './outages.js'
import { row } from './row.js'
import { spanishSay } from './say.js'
import { signals } from './signals.js'

/** @param tag `es`, or that of a country, as `es-MX` */
export function spanish(tag: string): Wording {
  const say = spanishSay(tag)
  return wordingOf({
    tag,
    say,
    row: row(say, tag),
    digest: digest(say),
    done: done(say),
    look: look(say, tag),
    incidents: incidents(say),
    alerts: alerts(say),
    message,
    signals,
    fromMarks: 'según sus marcas',
    failures,
    outages: outages(say),
    notices: (help) => notices(say, help),
  })
}
