import type { SaidWords } from '../said.js'

/** English, written by hand. */
export const said: SaidWords = {
  solved: `
    that|this|it|which|update|restart|reboot|reset|workaround|suggestion|tip|advice|trick|patch|rollback|reinstall|reinstalling|restarting|rebooting|you|they|support|team|guys ~ fixed|solved|resolved|sorted it|this|that|mine|everything,
    that|this fixed|solved|resolved|sorted|helped, it|that has|is|was been? solved|sorted|resolved, that's|it's|its|all|everything's solved|sorted|resolved|fixed|working|good|ok|okay|fine now|again,
    works|working|work|loads|loading|runs|running|connects|connected|opens|sends|arrives like|as normal|before|usual|expected,
    works|working|loads|loading|runs|running|connects|connecting|opens|opening|syncs|syncing|prints|charges|sends|sending|plays|playing|streams|streaming again|now,
    works|working|loads|runs|connects fine|perfectly|great|well|properly|correctly|normally|ok|okay again|now, works|working fine|perfectly|great|well|properly|correctly|normally since,
    all|everything|internet|site|app|service|email|mail|mails|it|account|phone|line|server|connection|wifi is|are|its back|up|fine|good|ok|okay|normal|working|online again|now,
    <thing>|account|everything back up|online, everything|all works|worked|working, works|working ~ ~ again|now, done the trick|job, <not> have|see|get the|that|this|any|my problem|issue|error|problems|issues|errors any|anymore|now,
    we|i|all are|am|is|were good|fine|well now, all is good|fine|well, parcel|package|order|it ~ arrived|came today|now|safely|finally|intact|this,
    everything|all is|are|seems|looks back|fine|good|ok|okay|normal|working, it's|its|is|we're|we|i'm|are back up|online|in|now|again,
    i'm|we're|am|are back in|up|online, came back online|up|on, back in business|action, can|could log|sign in again, able to ~ ~ again|now,
    problem|issue|bug|error|fault|matter|trouble is|has|was|seems been? gone|over|away|solved|fixed|resolved|sorted|history, problem|issue|error|bug went away, problem|issue|bug|error|fault solved|fixed|resolved|sorted|gone,
    no more problems|issues|errors|trouble, no problems|issues|errors since|now|anymore|again, <not> need help|support anymore|now|any,
    no longer have|having|see|seeing|getting|get the|that|this|any problem|issue|error|problems|issues|errors, no longer happens|happening|broken|down|affected,
    can be|consider|you can|please close|closed this|it|the, you can|may close, closing this|the, works|working like a charm, mark ~ as solved|resolved|fixed, marked as solved|resolved|fixed, marking ~ as solved|resolved|fixed,
    refund has? arrived|came, money is|has|came|arrived back|arrived|in|refunded, got my|our|the money|refund|package|parcel|order back?, parcel|package|order|it finally? arrived|came today|now|safely|finally,
    parcel|package|order finally arrived|came, finally arrived|works|working|fixed|solved|resolved|sorted, replacement|refund arrived|received|came
  `,
  solvedAlone: `<thing>|account|everything is|are back, <brand> is back, we|we're good, solved, resolved, fixed, sorted, fixed it, solved it, sorted it, problem gone, works, working, it works, back up, all good, all fine, all well, all ok, back, is back, it's back, we're back, done, that did it, that was it, that helped, it helped, helped, this worked, this works, that works, worked, it went through, case closed, no longer needed, not needed anymore, no need anymore, never mind`,
  beside: `confirmed confirm can on our my side end edit edited update updated upd now finally again at last yay hooray great perfect super good thanks thank you thx ty cheers ok okay yes
    yep yeah and so all it itself is been has have for me us here too btw ps guys everyone folks team today this morning everything quickly already by
    itself myself well really much very happy days problem issue never mind nvm solution so`,
  stillBroken: `
    still nothing|down|broken|offline|out|dead|gone|stuck|failing|crashing|waiting|happening|affected|locked|missing|unsolved|unfixed|unresolved|the|not|no|an|having|getting|bugged|slow|waiting,
    same problem|issue|error|thing|again here? again|still, same again, same as before, same error|problem|issue,
    <not> <degree>? been? solved|fixed|resolved|sorted, <not> <degree>? fix|solve|resolve|help it|this|that|anything|me?, <not> <degree>? help|helped|work|worked|solve|solved|change|changed,
    down|broken|out|dead|offline|gone|crashed|crashing|frozen|locked|stuck again, again down|broken|offline|out|dead,
    problem|issue|error|bug|fault|errors|issues|problems|trouble|outage is|are|has|have|came|come|persists|persist|remains|continues|returned back|returned|there|again|still, problem|issue|error|bug|fault|errors|issues|problems|outage persists|persist|remains|remain|continues|returned|reappeared,
    problem|issue|error|bug|fault|it|errors|issues is|are|has|came back again, it's happening again, happening again, happened again, broke again, stopped|stops|quit working again, went down again, keeps happening,
    no change|improvement|difference|luck|joy, made no difference, nothing has? changed|happened|improved, nothing helped|worked, to no avail, without success, not yet,
    <not> working|fixed|solved|resolved|sorted|work|better again|either|yet|still, still <not>, not over yet, far from over|fixed|solved, anything but fixed|solved|resolved, spoke too soon, cheered too soon, i take that back, worked for # minutes|hours|days, worked for a|an|<number> minute|hour|day|while|minutes|hours|days
  `,
  still: 'still, again, yet again, once again, persists, keeps, remains',
  idle: `
    not sure|certain|convinced|clear, worked|working yesterday|before|until|once|then, worked|working fine until|before|yesterday,
    still <not> understand|know|get|see|sure|believe|like|trust|remember|convinced|happy|impressed, still don't understand|know|get|see|believe|like|trust|care|remember, still doesn't explain|excuse, still no idea|explanation|apology|clue|reason,
    still can't|cannot believe|understand|get over, still haven't|have not figured|understood|found out|decided|said|thanked|forgotten, still love|like|recommend|happy|good|great|worth|works|working|fine|ok|okay|impressed|the best, nothing but thanks|praise,
    still using|use|here|learning|curious|wondering, no problem|worries|luck needed, same thing worked|helped|here, solved|resolved|fixed a puzzle|crossword|riddle|murder|case, love when ~ works
  `,
  unreal: `
    if, unless, would, might, imagine, suppose, whether, once, when, whenever, as soon as, not sure|certain|convinced|clear, no idea, don't know, until, till, hope, hopes, hoping, hopefully, hoped, wish, wishing, in case, can you, could you, can they, could they, can someone, let me know, has anyone, anyone, did you, have you, are you, how did you, wonder, wondering, pray, praying, fingers crossed
  `,
  unsure: `
    should, shall, will, it'll, they'll, you'll, i'll, going to, gonna, need, needs, want, wants, please, pls, plz,
    supposed to, meant to, expect, expects, expecting, promise, promised, promises, told, tell, tells, said, says, say, claim, claims, claimed, claiming, allegedly, apparently, supposedly, according to, pretend, pretends, thought, assumed, believed,
    almost, nearly, hardly, barely, partly, partially, half, halfway, mostly, temporarily, sort of, kind of, kinda, last time|week|month|year, used to, waiting for, wait for, waiting to, get it, be nice, looking forward, sooner, eventually, asked, ask, doubt, how was it, who, why, try to, trying to, tried to, want it, just want, need it,
    sometimes, occasionally, at times, one day, someday, tomorrow, next week|month
  `,
  limits: `
    if, when, whenever, unless, until, as long as, only if|when|with|on|via|for|in|using|sometimes|partly, but not, not for|on|with|in, except, apart from, aside from, for a|an|<number>|#|five|ten minute|minutes|hour|hours|while|bit, sometimes, occasionally, at times, half the time, in the past, back then, before that, last time|week|month|year, used to, my foot|arse|ass|backside, yeah right, as if, in theory, on paper, or not, they say|said|claim, supposedly, allegedly, apparently, according to, tomorrow, next week, soon, one day, every time
  `,
  others: `
    somebody, someone, anyone, anybody, everyone else, everybody else, others, other, another, else, elsewhere, my neighbour|neighbor|neighbours|neighbors|friend|friends|colleague|colleagues|brother|sister|boss|cousin|coworker|flatmate|mum|mom|dad|wife|husband, a friend, his, her, him, she, he, their, for them|you|some|most|many, some people, other people, most people, people, competitors, yesterday's, unrelated, different, the old|first|previous|former, a different, unlike
  `,
  left: `
    by|after|since|and|then|now|have|has|i|we|i've|we've moving|moved|switching|switched|changing|changed|going|went|migrating|migrated|leaving|left|transferring|transferred|porting|ported to|over|away|from|for, moved|switched|changed|migrated|transferred to|over|away|provider|providers|supplier|bank|banks|host|hosts|carrier|carriers, by leaving|cancelling|canceling|switching|quitting, after leaving|cancelling|canceling|switching|quitting,
    cancelled|canceled|cancelling|canceling my|our|the contract|subscription|account|plan|order, bought a|an|another|something ~ ~ instead, went with|elsewhere, gave up, given up, giving up, new provider|supplier|bank|host|carrier|isp, used|using|use something|another ~ instead, threw it|them away|out, returned|sent it|them back?, with another company|provider|shop|store, deleted the app, uninstalled it|the, done with you|<brand>|them
  `,
  pending: `
    will try|test|check|see|report|give|update|do|let|keep|wait, i'll|we'll try|test|check|see|report|give|update|do|let|keep|wait|send|dm, going to try, gonna try, trying|testing it|that|this|now, let you know, report back, keep you posted, keep you updated, in advance, in anticipation, thanks to, no thanks|thank, no thank you, thanks but no, thank god, thank goodness, thank heavens, thanks for nothing, thank you for nothing, for your patience, looking forward, fingers crossed, remains to be seen, we'll see, we will see, let's see, time will tell, have dm'd, dm sent, sent you, just sent, awaiting, waiting for, waiting to hear
  `,
  turns: 'but however although though yet except only still unfortunately sadly instead',
  askedAbout:
    'it this that the my your our they you we i there anyone anybody everyone everything all someone',
}
