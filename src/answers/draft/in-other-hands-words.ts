// Each entry is one way to tell it, within a sentence. They are wide: who is asked to block a card in vain loses a minute, and who is not asked to
// loses what is on it.

/** Somebody who is not the one who writes. */
const SOMEBODY = String.raw`(?:some(?:one|body)(?: else)?|a (?:stranger|thief|scammer|fraudster|hacker)|strangers|thieves|scammers|fraudsters|hackers|an unknown \w+)(?! (?:at|from|in|of) (?:the |your |you\b|us\b|support))`
const JEMAND = String.raw`(?:jemand(?: anderes?| fremdes?)?|irgendwer|irgendjemand|ein(?:e)? (?:fremde[rn]?|betrüger\p{L}*|unbekannte[rn]?)|unbekannte|fremde|betrüger|hacker|diebe)(?! (?:von|aus|in|bei) (?:euch|ihnen|der|eurem|ihrem|dem))`
/** What is theirs, and can be emptied or used. */
const MINE = String.raw`(?:my|our|his|her|their) (?:\w+ ){0,3}(?:accounts?|savings|cards?|money|balance|credit|name|number|sim|miles|points|wallet|e-?mail|password|login|profile|booking|reservation|flight|ticket|seat|server|subscription|address|payee|limit)`
const MEIN = String.raw`(?:mein|unser|sein|ihr)\p{L}* (?:\p{L}+ ){0,2}?\p{L}*(?:konto|account|ersparnisse\p{L}*|sparbuch|karte|geld|guthaben|namen?|nummer|rufnummer|meilen|punkte|passwort|mail\p{L}*|profil|buchung|flug|rückflug|ticket|server|abo|adresse|limit)`

