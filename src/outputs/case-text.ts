import type { RankedMention } from '../cases/ranked-mention.js'
import { isUnreadable } from '../identity/gone.js'
import type { View } from '../terminal/view.js'
import type { CaseView } from '../views/case.js'
import { caseWith } from './brief-case.js'
import { relevanceTable } from './relevance-table.js'
import { reasonTable } from './signal-table.js'

/**
 * One case in full: who, its posts with every word that tells something marked, the sums of their scores, where they were found, what happened.
 */
export const caseText = (file: CaseView, view: View): string =>
  caseWith(file, view, (mention) =>
    isUnreadable(mention.post) && mention.signals.length === 0
      ? ['', 'What its score is made of went with its words']
      : [
          '',
          reasonTable(mention, view.width),
          ...(isDoubtful(mention) ? ['', ...relevanceTable(mention, view.width)] : []),
        ],
  )

/** A name that stands for nothing else needs no table. */
const isDoubtful = ({ relevance, relevanceSignals = [] }: RankedMention) =>
  relevance < 1 || relevanceSignals.some(({ points }) => points < 0)
