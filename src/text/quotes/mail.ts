import { afterSpace, type Stretch } from './stretch.js'

/** Lines by which mail programs part a message from the one that it answers or forwards. */
const PARTINGS: readonly RegExp[] = [
  /^[^\S\n]*[-_]{2,}[^\S\n]*(?:original message|original appointment|forwarded message|(?:ursprüngliche|weitergeleitete) nachricht|originalnachricht|message (?:transféré|d['’]origine|original)|mensaje (?:reenviado|original)|messaggio (?:inoltrato|originale)|mensagem (?:encaminhada|original)|(?:doorgestuurd|oorspronkelijk) bericht|(?:przekazana|oryginalna) wiadomość|wiadomość (?:przekazana|oryginalna))[^\S\n]*[-_]{2,}[^\S\n]*$/gim,
  /^[^\S\n]*(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message (?:réexpédié|transféré)|inizio messaggio inoltrato|inicio del mensaje reenviado|início da mensagem (?:reencaminhada|encaminhada)|begin doorgestuurd bericht):[^\S\n]*$/gim,
]

const FROM = String.raw`(?:From|Von|De\s?|Da|Van|Od)`
const SENT = String.raw`(?:Sent|Date\s?|Gesendet(?: am)?|Datum|Envoyé(?: le)?\s?|Enviado(?: el| em)?|Fecha|Data|Inviato|Verzonden|Wysłano)`

/** Outlook's block of headers. Two of them make sure. */
const HEADERS: readonly RegExp[] = [
  new RegExp(String.raw`^[^\S\n]*\*{0,2}${FROM}:[^\n]{1,300}?\s\*{0,2}${SENT}:[^\n]*$`, 'gm'),
  new RegExp(String.raw`^[^\S\n]*\*{0,2}${FROM}:[^\n]{1,300}\n[^\S\n]*\*{0,2}${SENT}:[^\n]*$`, 'gm'),
]

/** With a time or an address: "On Monday they wrote:" is what a person says before telling it. */
const INTRODUCTIONS: readonly RegExp[] = [
  // French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish and its neighbours.
  /^[^\S\n]*(?:Le|El|Il|Em|Op|W dniu|Dnia|Den|Am)\s(?=[^\n]{0,200}\n?[^\n]{0,120}(?:\d:\d\d|@))[^\n]{4,200}?(?:\n[^\n]{1,120}?)?(?:a\sécrit|escribió|ha\sscritto|escreveu|schreef|(?:na)?pisze|napisał\(?a?\)?|skrev)[^\n]{0,150}\s?:[^\S\n]*$/gm,
  /^[^\S\n]*On\s(?=[^\n]{0,200}\n?[^\n]{0,120}(?:\d:\d\d|@))[^\n]{4,200}(?:\n[^\n]{1,120})?\bwrote:[^\S\n]*$/gm,
  /^[^\S\n]*Am\s(?=[^\n]{0,200}\n?[^\n]{0,120}(?:\d:\d\d|@))[^\n]{4,200}?(?:\n[^\n]{1,120}?)?\b(?:schrieb|geschrieben)\b[^\n]{0,150}(?:\n[^\n]{1,80})?:[^\S\n]*$/gm,
  /^[^\S\n]*[^\n]{1,120}\bschrieb am\s[^\n]{0,60}\d:\d\d[^\n]{0,20}:[^\S\n]*$/gm,
]

const HEADED = /(?:From|Von|De|Da|Van|Od)\s?:/
const WROTE = /wrote:|schrieb|a\sécrit|escribió|ha\sscritto|escreveu|schreef|pisze|napisał|skrev/

/** What each form has in it is looked for first: to try a pattern at each line costs more. */
const FORMS: readonly (readonly [holds: (text: string) => boolean, patterns: readonly RegExp[]])[] = [
  [
    (text) =>
      /(?:essage|ppointment|achricht|transféré|origine|original[ei]?|reenviado|inoltrato|encaminhada|réexpédié|bericht|wiadomość|przekazana|oryginalna)[^\S\n]*[-_:]/i.test(
        text,
      ),
    PARTINGS,
  ],
  [(text) => HEADED.test(text), HEADERS],
  [(text) => WROTE.test(text), INTRODUCTIONS],
]

const HEADER =
  /^[^\S\n]*\*{0,2}(?:From|Sent|Date|To|Cc|Subject|Von|Gesendet|Datum|An|Betreff|Antwort an|De|Da|Van|Od|Envoyé|À|Objet|Enviado|Fecha|Para|Asunto|Inviato|Data|A|Oggetto|Assunto|Verzonden|Aan|Onderwerp|Wysłano|Do|Temat)(?: am| le| el| em)?\s?:/

/**
 * The message below, from the line that parts it on. Where its lines are marked with `>`, only that line and the headers
 * behind it: what stands between marked lines is the answer. Else it goes to the end of the text.
 */
export function mailQuotes(text: string): Stretch[] {
  const found: Stretch[] = []
  for (const pattern of FORMS.flatMap(([holds, patterns]) => (holds(text) ? patterns : []))) {
    for (const { 0: line, index } of text.matchAll(pattern)) {
      const end = headersEnd(text, index + line.length)
      const isMarked = text.startsWith('>', afterSpace(text, end))
      found.push({ start: index, end: isMarked ? end : text.length })
      if (!isMarked) break
    }
  }
  return found
}

/** In characters. */
const LONGEST_HEADERS = 2_000

/** Behind the headers that may follow. */
function headersEnd(text: string, from: number): number {
  const start = afterSpace(text, from)
  let end = from
  let at = start
  for (const line of text.slice(start, start + LONGEST_HEADERS).split('\n')) {
    if (!HEADER.test(line)) break
    end = at + line.length
    at = end + 1
  }
  return end
}