const en = (pattern: string) => new RegExp(pattern, 'iu')
const de = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})`, 'iu')

/** What was theirs is in other hands. */
export const taken: readonly RegExp[] = [
  // French and Spanish.
  /(?<!\p{L})(?:compte|carte|numéro)(?!\p{L})[^.!?]{0,45}(?:piraté\p{L}*|volé\p{L}*|usurpé\p{L}*)|(?:prélèvements?|paiements?|virements?|achats?)(?!\p{L})[^.!?]{0,40}(?:que je n['’]ai (?:pas|jamais)|que je ne connais pas)|on m['’]a volé|usurp\p{L}* (?:mon|d['’])identité/iu,
  /(?<!\p{L})(?:cuenta|tarjeta|número)(?!\p{L})[^.!?]{0,45}(?:hackead\p{L}*|robad\p{L}*|clonad\p{L}*)|(?:cargos?|pagos?|transferencias?|compras?)(?!\p{L})[^.!?]{0,40}que (?:yo )?no (?:he|hice|reconozco|conozco)|me han robado|suplant\p{L}* (?:mi|de) identidad/iu,
  // A number that was handed to somebody else, and what is sent to it.
  /\b(?:gave|given|handed|moved|ported|transferred|issued)\b[^.!?]{0,20}\bmy (?:\w+ )?(?:number|sim)\b[^.!?]{0,15}\bto\b|\b(?:texts|codes|sms|calls)\b[^.!?]{0,15}\bgo to (?:him|her|them|some)/iu,
  /(?<!\p{L})(?:einer|jemand|ein fremder|typ|kerl)(?!\p{L})[^.!?]{0,90}(?<!\p{L})meine (?:nummer|rufnummer|sim\p{L}*)(?!\p{L})|(?<!\p{L})(?:sms|codes?|anrufe)(?!\p{L})[^.!?]{0,30}gehen (?:jetzt |nun )?(?:zu|an) (?:ihm|ihr|ihn|jemand)/iu,
  /\b(?:account|profile|server|e-?mail) (?:was |got |has been |is |being )?(?:hacked|hijacked|taken over)\b|\bstole my card\b/iu,
  // What opens an account lies with strangers.
  /\b(?:cards?|pin|statements?|passports?)\b[^.!?]{0,40}\b(?:went|sent|goes|delivered|posted|mailed)\b[^.!?]{0,25}\b(?:(?:old|previous|wrong|former) (?:flat|address|house)|(?:flat|house|address) (?:i|we) (?:left|moved))/iu,
  /(?<!\p{L})(?:\p{L}*karte|pin\p{L}*|kontoauszug|kontoauszüge|reisepass)(?!\p{L})[^.!?]{0,40}(?:alte|falsche|frühere)\p{L}* (?:adresse|anschrift|wohnung)(?!\p{L})/iu,
  en(
    String.raw`\b(?:opened|took out|taken out|applied for|signed up|got)\b[^.!?]{0,40}\bin (?:my|our|his|her) name\b`,
  ),
  en(String.raw`\bsim.?swap\w*|\bnumber (?:\w+ ){0,3}(?:to )?(?:some(?:one|body)|a stranger)\b`),
  en(
    String.raw`\b(?:payments?|transactions?|withdrawals?|purchases?|transfers?|direct debits?|charges?|orders?)\b[^.!?]{0,50}\b(?:i|we)(?:'ve| have| had)? (?:never|did ?n't|did not|don't|do not)\b`,
  ),
  en(
    String.raw`\b(?:payments?|transactions?|withdrawals?|purchases?|transfers?|debits?)\b[^.!?]{0,40}\b(?:not (?:mine|me|ours)|aren't mine|isn't mine|wasn't me|never (?:made|heard|authori[sz]ed)|recogni[sz]e)|unauthori[sz]ed (?:\w+ )?(?:payment|transaction|charge|withdrawal|transfer)`,
  ),
  en(
    String.raw`\b(?:money|savings|balance|[£$€][\d.,]+)\b[^.!?]{0,15}\b(?:stolen|vanished|disappeared)|\b(?:money|savings)\b[^.!?]{0,15}\bgone\b`,
  ),
  en(
    String.raw`\b(?:emptied|drained|stole|stolen from|cleaned out|cloned|skimmed|hacked(?: into)?|hijacked|took over|taken over|broke into|broken into|got into|logged into|is in|is using|used) (?:my|our) (?:\w+ ){0,2}(?:account|savings|money|card|number|login|profile|wallet)`,
  ),
  en(
    String.raw`\b(?:my|our) (?:\w+ ){0,2}(?:account|card|number|profile|wallet|login|server)s?\b[^.!?]{0,20}\b(?:was|were|got|been|being|is)\b[^.!?]{0,12}\b(?:hacked|hijacked|stolen|cloned|skimmed|drained|emptied|compromised|taken over|pickpocketed)`,
  ),
  en(
    String.raw`\b${SOMEBODY}\b[^.!?]{0,30}\b(?:moved?|moving|took|taken|taking|withdrew|withdrawn|transferr\w+|spent|spending|drained|emptied|stole|stolen|cleared|ordered|ordering|bought|buying|shopping|booked|rebooked|changed|charged|paid|paying|cancell?ed|logged|logging|used|using|redeemed|sent)\b[^.!?]{0,45}\b${MINE}`,
  ),
  en(
    String.raw`\b(?:log.?ins?|logged in|signed in|sign.?ins?|sessions?|devices?)\b[^.!?]{0,40}\b(?:from (?:a )?(?:city|country|place|town)\b|(?:i|we) (?:don't|do not|have never|never|didn't)|not (?:me|mine)|unknown|strange\b)`,
  ),
  en(
    String.raw`\b(?:password|e-?mail|address|phone number|recovery \w+|payee)s?\b[^.!?]{0,25}\b(?:was|were|been|got) (?:changed|replaced|added)\b(?![^.!?]*\bi (?:changed|replaced|added))[^.!?]{0,40}\b(?:not (?:by )?me|n't|never|without|overnight|some(?:one|body))`,
  ),
  en(
    String.raw`\bi (?:sent|gave|told|read)\b[^.!?]{0,20}\b(?:the|a|my) (?:\w+ )?(?:code|pin|password|money)\b[^.!?]{0,30}\b(?:to|caller|him|her|them)\b[^.!?]{0,40}\b(?:scam\w*|fraud\w*|fake|not (?:you|from you))`,
  ),
  de(
    `auf (?:meinen|unseren|seinen|ihren) namen[^.!?]{0,60}(?:eröffnet|abgeschlossen|beantragt|bestellt|gebucht|gekauft|eingekauft)`,
  ),
  de(
    String.raw`sim.?swap\p{L}*|auf eine fremde sim|(?:nummer|rufnummer)(?!\p{L})[^.!?]{0,25}(?:jemand|fremd)\p{L}*`,
  ),
  de(
    String.raw`\p{L}*(?:abbuchung(?:en)?|zahlung(?:en)?|überweisung(?:en)?|umsätze|buchungen|bestellung(?:en)?|lastschrift(?:en)?)(?!\p{L})[^.!?]{0,60}(?:nicht kenne|nicht von (?:mir|uns)|nicht (?:getätigt|veranlasst|gemacht|beauftragt|freigegeben|autorisiert|ausgelöst|aufgegeben)|nie (?:gehört|getätigt|veranlasst|gemacht|beauftragt|freigegeben|bestellt)|unbekannt|fremd\p{L}*)`,
  ),
  de(
    String.raw`(?:geld|euro|ersparte\p{L}*|guthaben|ersparnisse) (?:ist |sind |war |waren |einfach |plötzlich )*(?:gestohlen|geklaut|verschwunden|abgeräumt)|(?:geld|ersparte\p{L}*|ersparnisse) (?:ist |sind |einfach |plötzlich )*weg(?!\p{L})`,
  ),
  de(
    String.raw`\p{L}*(?:konto|karte|account|nummer|handy|geldbeutel|geldbörse|portemonnaie|profil|server)(?!\p{L})[^.!?]{0,25}(?:gehackt|gestohlen|geklaut|geplündert|leer ?geräumt|abgeräumt|kompromittiert|gekapert|übernommen worden|missbraucht)`,
  ),
  de(
    String.raw`${JEMAND}(?!\p{L})[^.!?]{0,90}(?:abgehoben|überwiesen|abgebucht|eingekauft|gekauft|bestellt|gebucht|umgebucht|geändert|verschoben|ausgegeben|eingeloggt|angemeldet|benutzt|eingelöst|storniert|abgeschlossen|eröffnet|beantragt|verschickt)(?!\p{L})(?<=${MEIN}[^.!?]*)`,
  ),
  de(
    String.raw`${JEMAND}(?!\p{L}) (?:hebt|kauft|shoppt|bestellt|bucht|überweist|bezahlt|zahlt|telefoniert|verschickt|loggt|surft)(?!\p{L})[^.!?]{0,30}(?:mit|von|auf|über|in) ${MEIN}`,
  ),
  de(
    String.raw`(?:hebt|hob|bucht|kauft|bestellt|überweist|loggt|surft|telefoniert|verschickt) ${JEMAND}(?!\p{L})[^.!?]{0,40}${MEIN}`,
  ),
  de(
    String.raw`(?:anmeldung(?:en)?|login(?:s)?|zugriff(?:e)?|gerät(?:e)?|sitzung(?:en)?)(?!\p{L})[^.!?]{0,40}(?:nicht von mir|die ich nicht|nicht kenne|unbekannt\p{L}*|fremd\p{L}*)`,
  ),
  de(
    String.raw`fremde (?:ssh-)?(?:schlüssel|zugänge|geräte|anmeldungen|logins)|(?:schlüssel|zugänge|nutzer|empfänger)(?!\p{L})[^.!?]{0,30}die ich nicht (?:angelegt|hinzugefügt|eingerichtet)`,
  ),
]

