import type { Group } from '../lexicon.js'
import { answersGot } from './answers-got.js'

// How a long complaint says what it is: whom the writer turned to, what came of it, and what they want now. It names no fault and no
// anger; the story has both, in words that no list holds.

export const dealings: readonly Group[] = [
  {
    // Somebody turned to the company, and is not done.
    name: 'turned-to-them',
    dealing: true,
    points: 1.2,
    kind: 'service',
    severity: 2,
    negated: 'keep',
    phrases: `
      ${answersGot},
      i|we|i've|we've|i'd|we'd|i'm wrote|written|emailed|mailed|phoned|complained|reported|messaged to? <them>|<brand>,
      i|we|i've|we've|i'd|we'd called|rang|rung|told|asked|contacted <them>|<brand>,
      i|we wrote|emailed|phoned|complained again|twice|back|in|straight, i|we|i've|we've|i'd|we'd rang|rung|telephoned, i|we|i've|we've asked <number>|twice|again|three,
      i|we|i've|we've asked ~ ~ through|via|over|on the chat|phone|form|app|page, each|every time ~ somebody|someone|somebody|another else, said he|she|they would|he'd|she'd|they'd ask|look|check,
      he'd|she'd|they'd|would ask|look|check ~ and call|ring|write, not|couldn't|can't close the|my case, has|have to be told from the start,
      wrote|written|emailed|called|phoned|rung|rang|asked <number>|# times, wrote|written|reported through|via|over|with|in|using the|their|your form|app|site|page,
      used|filled in|out? the|their|your ~ form, <automatic> reply|replies|answer|answers|response|responses|mail|mails|email|emails|message|messages,
      opened|raised|filed|wrote|lodged|submitted a|another|an ~ ticket|case|claim|complaint|dispute|appeal, made the|an appeal,
      ticket|case|claim|reference number, ticket|case|claim|complaint ~ <be> ~ closed|rejected|denied, closed|rejected|denied my|our|the ticket|case|claim|complaint|appeal,
      sent|shipped|posted it|him|her|them|mine|ours|this in|back ~ ~ <number>|twice|times|time|again, came|come back the same|with the,
      sent ~ pictures|photos|photographs|receipt|receipts|proof|recording|scan|scans ~ ~ again|twice|times,
      since then nothing|silence, nothing since, and then nothing|silence, then silence, silence since,
      no further answer|reply|word, not|haven't|hasn't|never ~ heard ~ since|back|anything|anyone, the first ~ without an answer,
      i|we was|were ~ told ~ manager|leave|holiday, passed from ~ to, passed me|us|around,
      would|he'd|she'd|they'd pass|passed it on, reported it|this|that, the answer to both|all|this was, told by a bot
    `,
  },
  {
    // What they want of somebody there.
    name: 'wanted',
    dealing: true,
    points: 1.3,
    tone: 'request',
    once: true,
    negated: 'keep',
    phrases: `
      i|we would|should|do|just|only|still like|want <them>|<brand> to, i'd|we'd|i|we like|want <them>|<brand> to, what i|we want|need is, what i|we want,
      all i|we want|ask|need, i'd|we'd like my|our ~ back, i'd|we'd like ~ to be settled|sorted|refunded|replaced|repaired,
      would like to have settled|back, ask|asked|asking|asks for my|our|the|a ~ money|refund|replacement ~ back, give back what we|i paid,
      who can tell me|us, is|there|somebody|someone|anybody|anyone ~ who|that can|could, who's|who in charge,
      can|could|will|would somebody|someone|anybody|anyone ~ ~ tell|look|explain|check|confirm|restore|send|say|read,
      please can|could|somebody|someone|block|restore|return|stop|unlock|unblock, can i|we talk to,
      something for the|our|my, would be right|fair, please take|pick it|them|this|the ~ back, come and fetch|collect|get,
      is|are that|this|it|they known, can the|my|our|they|it ~ ~ be repaired|restored|recovered|refunded|undone|saved|reversed,
      what shall|should|can|do i|we do now|next, whether i|we should|shall|must, where can|do|shall|should i|we send|turn|write|complain,
      if anyone|somebody|someone|anybody at|from|of <brand>|<them>, if anyone|somebody|someone|anybody|one ~ ~ ~ reads|sees|see|reading this|it, if they|they're|you|you're|<brand> ~ reading|reads, someone|somebody has|has|someone's|somebody's got to,
      can|could|will it|this|that be sorted|settled|mended|undone|corrected, be put right, whether|if someone|somebody could ~ look|check, please have a look at, somebody|someone|anyone|you have a look at,
      dear people at|of, <not> want|need ~ to be different for, could you bring|put|give|send|take|undo ~ ~ back,
      let me|us know when, glad of a word, i'd|i ask whoever, tell me|us where it, when will|does|do|can i|we|my|our ~ get, who pays for, is it|that ~ going to happen, until it is|it's settled
    `,
  },
]

export const dealingClasses = {
  them: 'them support service someone somebody anyone anybody you company bank shop seller manager head office hotline makers staff',
  automatic: 'automatic automated auto canned standard copied copy-paste pasted boilerplate template same',
}
