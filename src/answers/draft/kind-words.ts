import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'
import { QUOTED } from './tone.js'

/** What a post of a kind says that another hardly says: "I pass it to those who can fix it" is wrong of a closed account. */
const words: Partial<Readonly<Record<Mention['kind'], RegExp>>> = {
  outage:
    /\b(?:down|offline|unreachable|dead|outage|no (?:signal|internet|service|connection|power|access|heating|water|broadband)|(?:does|is|wo|ca|do|are)n['’]?t \p{L}+|cannot|not (?:working|loading|accepting|responding|reachable|available)|50[0-4]s?|timeouts?|timing out|errors?|stuck|fails?|failing|crash\w*|bounc\w+|declined|slow\w*|dark|drops?|dropping|red|try later|nothing loads)\b|(?<!\p{L})(?:down|tot|weg|offline|ausfall|ausgefallen|störung\p{L}*|kein\p{L}* (?:netz|internet|strom|zugriff|wasser|verbindung|empfang|mails?)|geht nicht|gehen nicht|lädt nicht|lädt|startet|erreichbar|verfügbar|unerreichbar|fehler|hängt|hängen|abgelehnt|50[0-4]|langsam|bricht)(?!\p{L})/iu,
  bug: /\b(?:apps?|page|pages|site|website|buttons?|errors?|bugs?|crash\w*|update\w*|versions?|form|log.?in|sync\w*|screen|panel|dashboard|feature|exports?|imports?|calendar|reminders?|notifications?|browser|firefox|chrome|safari|ios|android|linux|windows|mac|api|menu|click\w*|tap\w*|editor|widget|search|filter|list|lists|tasks?|file|files|save[sd]?|reproducib\w+|records?|cache|dns)\b|(?<!\p{L})(?:apps?|seite|website|knopf|button|fehler\p{L}*|absturz|abstürz\p{L}*|stürzt|update|version|formular|anmeldung|login|synchronis\p{L}*|bildschirm|panel|oberfläche|export|import|kalender|erinnerung\p{L}*|benachrichtigung\p{L}*|browser|firefox|chrome|android|linux|windows|menü|klick\p{L}*|editor|suche|filter|listen?|aufgaben?|dateien?|speicher\p{L}*|cronjob\p{L}*|webversion|funktion|eingeben|umlaute|mailbox)(?!\p{L})/iu,
  delivery:
    /\b(?:deliver\w*|parcels?|packages?|orders?|ordered|couriers?|drivers?|ship\w*|arriv\w+|tracking|luggage|suitcases?|bags?|baggage|lorry|van|sent|send|came|post|dispatch\w*|collect\w*)\b|(?<!\p{L})(?:\p{L}*liefer\p{L}*|paket\p{L}*|bestell\p{L}*|fahrer|bote|kurier|sendung\p{L}*|angekommen|zugestellt|koffer|gepäck|spedition|geschickt|brief|versand|abgestellt|warte)(?!\p{L})/iu,
  billing:
    /[£$€]|\b(?:invoices?|bill(?:s|ed|ing)?|charg\w+|fees?|refund\w*|paid|pay(?:s|ing|ment|ments)?|prices?|money|debit\w*|tariffs?|euros?|pounds?|plan|renew\w*|subscription|cost\w*|deposit|voucher|credit)\b|(?<!\p{L})(?:\p{L}*rechnung\p{L}*|abgebucht|abbuch\p{L}*|\p{L}*gebühr\p{L}*|erstatt\p{L}*|bezahl\p{L}*|preis\p{L}*|geld|lastschrift\p{L}*|tarif\p{L}*|euro|cent|abo|beitrag|kosten|kostet|mahn\p{L}*|gutschein\p{L}*|überweis\p{L}*|guthaben|löhne)(?!\p{L})/iu,
  account:
    /\b(?:log(?:ged|ging)? ?(?:in|on|out)|log.?ins?|sign(?:ed)? in|passwords?|lock(?:ed|s)|2fa|authenticator|codes?|access|user(?:name)?|profile|cancel\w*|clos(?:e|ed|ing)|id|verif\w+|admin|workspace|recovery|declined|blocked|frozen|suspended)\b|(?<!\p{L})(?:einlogg\p{L}*|anmeld\p{L}*|passwort|\p{L}*sperr\p{L}*|code|zugang|zugriff|profil|kündig\p{L}*|schließen|freigabe|inhaber|kundencenter|abgelehnt)(?!\p{L})/iu,
  service:
    /\b(?:support|staff|desk|counter|reception|branch|phone|phoned|rang|call(?:s|ed|ing)?|chat|agents?|advis[oe]rs?|hotline|help ?(?:desk|line)|technicians?|engineers?|appointments?|answers?|answered|repl(?:y|ies|ied)|response|rude\w*|laughed|hold|queue|told|survey|ticket|tickets|crew|driver|manager|visits?|letters?|emails?|waited|waiting)\b|(?<!\p{L})(?:support|personal|schalter|tresen|rezeption|filiale|telefon\p{L}*|angerufen|anruf\p{L}*|chat|hotline|berater\p{L}*|mitarbeiter\p{L}*|techniker|termin\p{L}*|antwort\p{L}*|geantwortet|unfreundlich\p{L}*|ausgelacht|warteschleife|verbunden|ticket|crew|fahrer|besuche?|brief\p{L}*|mails?|gewartet|warte\p{L}*|kundendienst|kundenservice|gesagt|hieß)(?!\p{L})/iu,
  security:
    /\b(?:hack\w*|breach\w*|leak\w*|secur\w*|privacy|gdpr|fraud\w*|scam\w*|phish\w*|passwords?|2fa|keys?|certificates?|vulnerab\w+|stolen|stole|strang\w+|impersonat\w*|unauthori[sz]ed|suspicious|expos\w+|exploit\w*|data|log.?ins?)\b|(?<!\p{L})(?:gehackt|hacker\p{L}*|daten\p{L}*|\p{L}*sicherheit\p{L}*|dsgvo|betrug\p{L}*|betrüger\p{L}*|phishing|\p{L}*schlüssel|passw\p{L}*|lücke|gestohlen|fremde\p{L}*|zugriff|missbrauch\p{L}*|verdächtig\p{L}*)(?!\p{L})/iu,
}

/** Whether a post has a word that goes with its kind; true of kinds that anything can be of. */
export const fitsItsKind = ({
  kind,
  post: { title = '', text },
}: Pick<Mention, 'kind'> & { post: Pick<Post, 'title' | 'text'> }): boolean =>
  kind === 'account'
    ? sentencesOf(`${title}\n${text}`).some(
        (sentence) => words.account?.test(sentence) && THEIRS.test(sentence),
      )
    : (words[kind]?.test(`${title}\n${text}`.replace(QUOTED, ' ')) ?? true)

/** Of nobody else's account details are needed. */
const THEIRS =
  /\b(?:my|our|me|us|i|we)\b|(?<!\p{L})(?:mein\p{L}*|unser\p{L}*|mich|mir|ich|wir|uns)(?!\p{L})/iu
const sentencesOf = (text: string): readonly string[] => text.replace(QUOTED, ' ').split(/[.!?]\s|\n/)

const LEAVING =
  /\b(?:clos(?:e|ing)|cancel(?:l?ing)?|delet(?:e|ing)|leav(?:e|ing)) (?:my|our|an|the|this) (?:\w+ ){0,2}(?:account|contract|subscription|membership|plan)\b|(?<!\p{L})(?:konto|vertrag|abo|mitgliedschaft)(?!\p{L})[^.!?]{0,30}(?:kündigen|schließen|löschen|auflösen)(?!\p{L})/iu

/** They want to leave. */
export const tellsLeaving = ({ title = '', text }: Pick<Post, 'title' | 'text'>): boolean =>
  LEAVING.test(`${title}\n${text}`)