const DATA_EN = String.raw`(?:bills?|invoices?|data|details|documents?|photos?|pictures?|messages?|mails?|emails?|chats?|accounts?|names?|address(?:es)?|statements?|transactions?|contracts?|passports?|bookings?|itinerar(?:y|ies)|boarding pass(?:es)?|calendars?|tasks?|lists?|boards?|notes?|projects?|files?|servers?|backups?|databases?|tickets?|orders?|recordings?|profiles?|cards?|medical \w+|records?|phone numbers?|voicemails?)`
const DATA_DE = String.raw`\p{L}*(?:rechnung(?:en)?|daten|unterlagen|dokumente?|fotos?|bilder|nachrichten|mails?|namen?|adressen?|anschriften?|kontoauszüge?|auszüge?|umsätze|verträge?|pässe?|ausweise?|buchung(?:en)?|bordkarten?|kalender|aufgaben?|listen?|notizen?|projekte?|dateien?|server|backups?|datenbank(?:en)?|tickets?|bestellung(?:en)?|aufnahmen?|profile?|karten|nummern|konten|konto)`
const WESSEN = String.raw`(?:eine[rs] (?:\p{L}+ )?(?:\p{L}*familie|\p{L}*praxis|frau|mann(?:es)?|\p{L}*firma|kund\p{L}*|anderen|fremden|unbekannten|person|kanzlei|vereins?|paar(?:e?s)?|nutzer\p{L}*|gast\p{L}*|patient\p{L}*|mieter\p{L}*|unternehmens?|ladens|betriebs)|von (?:jemand\p{L}*|frau|herrn?|anderen|fremden|leuten|einer (?:frau|familie|firma|praxis|person)|einem (?:mann|herrn|fremden|anderen))|der familie|des herrn|der frau)`
const OTHERS_EN = `(?:some(?:one|body)(?: else)?'?s?|other (?:people|customer|user|patient|client|guest|member|passenger|tenant|compan(?:y|ie)|famil(?:y|ie)|team)s?'?s?|another (?:customer|user|person|family|company|client|passenger|guest|patient|team|man|woman|couple|tenant)'?s?|a? ?(?:complete |total )?strangers?'?s?|people i(?:'ve| have)? (?:never|don't))`

