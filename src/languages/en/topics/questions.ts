import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** What people ask who have no trouble: before they buy, and how something is done. */
export const questions: readonly Topic[] = [
  {
    kind: 'question',
    weight: TELLS,
    phrases: `
      does|do|can|will|would <brand> let|support|have|offer|work|run|allow|include|need|ship|do|accept|sell|cover|fit|sync|integrate|still|also|come, is|are <brand> ~ open|available|compatible|free|worth|safe|any, does anyone know if|whether|how|what|where, does anybody know if|whether|how|what|where, anyone know if|whether|how|what|where|when, anybody know if|whether|how|what, do you sell|ship|deliver|offer|have|stock|make|plan|support|accept|take|provide|do, do they sell|ship|deliver|offer|have|stock|make|support|accept|take, does it come|fit|work with|support|have|include|need|get|count|cover|apply|run|take, does the ~ ~ fit|include|support|cover|work with|have|take|run|come|need, does your, is it possible to, is it safe to, is it ok to, is it okay to, is it allowed, is it worth, is it included, is it compatible, is that possible, is this possible, is there a way to, is there any way to, is there an option, is there a plan, is there a version, any plans to|for, any chance of a|an, can i use|take|bring|get|add|change|buy|order|pay|share|move|still|also|have|combine|switch|upgrade|keep|run|put|wash|export|return,
      can you buy|get|use|tell me|order|add|change|take|combine|still, can we use|bring|take|add|share, could you tell me, could anyone tell, may i, am i allowed, are we allowed, are you allowed, are there any plans, are there plans, are dogs allowed, is the ~ included, is the ~ open to, included or not, in or out for, compatible with, will it fit|work with|run|be, will this fit|work with|run, would it fit|work|be possible, would this fit|work, how do you do it, how do i go about, how would i, how do i best, how long does it ~ take, how long do ~ last, how much is|does|would, how many ~ can, how big|heavy|wide|tall|deep is, which size, which one should, which plan, which model, which version, what size, what's the difference, what is the difference, what are the dimensions, what is the best way, what's the best way, where can i buy|find|get, where do i find|buy|get, when will you|it ~ ~ available, when is the next, when  thinking of getting|buying|switching|ordering|upgrading, thinking about getting|buying|switching, considering buying|getting|switching|a|the, before i buy|order|sign|commit|book, planning to buy|order|book|move|visit|get, about to buy|order, looking to buy|get|order|book, want to buy, tempted by, wondering if|whether, was wondering, curious if|whether|how, quick question, one question, a question, question for, question about, pre-sales, presales, just asking, my only query, my query, feature request, wish list, wishlist, would love to see, it would be nice if, would be nice to have, i wish the, i wish you, please add, please consider adding, any recommendations, recommend  is anybody using, is anyone using, open on boxing day|sunday|sundays|christmas, opening hours
    `,
  },
  {
    kind: 'question',
    weight: THING,
    phrases: `do you, do they, do i need, does it, does the, is it possible, is there a, are there, can i, can you, can we, could i, how do i, how do you, how can i, how does, what is, what happens if, which one, would it, will it, should i, whose standard, anyone tried, anybody tried, ok to, okay to, or is it`,
  },
  {
    kind: 'question',
    weight: HINTS,
    phrases: `question, curious, possible, thanks in advance, thank you in advance, many thanks, advice, tips, which`,
  },
]
