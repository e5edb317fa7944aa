// What is going on while they write, and what only two sentences tell together: "a login from Jakarta. I was asleep."

/** Their money, on its way out. */
const EN_ACCOUNT = String.raw`(?:my|our|his|her) (?:\w+ ){0,2}(?:accounts?|savings|balance|wallet|card)`
const DE_KONTO = String.raw`(?:mein|unser|sein|ihr)\p{L}* (?:\p{L}+ )?\p{L}*(?:konto|sparbuch|ersparnisse|ersparte\p{L}*|guthaben|karte)`
const DE_JEMAND = String.raw`(?:jemand|irgendwer|irgendjemand|wer fremdes|ein(?:e)? (?:fremde[rn]?|unbekannte[rn]?|betrüger\p{L}*)|unbekannte|betrüger)`

/** Within a sentence. */
export const leavingNow: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:some(?:one|body)(?: else)?|a (?:stranger|thief|scammer|fraudster|hacker)|strangers|thieves|scammers|fraudsters|hackers)\b[^.!?]{0,20}\b(?:emptying|empties|draining|drains|clearing out|cleaning out|stealing|withdrawing|looting|siphon\w*|raiding|helping themselves)\b[^.!?]{0,30}\b${EN_ACCOUNT}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${EN_ACCOUNT}\b[^.!?]{0,20}\b(?:is|are|being|getting) (?:being )?(?:emptied|drained|cleared out|cleaned out|looted|emptying|draining)\b|\b(?:money|cash|payments?|transfers?|withdrawals?|pounds|euros|[£€$]\d+)\b[^.!?]{0,20}\b(?:is|are|keeps?|being)\b[^.!?]{0,12}\b(?:leaving|going out(?: of)?|disappearing|vanishing|draining|withdrawn|taken out)\b[^.!?]{0,20}\b${EN_ACCOUNT}\b[^.!?]{0,30}\b(?:now|as (?:i|we) (?:write|type|speak)|by the minute|every (?:few )?minutes?)`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:bucht|hebt|zieht|räumt|plündert|leert|saugt|überweist|holt)(?: \p{L}+){0,2} ${DE_JEMAND}(?!\p{L})[^.!?]{0,40}${DE_KONTO}|${DE_JEMAND}(?!\p{L})(?: \p{L}+){0,2} (?:räumt|plündert|leert|bucht|zieht|hebt|saugt)(?!\p{L})[^.!?]{0,30}${DE_KONTO}`,
    'iu',
  ),
  new RegExp(
    String.raw`${DE_KONTO} (?:wird|werden)(?: \p{L}+){0,3} (?:leer ?geräumt|geleert|geplündert|abgeräumt|leergemacht)|von ${DE_KONTO} (?:gehen|geht|verschwindet|verschwinden|fließt|fließen|läuft)(?: \p{L}+)? (?:gerade|laufend|minütlich|im minutentakt|jetzt|ständig)`,
    'iu',
  ),
  /quelqu['’]un (?:est en train de )?(?:vide|vider|pille|piller) (?:mon|notre) compte|(?:mon|notre) compte (?:se vide|est en train d['’]être vidé)|alguien (?:me )?está (?:vaciando|sacando)[^.!?]{0,30}(?:mi|nuestra) (?:cuenta|tarjeta)|(?:me )?están vaciando (?:mi|la) cuenta/iu,
]