/** What is other people's lies open, or what is theirs does to others. */
export const exposed: readonly RegExp[] = [
  // French and Spanish.
  /(?<!\p{L})(?:vois|voit|reçu|affiche)(?!\p{L})[^.!?]{0,50}(?:factures?|données|documents?|messages?|commandes?) (?:d['’](?:un|une|autres)|de quelqu['’]un)|faille de sécurité|fuite de données/iu,
  /(?<!\p{L})(?:veo|ve|recibido|recibí|aparecen?|muestra)(?!\p{L})[^.!?]{0,50}(?:facturas?|datos|documentos?|mensajes?|pedidos?) de (?:otr[oa]s?|un cliente|una clienta|alguien)|fallo de seguridad|brecha de seguridad|filtración de datos/iu,
  // Who has no business there sees what is kept from them.
  /\b(?:guests?|outsiders?|non.?members?|visitors)\b[^.!?]{0,20}\b(?:see|sees|read|reads|saw|open|opens)\b|\b(?:could|can|was able to) (?:read|see|open) (?:everything|all of (?:it|them))\b|\b(?:private|internal|hidden|secret) (?:\w+ ){0,2}(?:column|notes?|folder|channel|boards?|photos?|files?|hostnames?)\b[^.!?]{0,40}\b(?:visible|readable|public|source|shown|shows?|open)\b|\b(?:page|html) source\b/iu,
  /(?<!\p{L})(?:gäste|außenstehende|besucher)(?!\p{L})[^.!?]{0,20}(?:sehen|lesen|öffnen)(?!\p{L})|alles lesen können|(?:private|interne|geheime)\p{L}* \p{L}*(?:spalte|notizen|ordner|kanal|fotos|dateien|rechnernamen|hostnamen)(?!\p{L})[^.!?]{0,40}(?:sichtbar|lesbar|öffentlich|zu sehen|quelltext)|quelltext/iu,
  /(?<!\p{L})(?:sehe|sieht|sehen|zeigt|stehen|steht)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:von|eines?|einer) (?:jemand(?:em)? ander\p{L}*|(?:einem |einer )?fremden?(?: \p{L}+)?|ander\p{L}* kund\p{L}*)(?!\p{L})/iu,
  // Something of somebody else came with what is theirs.
  /\b(?:invoice|bill|letter|contract|statement|passport|file|attachment)s?\b[^.!?]{0,25}\b(?:addressed to|made out to|in the name of|of|for) (?:a|an|another|some|mr|mrs|ms|dr)\b(?! (?:server|product|service|item|tablet|month|year|order|plan|phone|table|sofa|subscription))[^.!?]{0,60}\b(?:his|her|their|bank details|address|attached)\b|\bnames?\b[^.!?]{0,20}\b(?:isn't|is not|not) mine\b/iu,
  /(?<!\p{L})\p{L}*(?:rechnung|vertrag|kontoauszug|brief|ausweis|reisepass|befund)(?!\p{L}) (?:eine[sr]|von) [^.!?]{0,50}(?:kontoverbindung|anschrift|adresse|bankdaten|ausweis)|(?:name|anschrift)(?!\p{L})[^.!?]{0,25}nicht (?:meine?r?|unsere?r?)(?: ist)?(?!\p{L})/iu,
  en(
    String.raw`\b(?:had|have|see|sees|seeing|saw|seen|look(?:s|ed|ing)? at|open(?:s|ed)?|gets?|got|reads?|access(?:ed)?|shows?|shown|showed|showing|found|received|sent|emailed|mailed|download(?:ed)?|displays?|lists?|contains?)\b[^.!?]{0,50}\b${OTHERS_EN} (?:\w+ ){0,2}${DATA_EN}\b`,
  ),
  en(
    String.raw`\b(?:see|sees|seeing|saw|seen|look(?:s|ed|ing)? at|opens?|opened|reads?|shows?|shown|showed|showing|received|sent|emailed|mailed|download(?:ed)?|displays?|logged in)\b[^.!?]{0,45}\b${DATA_EN} (?:scans? )?(?:of|from|belonging to|for) (?:a |an |some |another |other |the )?(?:mrs?|ms|dr|stranger|customer|people|person|family|families|man|woman|couple|practice|clinic|dentist|company|firm|patient|lady|guy|somebody|someone)`,
  ),
  en(
    String.raw`\b(?:merged|mixed up|combined|linked|swapped|tied)\b[^.!?]{0,60}\b(?:with|to) (?:that of |those of )?(?:an?(?:other)? (?:\w+ )?(?:man|woman|person|customer|stranger|user|passenger|namesake|account)|some(?:one|body))`,
  ),
  en(
    String.raw`\b(?:former|ex|previous|old|sacked|fired|departed)[- ](?:\w+ )?(?:colleague|employee|tenant|partner|flatmate|member|boss|husband|wife|owner|customer|staff|contractor|intern|freelancer|admin)s?\b[^.!?]{0,40}\b(?:still|can|could)\b[^.!?]{0,25}\b(?:see|sees|read|reads|access\w*|log\w*|open\w*|edit\w*|in (?:our|my)|get in|listen\w*)|\bstill (?:has|have|had) (?:full )?access\b|\b(?:who left|left us|we removed|was removed|no longer works)\b[^.!?]{0,30}\bstill (?:sees?|reads?|opens?|edits?|gets? in|logs? in)\b`,
  ),
  en(
    String.raw`\b(?:google|search engines?|search results?|web search)\b[^.!?]{0,60}\b(?:find\w*|found|shows?|lists?|index\w*|turn(?:s|ed)? up|comes? up)|\bindexed by\b|\bpublicly (?:visible|accessible|readable|available|listed)|\b(?:visible|readable|open) (?:to|for) (?:anyone|anybody|everyone|everybody|the (?:whole )?world|all|other (?:customers|users|people))`,
  ),
  en(
    String.raw`\b(?:anyone|anybody|everyone|everybody|any (?:user|customer|visitor)|strangers)\b[^.!?]{0,25}\b(?:can|could|is able to)\b[^.!?]{0,25}\b(?:see(?! (?:that|how|why|what))|read|open|view|access|change|cancel|edit|download|rebook|log in)\b|\bwithout (?:a |any )?(?:password|logging in|login|log-in|authentication)\b[^.!?]{0,40}\b(?:see|read|open|access|view)|\b(?:see|read|open|access|view|get)\b[^.!?]{0,60}\bwithout (?:a |any |asking for a )?(?:password|logging in|login|log-in|authentication)`,
  ),
  en(
    String.raw`\b(?:sequential|guess\w*|enumerable)\b[^!?]{0,80}\b(?:links?|ids?|urls?|numbers?)|\b(?:links?|ids?|urls?)\b[^.!?]{0,30}\b(?:sequential|guess(?:able|ed)|enumerable)|\bchang(?:e|ed|ing) (?:the |one |a )?(?:number|id|digit)s?\b[^.!?]{0,30}\b(?:url|link|address)|\bincrement\w*\b[^.!?]{0,30}\b(?:id|number|url)`,
  ),
  en(
    String.raw`\b(?:reset|magic|invit\w+|login|sharing|shared?) (?:link|url|token|code)s?\b[^.!?]{0,40}\b(?:still work|works? (?:twice|again|after|for)|never expire|don't expire|doesn't expire|reus)|\b(?:session|login|token)s?\b[^.!?]{0,30}\b(?:stays?|still|remains?) (?:valid|active|logged|alive)|\blogged (?:in|me in) (?:as|to) (?:some|another|a different|the wrong)`,
  ),
  en(
    String.raw`\b(?:api|ssh|private|secret|access|encryption) ?(?:keys?|tokens?)\b[^.!?]{0,60}\b(?:visible|leak\w*|plain ?text|expos\w*|public\w*|in the (?:log|source|repo|response|url|image|page)|on github|never (?:added|created)|(?:don't|do not) recogni[sz]e|(?:didn't|did not) (?:add|create))|\bpasswords?\b[^.!?]{0,40}\b(?:in (?:plain|clear) ?text|plain ?text|visible|in the url|emailed|by e-?mail)`,
  ),
  en(
    String.raw`\b(?:security (?:hole|flaw|bug|issue|problem|vulnerability)|vulnerabilit\w+|responsible disclosure|data (?:breach|leak)|sql injection|xss|csrf|leaked (?:data|database|customer)|cve-\d|zero.?day|dump with\b[^.!?]{0,40}\bcustomer)`,
  ),
  de(
    String.raw`(?:standen|stehen|steht|sehe|siehst|sieht|sah|gesehen|sehen|seh|lese|vor mir|angezeigt|zeigt|bekomme|bekommen|bekam|erhalten|erhielt|geschickt|öffne|öffnen|lesen|einsehen|lag|liegen|gefunden)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:fremde[nrs]?|andere[rn]? (?:kund\p{L}*|leute|nutzer\p{L}*|familien?|personen?|mieter\p{L}*|gäste?|fahrgäste?|patient\p{L}*)|eine[sr] (?:anderen|fremden|unbekannten)) (?:\p{L}+ )?${DATA_DE}`,
  ),
  de(
    String.raw`(?:sehe|sieht|sah|gesehen|sehen|seh|lese|angezeigt|zeigt|öffne|einsehen|bekomme|bekam|erhalten|erhielt|standen|stehen)(?!\p{L})[^.!?]{0,70}(?<!\p{L})${DATA_DE} ${WESSEN}(?!\p{L})`,
  ),
  de(
    String.raw`${DATA_DE} ${WESSEN}(?!\p{L})[^.!?]{0,40}(?:gesehen|angezeigt|zu sehen|einsehbar|geschickt bekommen|erhalten|im postfach)`,
  ),
  de(
    String.raw`fremde[nrs]? (?:\p{L}+ )?(?:${DATA_DE})(?!\p{L})|${DATA_DE}(?!\p{L})[^.!?]{0,30}(?:fremde[rn]?|anderer) (?:kund\p{L}*|leute|personen|nutzer\p{L}*|familien?)`,
  ),
  de(
    String.raw`(?:ehemalige\p{L}*|frühere\p{L}*|ausgeschiedene\p{L}*|gekündigte\p{L}*|ex)[- ]?(?:kolleg\p{L}*|mitarbeiter\p{L}*|mieter\p{L}*|partner\p{L}*|mitglied\p{L}*|mann|frau|freund\p{L}*|inhaber\p{L}*)(?!\p{L})[^.!?]{0,50}(?:sieht|sehen|liest|lesen|zugriff|einloggen|rein|mitlesen|öffnen)|hat (?:noch |immer noch |weiterhin )+zugriff`,
  ),
  de(
    String.raw`(?:suchmaschine\p{L}*|google|websuche|suchergebnis\p{L}*)(?!\p{L})[^.!?]{0,60}(?:auffindbar|zu finden|findet|gefunden|taucht|tauchen|gelistet|indexiert)|öffentlich (?:einsehbar|sichtbar|abrufbar|zugänglich|auffindbar|lesbar)|für (?:jeden|alle|jedermann) (?:einsehbar|sichtbar|abrufbar|zugänglich|lesbar|offen)`,
  ),
  de(
    String.raw`(?:kann|könnte) (?:ja |also |da )?(?:jeder|jede|jede[rn]? \p{L}+|alle)(?!\p{L})[^.!?]{0,50}(?:sehen|lesen|öffnen|ändern|stornieren|umbuchen|einsehen|herunterladen|abrufen|rein)|(?:jeder|alle) (?:kann|können|könnte)(?!\p{L})[^.!?]{0,50}(?:sehen|lesen|öffnen|ändern|stornieren|umbuchen|einsehen|herunterladen|abrufen)|ohne (?:passwort|anmeldung|login|kennwort)(?!\p{L})[^.!?]{0,40}(?:sehen|lesen|öffnen|einsehen|abrufen|sichtbar|erreichbar)`,
  ),
  de(
    String.raw`(?:links?|ids?|nummern)(?!\p{L})[^.!?]{0,30}(?:fortlaufend|erratbar|durchnummeriert|hochzähl\p{L}*)|fortlaufend(?:e)? (?:nummer\p{L}*|links?|ids?)|(?:zahl|nummer|ziffer)(?!\p{L})[^.!?]{0,25}(?:in der|im) (?:url|link|adresse|adresszeile)`,
  ),
  de(
    String.raw`(?:reset|zurücksetz\p{L}*|einladungs|anmelde|magic)-?link(?:s)?(?!\p{L})[^.!?]{0,50}(?:noch einmal|mehrfach|zweimal|immer noch|weiterhin|mehrmals)|als (?:jemand anderes?|ein(?:e)? (?:fremde\p{L}*|andere\p{L}*)) (?:eingeloggt|angemeldet)|im (?:fremden|falschen) (?:konto|kundenkonto|account)`,
  ),
  de(
    String.raw`passw(?:ort|örter)(?!\p{L})[^.!?]{0,40}(?:im klartext|klartext|sichtbar|per mail|in der url)|(?:api|ssh)-?(?:key|schlüssel)s?(?!\p{L})[^.!?]{0,50}(?:sichtbar|öffentlich|klartext|im log|im quelltext)|sicherheitslücke\p{L}*|datenleck\p{L}*|datenpanne\p{L}*|datenschutzverstoß|datenschutzvorfall|schwachstelle\p{L}*`,
  ),
]

