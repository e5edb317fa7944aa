import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'
import { isHealth } from './health.js'
import { tellsExposure, tellsPosing, tellsTheft } from './in-other-hands.js'
import { tellsHazard } from './plights.js'
import { tellsSilence } from './silence.js'
import { QUOTED } from './tone.js'

/** A moment that is near, or something that runs on while nobody answers. */
const NEAR =
  /\b(?:today|tonight|tomorrow|right now|just now|this (?:morning|afternoon|evening|week(?:end)?)|since (?:this morning|yesterday|last night|lunch\w*|\d|\p{L}+day|nine|ten)|in \d+ ?(?:min\w*|hours?|hrs?|h)|deadline|due (?:on|by|at|today|tomorrow)|urgent\w*|asap|immediately|stranded|waiting (?:for|here|outside|at|in)|standing|stuck (?:in|at|here|on a)|boarding|check.?in|my flight|flight(?:'s| is| in)|on (?:sun|mon|tues|wednes|thurs|fri|satur)day|by (?:sun|mon|tues|wednes|thurs|fri|satur)day|busiest|launch|exam|completion|closes (?:on|in|at)|before (?:rent|pay)day|please|midnight|getting dark|phone['’]s on|walking \d|on my own|still (?:down|red|on|out)|day \d+|again)\b|(?<!\p{L})(?:heute|jetzt|gerade|morgen|sofort|dringend\w*|eilig|frist|bis (?:\d+ uhr|morgen|heute|freitag|montag|dienstag|mittwoch|donnerstag|samstag|sonntag)|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende)|seit (?:\d+|heute|gestern|früh|gestern)|steh(?:e|en|t)?|warte[nt]?|zähler läuft|notdienst|vor der tür|allein|tür zu|löhne|flug|bitte|eben)(?!\p{L})/iu
/** What is taken away while nobody answers: money, what somebody made, the way in. */
const AT_STAKE =
  /\b(?:money (?:is )?(?:gone|leaves|left)|twice|double charged|overdrawn|frozen|froze|locked out|hacked|stolen|somebody else['’]s|someone else['’]s|stranger|all (?:my|our) (?:data|notes|files|photos)|gone|empty|deleted|lost|wages|salary|rent|mortgage|bailiffs?|no (?:heating|hot water|water|power|signal)|(?:heating|boiler|power|internet) (?:is )?(?:out|off|down|gone))\b|(?<!\p{L})(?:geld weg|doppelt abgebucht|gesperrt|gehackt|fremde[nmrs]?|leer|weg|gelöscht|löhne|gehalt|miete|heizung|strom weg|kein (?:strom|wasser|internet|warmwasser))(?!\p{L})/iu

/** What goes on its way unless somebody stops it. */
const TO_STOP =
  /\bcancel\w*\b[^!?]{0,60}\border\b|\border\b[^!?]{0,60}\bcancel\w*|\b(?:stop|change|correct) (?:my|our|an|the|this) (?:order|delivery|payment|transfer|shipment)\b|\bbefore (?:it|you) (?:ships?|dispatch\w*|goes out|leaves)|(?<!\p{L})(?:bestellung|bestellt)(?!\p{L})[^!?]{0,90}(?<!\p{L})(?:stornieren|stoppen|ändern)(?!\p{L})|(?<!\p{L})(?:stornieren|stoppen)(?!\p{L})[^!?]{0,60}(?<!\p{L})(?:bestellung|versand)(?!\p{L})|vor (?:dem )?versand/iu

/** Somebody waits at home for who was to come, goods lie where they spoil, or all of it stands still. */
const UNDER_WAY = [
  /\b(?:slot|window)\b[^.!?]{0,20}\d|\b(?:took|taken|taking|booked) (?:the |a |another |half a )?(?:whole )?(?:day|morning|afternoon)s? off\b|\bno[- ]show\b|\b(?:no|where(?:['’]s| is) (?:the|my|your)) (?:van|driver|engineer|technician|courier|lorry|fitters?|plumber)\b|\b(?:van|driver|engineer|technician|courier|lorry|fitters?)\b[^.!?]{0,25}\b(?:never came|has ?n['’]t (?:come|shown|turned)|did ?n['’]t (?:come|show|turn)|not (?:here|come|turned up))/iu,
  /\b(?:in|out in) the (?:rain|snow|storm|cold|heat|sun|open)\b|\b(?:on|across|by) the (?:pavement|kerb|curb|sidewalk|street|road|driveway|verge)\b|\b(?:getting|soaking) wet\b|\b(?:melting|thawing|defrosting)\b/iu,
  /\b(?:is|are|was) ?n['’]t loading\b|\bnot loading\b|\bnothing (?:loads|works|opens|moves)\b|\b(?:just|only|nothing but) a (?:white|blank|empty) (?:page|screen)\b|\b(?:spins?|spinning),? and (?:spins?|spinning)\b|\bwhole (?:\w+ ){0,2}(?:team|office|company|board|shop|school|department) (?:\w+ )?(?:lives?|stands?|is (?:down|idle|stuck|waiting))\b|\bopening day\b|\bdark since\b|\bstatus (?:page|site)\b[^.!?]{0,40}\bgreen\b/iu,
  /(?<!\p{L})(?:zeitfenster|lieferfenster|(?:extra |wieder |mir |dafür |unbezahlt )(?:frei|urlaub)(?: genommen)?|frei ?genommen|urlaubstag|(?:kein|wo (?:ist|bleibt) (?:der|euer|ihr)) (?:fahrer|techniker|monteur|wagen|lieferwagen|handwerker)|(?:fahrer|techniker|monteur|wagen|spedition)(?!\p{L})[^.!?]{0,25}(?:nicht (?:da|gekommen|erschienen)|kam nicht|kommt nicht))(?!\p{L})/iu,
  /(?<!\p{L})(?:im (?:strömenden )?(?:regen|schnee|freien)|in der (?:prallen )?(?:sonne|kälte|hitze)|auf (?:dem|der|den) (?:gehweg|gehsteig|bürgersteig|straße|einfahrt|trottoir)|wird (?:gerade )?nass|taut (?:auf|gerade)|schmilzt)(?!\p{L})/iu,
  /(?<!\p{L})(?:lädt nicht|startet nicht|nichts (?:lädt|geht mehr|funktioniert)|(?:nur )?(?:eine )?(?:weiße|leere) seite|dreht,? und dreht|ganze[nrs]? (?:team|büro|firma|praxis|abteilung|schule|laden) (?:steht|wartet|hängt)|steht still|eröffnungstag|status-?seite(?!\p{L})[^.!?]{0,40}grün\p{L}*)(?!\p{L})/iu,
] as const

/** Whether whoever wrote can't wait: it is one of the kinds that press, somebody's health is touched, they asked before, or the post names a moment
 * that is near. */
export function presses({
  kind,
  post,
}: Pick<Mention, 'kind'> & { post: Pick<Post, 'title' | 'text'> }): boolean {
  if (kind === 'outage' || kind === 'security') return true
  const own = `${post.title ?? ''}\n${post.text}`.replace(QUOTED, ' ')
  return (
    NEAR.test(own) ||
    AT_STAKE.test(own) ||
    TO_STOP.test(own) ||
    UNDER_WAY.some((pattern) => pattern.test(own)) ||
    isHealth(post) ||
    tellsSilence(post) ||
    [tellsExposure, tellsPosing, tellsHazard, tellsTheft].some((tells) => tells(post))
  )
}