/** Both of a pair, in whatever sentence. */
export const takenTogether: readonly (readonly [RegExp, RegExp])[] = [
  // A way in from a place where they are not.
  [
    /\b(?:[Ll]og.?ins?|[Ll]ogged in|[Ss]ign.?ins?|[Ss]igned in|[Ss]essions?|[Aa]ccess(?:ed)?)\b[^.!?]{0,60}\bfrom (?:an? IP in )?(?!(?:Chrome|Firefox|Safari|Android|Windows|Mac|Linux|I[Pp]|Edge|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}\p{Ll}+/u,
    /\b(?:i|we) (?:was|were|am|have been) (?:\w+ )?(?:asleep|sleeping|in bed|at home|at work|nowhere near)\b|\b(?:never|not|haven['’]t|have not) (?:even |ever )?been (?:to|in|there|near)\b|\b(?:was ?n['’]t|was not|is ?n['’]t|not) (?:me|us|mine|ours)\b|\b(?:i|we) (?:live|sit|work) in \p{L}|\bi['’]m in \p{L}|\bi don['’]t (?:know|live)|\bwho(?:['’]s| is| was) that\b/iu,
  ],
  [
    /(?<!\p{L})(?:[Ll]og-?[Ii]ns?|[Ee]inwahl|(?:\p{L}+)?[Aa]nmeldung(?:en)?|[Zz]ugriffe?|angemeldet|eingeloggt|[Ss]itzung(?:en)?)(?!\p{L})[^.!?]{0,60}(?<!\p{L})aus (?:de[rmn] )?(?!Versehen|Sicherheit|Spaß|Gründen|Zufall|Chrome|Firefox|Neugier)\p{Lu}\p{Ll}+/u,
    /(?<!\p{L})(?:geschlafen|schlief|im bett|schlafe|(?:war|bin|waren|sind) (?:noch )?nie(?: dort| da| in)?|nie (?:dort|da|gewesen)|(?:war|bin|waren) (?:ich|wir) nicht|nicht (?:von )?(?:ich|mir|uns)(?!\p{L})|(?:bin|wohne|lebe|sitze|saß|war) (?:\p{L}+ )?(?:in|zu hause|daheim)(?!\p{L})|wer (?:ist|war) das|kenne (?:ich )?(?:dort|da) niemand\p{L}*)(?!\p{L})/iu,
  ],
  // Money went to somebody they never had to do with.
  [
    /\b(?:payments?|charges?|debits?|transfers?|withdrawals?)\b[^.!?]{0,50}\b(?:left|leaving|taken|gone|went|out of|on) (?:from )?(?:my|our) (?:\w+ )?(?:account|card|statement)\b|(?<!\p{L})(?:gerade|eben|heute|plötzlich)(?!\p{L})[^!?]{0,50}(?<!\p{L})abgebucht(?!\p{L})/iu,
    /\b(?:i|we) (?:have |['’]ve )?never (?:\w+ )?(?:bet|gambled|bought|ordered|shopped|been|heard|used|played|subscribed|signed up)\b|(?<!\p{L})(?:nie|noch nie|im leben nicht|nie im leben) (?:\p{L}+ )?(?:gewettet|gespielt|bestellt|gekauft|gehört|benutzt|abgeschlossen)(?!\p{L})/iu,
  ],
  // They are told of a payment, and know of none.
  [
    /\b(?:says?|said|saying|shows?|showing|tells?|telling|claims?|apparently|supposedly|according to)\b[^.!?]{0,40}\b(?:i|we)(?:['’]ve| have|['’]d| had)? (?:just |already )?(?:sent|paid|transferred|moved|withdrawn|withdrew|approved|authori[sz]ed)\b/iu,
    /\b(?:i|we) (?:have ?n['’]t|have not|did ?n['’]t|did not|never)\b(?! (?:receiv|got|get|gett|heard back))|\b(?:don['’]t|do not) know (?:any(?:one|body)?|who|him|her|them|that|this)\b/iu,
  ],
  [
    /(?<!\p{L})(?:laut|angeblich|steht|stand|heißt es|sms|nachricht|mail|app)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:ich|wir) (?:\p{L}+ )?(?:hätte\p{L}*|habe?n?)?[^.!?]{0,40}(?:überwiesen|bezahlt|freigegeben|abgehoben|gesendet)(?!\p{L})/iu,
    /(?<!\p{L})(?:hab(?:e|en)? (?:ich|wir) (?:aber |gar |das )?(?:nicht|nie)|(?:ich|wir) hab(?:e|en)? (?:aber |gar |das )?(?:nicht|nie)|(?:war|waren) (?:ich|wir) nicht|stimmt nicht|kenne (?:ich )?(?:keinen?|niemand\p{L}*|den|die)(?: \p{L}+)? ?(?:nicht)?)(?!\p{L})/iu,
  ],
]

/** Something came, in somebody's name. */
const MESSAGE =
  /\b(?:(?:man|woman|guy|someone|somebody) (?:called|rang|phoned)|called|texts?|sms|messages?|e-?mails?|mails?|letters?|whatsapp|phone ?calls?|caller|voicemail|dms?|link)\b|(?<!\p{L})(?:\p{L}*mails?|\p{L}*nachricht(?:en)?|brief|schreiben|anruf\p{L}*|angerufen|courriel|appel|correo|mensaje|llamada|enlace|lien)(?!\p{L})/iu
/** Whether it is yours. */
const IS_IT_YOU =
  /\b(?:was|is) (?:that|this|it) (?:really|actually) (?:them|the bank|you|yours)\b(?=[^.!]{0,25}\?)|(?<!\p{L})(?:war|ist|waren) (?:das|die|er|sie) (?:wirklich|echt|tatsächlich) (?:die bank|ihr|euch|sie|von (?:euch|ihnen|der))(?=[^.!]{0,25}\?)|\b(?:is|was|are|were) (?:this|that|it|these|those|they) (?:\w+ )?(?:from )?(?:you|yours)\b(?=[^.!]{0,25}\?)|\bdid you (?:\w+ )?(?:send|write|ring|call|text)(?: (?:this|that|it|me|us|these))+[^.!]{0,20}\?|(?<!\p{L})(?:ist|war|sind|seid|kommt|kam|stammt) (?:das|die|der|es|sie|diese\p{L}*)(?: \p{L}+){0,2} (?:von (?:euch|ihnen|dir)|ihr(?!\p{L})|euch)(?=[^.!]{0,25}\?)|(?<!\p{L})(?:seid ihr|sind sie|bist du) das(?: \p{L}+)?[^.!\p{L}]*[@?]|(?<!\p{L})habt ihr (?:mir |uns )?(?:das|die|den|diese\p{L}*) (?:\p{L}+ )?geschickt|(?:c['’]est|est-ce) (?:bien |vraiment )*(?:de )?vous(?=[^.!]{0,25}\?)|vient(?:-(?:il|elle|ça))? (?:bien |vraiment )?de vous|(?:son|es|viene) (?:de verdad |realmente )?(?:de )?ustedes(?=[^.!]{0,25}\?)/iu
const IS_IT_REAL =
  /\b(?:is|was|are) (?:this|that|it|these) (?:\w+ )?(?:real|genuine|legit\w*|kosher|a scam|fake|a con|spam|phishing|official)\b(?=[^.!]{0,25}\?)|(?<!\p{L})(?:ist|war|sind) (?:das|die|der|es|sie|diese\p{L}*)(?: \p{L}+){0,2} (?:echt|seriös|betrug|fake|ein fake|abzocke|phishing|spam|offiziell)(?=[^.!]{0,25}\?)|est-ce (?:une arnaque|vrai|officiel)|c['’]est (?:une arnaque|vrai|officiel)\s*\?|es (?:una estafa|real|auténtic[oa]|oficial)\s*\?/iu
/** What those who pose want. */
const LURE =
  /\b(?:links?|click\w*|cards?|pay|fees?|codes?|pin|verify|confirm|passwords?|log ?in|details|customs|prize|won|refunds?|bank)\b|(?<!\p{L})(?:link|klick\p{L}*|anklick\p{L}*|karte\p{L}*|\p{L}*gebühr\p{L}*|(?:be)?zahlen|zoll\p{L}*|code|tan|pin|bestätig\p{L}*|passwort|\p{L}*daten|gewinn\p{L}*|gewonnen|iban|lien|carte|frais|payer|enlace|tarjeta|pagar|datos)(?!\p{L})/iu

/** Somebody asks whether what came is yours. */
export const asksWhetherYours = (words: string): boolean =>
  MESSAGE.test(words) &&
  (IS_IT_YOU.test(words) || ((IS_IT_REAL.test(words) || IN_A_WORD.test(words)) && LURE.test(words)))
/** "Real?" */
const IN_A_WORD =
  /(?:^|[.!?,]\s+)(?:is (?:it|this) )?(?:real|genuine|legit|kosher|scam|fake|phishing|spam|echt|betrug|seriös|abzocke)(?: or (?:fake|not|scam)| oder (?:nicht|fake|betrug))?\s*\?/iu
