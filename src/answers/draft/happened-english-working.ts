import { type Happening, of } from './happening.js'

const NOT =
  "(?:does ?n't|do ?n't|did ?n't|is ?n't|are ?n't|wo ?n't|wouldn't|can ?not|can't|does not|do not|is not|are not|not|no longer|never|stopped|refuses to|keeps? failing to)"

/** What they cannot use, reach or get at; behind the tables of what is graver. */
export const englishWorking: readonly Happening[] = [
  ...of('account', [
    {
      tells:
        /\b(?:lost|new|dead|died|broke\w*|wiped|changed|traded)\b[^.!?]{0,40}\b(?:authenticator|2fa|two.factor)\b|\bno (?:backup|recovery) codes?\b|\b(?:backup|recovery) codes? (?:are|were|is|was) (?:gone|lost|on)\b/i,
      said: "you can't get in",
      step: 'how you get back in',
    },
    {
      tells:
        /\b(?:does ?n't|does not|wo ?n't|not|never|keeps? \w+ing) (?:accept(?:ing)?|recogni[sz]e|tak(?:e|ing)) (?:my|the|our) (?:new )?(?:password|code|pin|thumb|face|finger\w*|login)\b|\b(?:password|code|pin)s? (?:is |are |was )?(?:not|n't|never) (?:accepted|recogni[sz]ed|work\w*)/i,
      said: "you can't get in",
      step: 'what is in the way',
    },
    {
      tells:
        /\b(?:reset|confirmation|verification|activation) (?:mails?|e-?mails?|links?|codes?|texts?)\b[^.!?]{0,15}\b(?:never|not|does ?n't|did ?n't|has ?n't)\b/i,
      said: "the mail with the link doesn't reach you",
      step: 'what holds it up',
    },
    {
      tells:
        /\baccount (?:does ?n't|does not|did ?n't) exist\b|\b(?:number|account|booking|order) (?:does ?n't|does not) exist\b/i,
      said: "your account can't be found",
      step: 'what went wrong there',
    },
    {
      tells:
        /\b(?:pressed|clicked|hit|tried|trying)\b[^.!?]{0,30}\bdelete\b[^?]{0,80}\b(?:still|not|again)\b|\baccount\b[^.!?]{0,20}\b(?:can't|cannot|not) be deleted\b|\bdelete my account\b[^?]{0,120}\bstill there\b/i,
      said: "your account can't be deleted",
      step: 'what is in the way',
      whole: true,
    },
    {
      tells:
        /\b(miles|points)\b[^.!?]{0,45}\b(?:missing|gone|vanished|zero|(?:has|have)(?:n't| not)|never|not (?:been|shown|credited|there))\b|\bmissing (miles|points)\b/i,
      said: 'your $1 are missing',
      step: 'where they are',
    },
    {
      tells:
        /\b(?:in|under|on|to|with|uses?|using) (?:my|our) (?:old|former|maiden|previous) (name|address)\b/i,
      said: "your $1 still hasn't been changed",
      step: 'what holds it up',
    },
    {
      tells:
        /\b(?:can't|cannot|unable to|impossible to|no way to)\b[^.!?]{0,12}\b(?:remove|add|change|transfer|take over)\b[^.!?]{0,40}\b(?:employee|colleague|admin|owner|user|member|anyone|account|workspace)\b/i,
      said: "you can't change who has access",
      step: 'how that can be changed',
    },
    {
      tells: /\blog(?:s|ged|ging)? (?:me|us) out\b|\bkeep(?:s)? (?:being|getting) logged out\b/i,
      said: 'you keep being logged out',
      step: 'what causes that',
    },
  ]),
  ...of('outage', [
    {
      tells:
        /\b(?:postgres\w*|mysql|mariadb|databases?|redis)\b[^.!?]{0,40}\b(?:read.only|down|unreachable|fails?|failing|gone|slow|stuck|refus\w+)/i,
      said: "your database isn't working as it should",
      step: 'what is behind it',
    },
    {
      tells:
        /\b(?:certificate|ssl|tls|https)\b[^.!?]{0,50}\b(?:wrong|expired|invalid|another|warning|not valid|mismatch\w*)|\bbrowser warning/i,
      said: 'your visitors see a warning',
      step: 'what is wrong with the certificate',
    },
    {
      tells:
        /\b(?:screens?|displays?|boards?|terminals?|machines?|kiosks?)\b[^.!?]{0,40}\b(?:are|is) (?:all )?(?:black|dead|down|off|blank|out of order)\b|\bevery screen\b[^.!?]{0,50}\b(?:black|dead|down|off|blank)\b/i,
      said: 'nothing works there',
      step: 'what is going on',
    },
    {
      tells: new RegExp(
        String.raw`\b(?:my|our|client|customer|two|three|four|five|all|the) (?:\w+ )?(sites?|websites?|shops?|servers?|boxes|vps|vms?|instances?|pages?|webshop|booking page|blogs?|stores?)\b[^.!?]{0,30}\b(?:timing out|times? out|unreachable|not reachable|offline|dark|dead|down|gone|${NOT} (?:load\w*|respond\w*|open\w*|reachable|come up|answer\w*))\b`,
        'i',
      ),
      said: "your $1 [is]n't reachable",
      step: 'what is behind it',
      not: /\bstatus page\b[^.!?]{0,20}\bdown\b|\bshut down\b|\bcut down\b/i,
    },
    {
      tells:
        /\b(?:can't|cannot|couldn't|unable to) (?:reach|get to|connect to|ssh into|access) (?:any of )?(?:my|our) (?:\w+ )?(sites?|servers?|boxes|box|vps|shop|website|mailbox\w*)\b/i,
      said: "you can't reach your $1",
      step: 'what is behind it',
    },
    {
      tells:
        /\b(?:mails?|e-?mails?|messages|mailbox\w*|mail queue|smtp)\b[^.!?]{0,40}\b(?:stuck|bounc\w+|deferred|delayed|sitting in|(?:are|is|do|does|have|has)(?:n't| not) (?:leav\w*|go\w*|arriv\w*|been (?:sent|delivered)|deliver\w*|work\w*|send\w*))\b|\bnothing leaves (?:our|my)\b|\b(?:can't|cannot) send (?:any )?(?:mails?|e-?mails?)\b/i,
      said: "your mail isn't getting through",
      step: 'what is behind it',
    },
    {
      tells:
        /\b(?:everything|website,? (?:and )?mail)\b[^.!?]{0,12}\b(?:down|offline|dead|gone)\b|^\W*\w+(?: \w+){0,2} (?:is |are )?(?:completely |totally |just )?(?:down|offline)(?: again)?\W*$/i,
      said: 'nothing is reachable for you',
      step: 'what is behind it',
    },
    {
      tells:
        /\bnothing (?:is |was )?(?:load(?:s|ing)|work(?:s|ing)|open(?:s|ing)|respond(?:s|ing))\b|\b(?:just|only|nothing but) a (?:white|blank|empty) (?:page|screen)\b/i,
      said: 'nothing is loading for you',
      step: 'what is behind it',
      asks: true,
      not: /\bworks? better\b/i,
    },
    {
      tells:
        /\b(?:no|without) (internet|broadband|landline|signal|reception|heating|hot water|power|electricity|gas|wifi|phone line)\b(?! (?:problems?|issues?|trouble|at all times))/i,
      said: "you're without $1",
      step: 'when it comes back',
    },
    {
      tells:
        /\b(?:internet|broadband|connection|line|wifi|wi-fi)\b[^.!?]{0,30}\b(?:drops?|dropping|cuts? out|cutting out|goes (?:down|off)|disconnects?)\b/i,
      said: 'your connection keeps dropping',
      step: 'what causes that',
    },
    {
      tells:
        /\b(?:internet|broadband|wifi|wi-fi|landline|line|signal)\b[^.!?]{0,25}\b(?:down|dead|out|gone|off|packed (?:up|in)|flaky)\b(?! (?:of|for|to|a))/i,
      said: "your line isn't working",
      step: 'when it comes back',
    },
    {
      tells: /\b(?:app|website|site)\b[^.!?]{0,25}\b(?:down|offline|unreachable)\b/i,
      said: "you can't get through",
      step: 'what is behind it',
      asks: true,
      not: /\b(?:shuts?|closes|breaks?) down\b/i,
    },
    {
      tells:
        /\b(?:both|it|card|cards|payments?)\b[^.!?]{0,20}\b(?:declined|refused|rejected|does nothing|fail(?:s|ed|ing)?)\b/i,
      said: "paying doesn't work",
      step: 'what is behind it',
      not: /\b(?:claim|application|request|loan|refund)\b/i,
    },
  ]),
  ...of('bug', [
    {
      tells: new RegExp(
        String.raw`\bsync(?:ing|s|hronisation)?\b[^.!?]{0,25}\b(?:${NOT}|broken|stuck|gone|fails?|failing)\b|\b${NOT} sync(?:ing|ed)?\b`,
        'i',
      ),
      said: "syncing doesn't work",
      step: 'what is behind it',
    },
    {
      tells: new RegExp(
        String.raw`\b(?:face ?id|touch ?id|fingerprint)\b[^.!?]{0,20}\b${NOT} (?:\w+ )?work\w*`,
        'i',
      ),
      said: "signing in with it doesn't work any more",
      step: 'what has changed there',
    },
    {
      tells: /\b(?:voice ?over|talkback|screen ?reader|nvda|jaws)\b/i,
      said: "you can't use it with a screen reader",
      step: 'how that can be put right',
    },
    {
      tells: /\b(?:no|neither|without) (?:captions|subtitles|sign language)\b/i,
      said: 'there are no captions',
      step: 'how that can be put right',
    },
    {
      tells: /\b(?:it|app|update|editor|page|program)\b[^.!?]{0,25}\bcrash(?:es|ed|ing)\b/i,
      said: 'it keeps crashing',
      step: 'what causes that',
      not: /\b(?:site|server|car|panel|market|plane)\b/i,
    },
    {
      tells: new RegExp(
        String.raw`\b(?:app|page|site|website|portal|panel)\b[^.!?]{0,20}\b${NOT} (?:\w+ )?(?:open|load|start|respond|work)\w*\b|\b(?:app|page|site)\b[^.!?]{0,30}\b(?:spins|spinning|stays? (?:white|blank)|white page|freezes|frozen|hangs)\b`,
        'i',
      ),
      said: "it isn't loading for you",
      step: 'what is behind it',
    },
    {
      tells:
        /\b(?:check.?in|checkout|payment)\b[^.!?]{0,40}\b(?:errors?|fails?|failed|failing|not work\w*|down|broken)\b|\bcan't check in\b/i,
      said: "you can't get any further there",
      step: 'what is behind it',
    },
    {
      tells:
        /\b(?:throw(?:s|ing)?|get(?:ting)?|gives?|shows?|says?|with an?|returns?)\b[^.!?]{0,25}\b(?:errors?|something went wrong)\b/i,
      said: 'you keep getting an error',
      step: 'what is behind it',
    },
    {
      tells:
        /\b(?:duplicated|doubled)\b[^.!?]{0,20}\b(tasks|events|entries|contacts|reminders|files|photos|messages|mails|orders|bookings)\b|\b(tasks?|events?|entry|entries|contacts?|reminders?|files?|photos|messages?|mails?)\b[^.!?]{0,25}\b(?:are|is|there|come|came|arrive\w*|shows?|appears?) (?:\w+ )?twice\b/i,
      said: 'everything is there twice',
      step: 'how that came about',
    },
    {
      tells:
        /\b(cron ?jobs?|backups?|jobs?|reminders?|notifications?)\b[^.!?]{0,12}\b(?:runs?|come|fires?|sent|go off) (?:\w+ )?twice\b/i,
      said: 'your $1 run twice',
      step: 'what causes that',
    },
    {
      tells:
        /\b(widget|calendar|list)\b[^.!?]{0,40}\b(?:(?:a|one|two) days? late|too late|wrong (?:day|date|time|order)|yesterday's|an hour (?:off|late|early)|never (?:come|arrive|show))\b/i,
      said: 'the $1 shows the wrong day',
      step: 'what causes that',
      not: /\b(?:never|late|early)\b/i,
    },
    {
      tells:
        /\b(tasks|reminders|notifications|alarms)\b[^.!?]{0,30}\b(?:late|never (?:come|came|arrive\w*|fire\w*|show\w*)|not (?:coming|arriving|showing))\b/i,
      said: "your $1 don't come when they should",
      step: 'what causes that',
    },
    {
      tells:
        /\b(panel|dashboard|app|site|website|page|editor|search|server|wifi|connection|internet)\b[^.!?]{0,20}\b(?:painfully|so|very|too|really|unbearably|incredibly|awfully) slow\b/i,
      said: 'the $1 is so slow',
      step: 'what slows it down',
    },
    {
      tells:
        /\b(?:painfully|so|very|too|really|unbearably|incredibly) slow\b|\bslows? (?:down )?to (?:nothing|a crawl)\b|\btakes? (?:minutes|ages|forever) to (?:load|open|show|save)\b/i,
      said: 'it is so slow',
      step: 'what slows it down',
      not: /\b(?:support|service|answer|delivery|staff|refund)\b/i,
    },
    {
      tells:
        /\b(?:app|site|website|form|page|system)\b[^.!?]{0,12}\b(?:won't|will not|does ?n't|would ?n't|never) let (?:me|us)\b|\bwon't let (?:me|us) (?:transfer|pay|book|cancel|order|log|check|save|add|send|upload|open)\b/i,
      said: "you can't get any further there",
      step: 'what is in the way',
    },
  ]),
]