const CALL = `(?:texts?|text message|sms|messages?|call(?:er|ed|s)?|rang|phoned|e-?mails?|mails?|letters?|whatsapp|voice|lady|man|woman|guy|bloke)`
const ANRUF = String.raw`\p{L}*(?:sms|nachricht(?:en)?|anruf\p{L}*|rief|ruft|angerufen|mails?|e-mails?|briefe?|whatsapp|stimme)`

/** Somebody says that they are you. */
export const posing: readonly RegExp[] = [
  // French and Spanish.
  /(?<!\p{L})(?:sms|mail|e-?mail|appel|message|courriel)(?!\p{L})[^.!?]{0,60}(?:hameçonnage|phishing|arnaque|frauduleux|se fait passer|prétend|suspect|vraiment (?:de )?vous)|hameçonnage/iu,
  /(?<!\p{L})(?:sms|correo|llamada|mensaje|llamaron)(?!\p{L})[^.!?]{0,60}(?:phishing|estafa|fraudulent\p{L}*|se hace pasar|haciéndose pasar|sospechos\p{L}*|realmente (?:de )?ustedes)/iu,
  /\b(?:move|transfer|put|shift)\b[^.!?]{0,30}\b(?:safe|holding|secure|interim|temporary) account\b|(?<!\p{L})(?:zwischenkonto|sicherheitskonto|treuhandkonto|ausweichkonto|sichere[sn]? konto)(?!\p{L})/iu,
  /\bcodes?\b[^.!?]{0,30}\b(?:i|we)(?:'ve| have)? (?:never|didn't|did not) (?:request\w*|ask\w*)|(?<!\p{L})\p{L}*(?:codes?|tan|link)(?!\p{L})[^.!?]{0,40}(?:nie|nicht) (?:angefordert|beantragt|bestellt)/iu,
  en(
    String.raw`\b${CALL}\b[^.!?]{0,70}\b(?:pretend\w*|claim\w* to be|claim\w* (?:he|she|they) (?:was|were|is|are)|(?:looks?|looked|looking|sounds?|sounded) (?:exactly |just |a lot )?like|impersonat\w*|imitat\w*|spoof\w*|phish\w*|scam\w*|fake|fishy|suspicious|genuine|legit\w*|really (?:from )?(?:you|yours))\b`,
  ),
  en(
    String.raw`\b(?:fake|bogus|cloned|phishing|scam|copycat|look.?alike) (?:\w+ )?(?:site|website|page|shop|profile|account|app|ad|advert|mail|email|text|sms|caller|call|letter|invoice|messages?)s?\b|\b(?:phish\w+|smishing|impersonat(?:e|es|ing|ed|or|ors))\b`,
  ),
  en(
    String.raw`\b${CALL}\b[^.!?]{0,80}\b(?:ask(?:s|ed|ing)?|want(?:s|ed|ing)?|demand\w*|tell(?:s|ing)|told)\b[^.!?]{0,40}\b(?:confirm|codes?|pin|password|passcode|card (?:number|details)|payee|click|safe account|transfer|remote|anydesk|teamviewer)\b`,
  ),
  en(
    String.raw`\b${CALL}\b[^.!?]{0,60}\b(?:knew|knows|had) (?:my|our|all) (?:\w+ ){0,4}(?:balance|transaction|payment|account|card|order|address|name|details|number)`,
  ),
  en(
    String.raw`\b(?:is|was) (?:this|that|it|he|she) (?:really|actually|genuinely) (?:you|yours|from you|one of you|a real)|\b(?:did ?n't|did not|haven't|have not) click(?:ed)?\b`,
  ),
  de(
    String.raw`${ANRUF}(?!\p{L})[^.!?]{0,80}(?:angeblich|gibt sich|gab sich|ausgegeben|ausgibt|im namen|in (?:ihrem|eurem) namen|gefälscht\p{L}*|fälschung|phishing|betrug\p{L}*|betrüger\p{L}*|verdächtig\p{L}*|wirklich von|echt von|sieht (?:genau )?aus wie|täuschend|komisch vor)`,
  ),
  de(
    String.raw`(?:gefälschte|falsche|nachgemachte)\p{L}* (?:\p{L}+ )?(?:seite|webseite|website|shop|profil|mail|e-mail|sms|rechnung|anruf\p{L}*|nachricht)|phishing\p{L}*|spoofing|betrugsversuch\p{L}*|fake-?(?:shop|mail|sms|profil|seite)\p{L}*|betrugsmasche`,
  ),
  de(
    String.raw`${ANRUF}(?!\p{L})[^.!?]{0,90}(?:tan|pin|passwort|sicherheitscode|kontodaten|kannte (?:mein|unser)\p{L}*|wusste (?:mein|unser)\p{L}*)(?!\p{L})`,
  ),
  de(
    String.raw`(?:war|ist|sind) (?:das|die|der|es) (?:wirklich|echt|tatsächlich) (?:ein\p{L}* )?(?:mitarbeiter\p{L}*|von (?:euch|ihnen)|ihr|sie|euch)|(?:nicht|nichts|nirgends) (?:an)?geklickt`,
  ),
]
