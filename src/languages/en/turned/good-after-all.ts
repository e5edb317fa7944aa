import type { Group } from '../../lexicon.js'
import { noTrouble, notSo } from '../../turned-meanings.js'
import { arrivals, calmOnes, notOnce, rescues } from '../traps.js'

/** Praise in the words of blame. */
export const goodAfterAll: readonly Group[] = [
  {
    ...noTrouble,
    phrases: `
      ${notOnce},
      <not> ~ ~ late|down|lost|failed|broken|crashed|missed|cancelled|wrong|overcharged|rude ~ once, <not> once ~ late|down|lost|failed|broken|crashed|missed|cancelled|wrong|overcharged, never once ~ ~ late|down|lost|failed|hold|rude|broken|missed|cancelled|wrong|overcharged|let|made|put|rushed|complained,
      credit to ~ whoever|them|you|the|all|<brand>, credit where due|it's|its|credit, fair play to, hat off, chapeau, take a bow, can't thank, can't thank them|you|her|him enough, nothing was ~ missing|lost|broken|wrong|damaged, everything was correct|right|there|fine|perfect|in, all was correct|right|well|fine, have booked again, booked again, rebooked for next, going back next|again|in, back again next, coming back next|every|for, worth every penny|cent, would do it again, take my money, shut up and, there goes my ~ weekend|sleep|degree|diet|evening|savings|productivity|social|free, slept through it,
      nobody mentioned|rushed|charged, never rushed, no longer eats|loses|drops|swallows|mangles|deletes|freezes|crashes|forgets|hangs|stutters|lags|drains|overheats|squeaks|rattles|leaks|sticks|jams, i stand corrected, happy to eat my, pleasantly surprised, better than feared|expected,
      hard|difficult|impossible|tough to fault|beat|top|match,
      hard|difficult|impossible ~ to find ~ fault|faults|flaw|flaws|wrong|bad|complain|criticise|criticize,
      hard|difficult to complain|criticise|criticize, hard to put down, had|have|get|got worse service|support|luck|help|food ~ ~ from|with|at, ready|about|going to complain|rant|moan, beat me|us to it, i|we wish every|everything|everyone|all|other|more ~ ~ like|as <brand>, hard to go wrong,
      <cannot> find ~ ~ fault|faults|flaw|flaws|wrong|bad|criticise|criticize, <cannot> say anything|a bad|negative,
      <cannot> say a bad word, nothing to complain|criticise|criticize|moan|grumble|fault, nothing bad|negative to say|report,
      not a bad word, <not> a bad word, <not> have a bad word, <not> ~ any complaints,
      no cause|reason for|to complaint|complain|moan|grumble|switch|leave|change, no bad words,
      only complaint|gripe|regret|criticism|problem|issue|downside ~ ~ ~ ~ earlier|sooner|before|bigger|longer|more|end|ended|leave,
      worst|only thing ~ is ~ ~ ~ earlier|sooner|before, wish i|we had ~ ~ ~ ~ sooner|earlier|ago,
      wish i'd|we'd|id ~ ~ ~ ~ sooner|earlier|ago, should have|should've ~ ~ ~ sooner|earlier, should have ~ ~ ~ <time> ago,
      why didn't i|we ~ ~ ~ sooner|earlier|before, where have you|they been all my, how did i|we ever ~ ~ without,
      how i|we ever ~ ~ without, <not> know how|what i|we ~ ~ ~ without, <cannot> imagine ~ ~ ~ without|back,
      <cannot> live|do|manage|function|cope|work without, be lost without, i'd be lost,
      never had to|needed to|need to|have to|needed|had a|any ~ ask|call|wait|contact|complain|chase|ring|phone|worry|repeat|reboot|restart|reset|remind|return|reason|cause|queue|argue,
      never had to ~ ~ twice, never had reason|cause to, would not|wouldn't|not hesitate, no hesitation, without hesitation,
      without a second thought, recommend|again|buy|hire|choose ~ ~ in a heartbeat,
      wouldn't|would not trade|swap|change|want ~ ~ any|other|anything|without|back|for,
      wouldn't|would not be|want to be without,
      wouldn't|would not use|go|buy|fly|have|consider ~ anything|anywhere|any else|other,
      if only everything|everyone|everybody|others|all ~ ~ like|as, anything <brand> can't|cannot do,
      less hassle|trouble|work|effort|stress than,
      took <brand>|them|him|her|you #|<number> minutes|seconds to sort|fix|solve|resolve|mend|refund,
      answered|replied|responded|fixed|solved|sorted|back in|within an|one|the|no hour|minute|same|time, <not> regret,
      <cannot> stop|quit playing|using|watching|listening|reading|eating|smiling|laughing|wearing|talking|raving|recommending|humming|grinning|drinking|looking|staring,
      <cannot> put ~ ~ down, <cannot> get enough, addicted to, addicted, addictive, hooked on, totally hooked, so hooked,
      insanely|stupidly|ridiculously|scarily|criminally|wickedly|absurdly|unfairly|disgustingly|obscenely|unreasonably|stupid|crazy|scary|wicked|damn|bloody|fucking|freaking good|great|fast|quick|easy|tasty|cheap|comfy|comfortable|addictive|smooth|helpful|delicious|quiet|reliable|brilliant|amazing|happy|love|loving|impressed|beautiful|awesome|cool|cute|clever|simple|stable,
      killer feature|features|deal|app|price|combo|value, mad respect|props|skills|love, not half bad, not too shabby,
      not the worst, far from the worst, could be ~ worse, could have been ~ worse, what's|whats|what is not to like|love,
      zero complaints, not a complaint, no drama, no dramas, no fuss, no nonsense, <cannot> go wrong ~ with|by,
      never had a|an ~ better|smoother|easier|nicer|faster|friendlier|happier,
      never been better|happier|easier|faster|smoother|quicker|safer|prouder|simpler,
      couldn't|could not|cant|cannot be ~ better|easier|smoother|nicer|happier|friendlier|simpler|kinder|prouder,
      couldn't|could not have been ~ better|easier|smoother|nicer|happier|friendlier|simpler|kinder|more|helpful,
      couldn't|could not have asked|hoped|wished for, couldn't|can't do enough, can't|couldn't fault ~, never misses ~ beat,
      never skips|skipped|missed a beat, never been let down, never put a foot wrong, nothing to worry, never a dull,
      never any ~ trouble|bother|hassle|issues|problems, never gives|gave|given me|us ~ trouble|problems|grief|bother,
      no problem is too, nothing is too much, nothing was too much, too good to be true but, nothing like the|its bad,
      proved me wrong, proven wrong, glad to be wrong, i was wrong about, happy to be wrong, eat my words, i take it ~ back,
      take back everything, stopped crashing|freezing|lagging|worrying|dropping|hurting|hating, <not> let me|us down,
      <not> hear me|us complain|complaining|moan|moaning|grumble, what's|whats|what is? there to complain|moan|grumble|worry,
      the? worst thing ~ is that? ~ ~ ~ earlier|sooner|before,
      the? only problem|issue|trouble|downside|thing ~ is that? i|you|we ~ ~ want|stop|enough|more|leave|earlier,
      only bad|negative thing ~ ~ is|was, <brand> makes|made ~ look bad|slow|old|silly|amateur|amateurish,
      rather ~ ~ <brand> ~ than, more|better|faster|quicker than i|we expected|hoped|thought, <cannot> say ~ ever had,
      <brand> ruined|spoiled|spoilt other|all|every|everything ~ for, <brand> has? ruined|spoiled|spoilt me for,
      better than <brand>, no excuse needed|necessary,
      i don't|do not get|understand why ~ ~ ~ complain|complaining|hate|moan|hates, <not> see the|what problem|fuss,
      <not> know what ~ ~ ~ complaining|on about, mine|ours ~ ~ ~ runs|works|running|working|perfect, mine|ours has|works|runs,
      <not> miss my|our|the old, never needed it|them|that|to, haven't needed
    `,
  },
  {
    ...notSo,
    phrases: `
      but|though|yet|except|however it|they|mine|ours|that|this|he|she isn't|aren't|wasn't|weren't|didn't|doesn't|don't|hasn't|haven't,
      but|though|yet|except|however it|they|mine|ours|that|this|he|she is|are|was|were|did|does|do|has|have not,
      but|though|yet|except not for|with|to me|us|mine|ours, but not here, but not mine|ours, but never here, but nothing happened, it isn't though, they aren't though, it didn't though, it doesn't though
    `,
  },
  {
    // Trouble told up to here was mended, and well.
    name: 'handled-well',
    points: -1.8,
    kind: 'praise',
    excuses: true,
    phrases: `
      ${rescues},
      
      before i|we could|had|even ~ complain|ask|notice|blink|finish|finished|call|say|react|worry|noticed|asked|knew|complained|swear,
      before i'd|we'd ~ finished|noticed|asked|complained|called|sworn|even,
      had|have|got|was|were it|them|everything|my|her|his ~ back ~ within|in # <time>,
      had|got it|them|everything ~ back ~ within|in <number> <time>, had|got it|them|everything ~ back the same|very|next,
      back within <number>|# <time>, back in no time,
      replaced|sorted|fixed|mended|solved|resolved|handled|refunded|dealt it|them|that|this|everything|mine ~ ~ no questions|same day|free|straight|right away|on the spot|without a|like a,
      no questions asked, made it right, made things right, put it right, put things right, went out of their way,
      more than made up, more than made it up, turned it around, saved the day,
      saved my day|holiday|wedding|trip|weekend|night|bacon|skin, rescued my|our, came to the rescue, i take back,
      i take it back, turned out to be my|our, was|were my cable|wifi|battery|charger|browser,
      it was with the neighbour|neighbor, it was in the ~ spam|garage|shed|porch, and fed us|me, upgraded us|me ~ free|for,
      with a handwritten note and ~ refund|apology|voucher, on the house, apologised and ~ ~ refund|replaced|fixed,
      apologized and ~ ~ refund|replaced|fixed
    `,
  },
  {
    // Another's trouble, told for the sake of ours.
    name: 'better-here',
    points: -1.5,
    kind: 'praise',
    comesToUs: true,
    negated: 'keep',
    phrases: `
      ${arrivals},
      which|that|something|what|this|as <brand> never|doesn't|didn't|hasn't|wouldn't|don't ever? did|does|do|has|have|had|done,
      which|something|that has|have? never happened|happens ~ with|at|on <brand>,
      never happens|happened|happen ~ with|at|on <brand>,
      wouldn't|doesn't|didn't|hasn't have? happen|happened ~ with|at|on <brand>,
      everyone|everybody except|but|besides|bar <brand>, everything except|but <brand>, all of them except|but <brand>,
      other than <brand>, unlike with <brand>, could|should|can|might learn ~ ~ ~ ~ from <brand>,
      could|should|can take a leaf ~ ~ <brand>, <brand> would never, thank god|goodness|heavens for <brand>,
      thank god|goodness|heavens i'm|we're|i|we am|are? ~ with|on <brand>, hope|hoping|hopes ~ ~ better ~ with|from|at <brand>,
      hope|hoping|hopes <brand> is|will|does|can|proves ~ better, hope|hoping <brand> is|will ~ be? different,
      wish ~ were|was|had been|is ~ like <brand>, if ~ had <brand>, if ~ ~ ~ like|as <brand>,
      glad|relieved|happy ~ ~ ~ with <brand> now|instead|since, no such ~ with|at <brand>,
      <brand> is the only ~ ~ that|who doesn't|didn't|never|works|worked|answered|answers, <brand> ~ nothing like that,
      <brand> on the other hand, <brand> meanwhile ~ fine|works|up|running
    `,
  },
]

/** The brand is well: where another name has trouble beside it, that is the other's. */
export const unharmed: readonly Group[] = [
  {
    name: 'unharmed',
    points: -0.8,
    kind: 'praise',
    fares: true,
    phrases: `
      ${calmOnes},
      
      <brand> is|has|stays|stayed|keeps|kept|just|still|meanwhile been? fine|up|ok|okay|running|working|works|online|stable|unaffected,
      <brand> hasn't|didn't|doesn't in|once|yet|since|ever, <brand> never has|did|does|once,
      <brand> works|runs|ran|worked|answered|delivered ~ fine|well|smoothly|perfectly|always|first,
      at|with|on|over at? <brand> ~ everything|all|never,
      at|with|on|over at? <brand> ~ zero issues|problems|downtime|outages|crashes|complaints|trouble|hassle|lag|errors|drama
    `,
  },
]
