import type { Group } from '../../lexicon.js'
import { badAfterAll, threats } from './bad-after-all.js'
import { goodAfterAll, unharmed } from './good-after-all.js'
import { turning } from './turning.js'

// Sätze, die das Gegenteil ihrer Wörter sagen: Ärger, der vorbei oder verneint ist, Lob, das vergangen, verneint oder Spott ist.
// Written in German, like lexicon.ts; signals that say the same have the same name in ../en/turned.ts.

export const turned: readonly Group[] = [...turning, ...goodAfterAll, ...unharmed, ...badAfterAll, ...threats]

/** Words that look like a turn and are none. */
export const notTurned = `
  alles richtig, kein stau, früher oder später, früher als, eine|einen|# stunde|tag|tage|stunden früher, früher aufstehen,
  nicht ganz so schlimm, nicht so oft, nicht so lange, nicht so viel, nicht sehr oft, nichts als, nichts weniger als, <brand> weg von,
  könnte mich ~ beschweren wenn
`

/** Was man haben will: nichts davon ist Ärger. */
export const goods = `essen fleisch käse soße sauce inhalt personal plätze platz empfang netz licht wasser ton auswahl infos informationen hilfe geschmack leistung akku strom wärme druck
  funktionen antworten mühe geduld ahnung`
