import type { AlertKind } from '../../model/alert.js'
import type { RuleKind } from '../subject.js'
import { broken } from './broken.js'
import { coverageLost } from './coverage-lost.js'
import { danger } from './danger.js'
import { newPosts } from './new.js'
import { news } from './news.js'
import { relapse } from './relapse.js'
import { silence } from './silence.js'
import { soon } from './soon.js'
import { sourceFailing } from './source-failing.js'
import { surge } from './surge.js'

/** What a rule can be about, each a file beside this one. */
export const ruleKinds: Readonly<Record<AlertKind, RuleKind>> = {
  danger,
  new: newPosts,
  soon,
  broken,
  news,
  surge,
  silence,
  relapse,
  'source-failing': sourceFailing,
  'coverage-lost': coverageLost,
}
