import { type Happening, of } from './happening.js'

/** Nobody came, listened, or knew; behind the tables of what is graver. */
export const englishHelp: readonly Happening[] = [
  ...of('service', [
    {
      tells:
        /\bsplit (?:us|our family) up\b|\b(?:seated|sat|put|sitting) (?:us |them )?(?:apart|in (?:different|separate) rows)\b|\bnot (?:allowed to )?sit(?:ting)? together\b|\brow \d+ and (?:us|me|my)\b/i,
      said: "you weren't seated together",
      step: 'how that could happen',
    },
    {
      tells:
        /\b(?:nobody|no one) (?:tells?|told|informs?|informed|says?|said|explains?|explained) (?:us|me|anyone|you|anything|a word)\b|\bno (?:info|information|announcements?|explanation)\b/i,
      said: 'nobody told you anything',
      step: 'what is going on',
    },
    {
      tells:
        /\b(?:closed|closing|shut(?:ting)?(?: down)?) (?:our|my|the) (?:\w+ )?branch\b|\b(?:our|my) (?:\w+ )?branch (?:was|has been|is) (?:closed|closing|being closed|shut)\b/i,
      said: 'your branch has closed',
      step: 'what there is for you instead',
    },
    {
      tells:
        /\b(?:you are |i(?:'m| am) )?number \d+ in (?:the|a) queue\b|\bchat (?:is |was )?(?:now )?closed\b|\bqueue\b[^.!?]{0,25}\b(?:hour|minutes|forever|cut)/i,
      said: "you couldn't get through to anybody",
      step: 'who can help you',
    },
    {
      tells:
        /\b(?:first|second|third) (?:appointment|visit|time|technician|engineer)\b[^?]{0,60}\b(?:cancelled|without|wrong|no one|nobody|never|didn't)\b/i,
      said: 'none of these visits worked out',
      step: 'how that could happen',
    },
    {
      tells:
        /\bmessages? (?:have|has) not been answered\b|\b(?:messages|mails|emails|tickets) (?:are |remain |go |went )?(?:unanswered|ignored)\b/i,
      said: "you've been left without an answer",
      step: 'where it got stuck',
    },
    {
      tells: /\bno.?shows?\b|\b(?:nobody|no one) (?:turned|showed) up\b|\bstood (?:me|us) up\b/i,
      said: 'nobody came',
      step: 'how that could happen',
      not: /\bno.?show fee\b/i,
    },
    {
      tells:
        /\bshould learn to\b|\bin front of (?:the whole|everyone|everybody|all|other)\b|\btalked (?:down )?to (?:me|us) like\b|\btreated (?:me|us|my \w+|her|him) like\b|\b(?:shouted|sneered|laughed|swore|rolled (?:his|her|their) eyes|hung up) (?:at|on) (?:me|us|my)\b/i,
      said: 'you were treated like that',
      step: 'how that could happen',
    },
    {
      tells:
        /\b(?:\d+|two|three|four|five|six|several) (?:\w+ )?(?:different )?(?:answers|stories|versions|explanations)\b|\beveryone (?:says|tells me) something (?:else|different)\b/i,
      said: 'you were told different things',
      step: 'which of them is right',
    },
    {
      tells:
        /\b(?:transferred|passed|sent|bounced|pushed) (?:\w+ ){0,3}?(?:\w+ times|around|back and forth|from (?:one|pillar|desk|department|\w+ to))/i,
      said: 'you were passed from one to the next',
      step: 'who can help you',
    },
    {
      tells:
        /\b(?:explain(?:ed|ing)?|told|tell(?:ing)?|repeat(?:ed|ing)?)\b[^.!?]{0,30}\b(?:to|with) (?:\d+|two|three|four|five|six|seven|eight|several) (?:different )?(?:people|agents|colleagues|advisers|persons|of (?:you|them))\b|\b(?:asked|asks|wanted|wants|asking)\b[^.!?]{0,30}\b(?:the )?same (?:log|file|form|document|payslip|question|photo|thing|details|paper)/i,
      said: 'you had to tell it over and over',
      step: 'where it got stuck',
    },
    {
      tells:
        /\bticket\b[^.!?]{0,40}\b(?:open|unanswered|ignored|untouched|waiting)\b[^.!?]{0,20}\b(?:days?|weeks?|months?)\b/i,
      said: 'your ticket has been open for so long',
      step: 'where it got stuck',
    },
    {
      tells:
        /\b(?:branch|shop|office|desk|counter|reception|store|doors?)\b[^.!?]{0,30}\b(?:closed|shut|locked)\b(?! (?:my|our|the) account)/i,
      said: 'you stood in front of a closed door',
      step: 'how that came about',
      not: /\baccount\b|\bclosing down\b/i,
    },
    {
      tells:
        /\b(?:bot|chatbot|form|chat)\b[^.!?]{0,30}\b(?:sends?|sent|tells?|loops?|refers?|to the)\b[^.!?]{0,30}\b(?:bot|form|back|log in|page|faq)\b/i,
      said: "you couldn't get through to anybody",
      step: 'who can help you',
    },
    {
      tells:
        /\b(?:nobody|no one|no-one) (?:ever )?(?:picks?|picked) up\b|\bcan't get through\b|\b(?:line|phone|number) (?:is |just )?(?:dead|rings out|engaged)\b|\bno way (?:to|of) (?:reach|speak|talk|contact)\w*\b/i,
      said: "you couldn't get through to anybody",
      step: 'who can help you',
      not: /\blandline\b/i,
    },
    {
      tells:
        /\bnot even an automatic (?:reply|answer)\b|\b(?:nobody|no one) (?:answers|replies to|reads)\b|\b(?:no|any) reaction\b|\bheard nothing\b|\bcomplete silence\b/i,
      said: "you've been left without an answer",
      step: 'where it got stuck',
    },
    {
      tells:
        /\b(?:tarmac|runway|on the plane|on board|in the bus|at the gate)\b[^.!?]{0,25}\b(?:\d+|two|three|four|five|several) ?(?:hours?|hrs?|h)\b|\b(?:\d+|two|three|four|five) ?(?:hours?|hrs?) (?:now )?(?:on|at) the (?:tarmac|runway|gate|plane)\b/i,
      said: 'you have had to wait there for so long',
      step: 'what is going on',
    },
    {
      tells:
        /\b(?:left|landed|departed|took off|arrived|flight|train|plane)\b[^.!?]{0,25}\b(?:\d+|two|three|four|five|six|several)(?: and a half)? ?(?:hours?|hrs?) late\b/i,
      said: 'you were so late',
      step: 'how that came about',
    },
    {
      tells:
        /\b(?:certificate|form|document|papers|letter)s?\b[^.!?]{0,30}\b(?:twice|three times|four times|again and again|every time)\b/i,
      said: 'you had to send it again and again',
      step: 'where it got stuck',
    },
  ]),
]
