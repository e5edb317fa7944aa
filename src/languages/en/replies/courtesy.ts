import type { RolesOf } from '../../reply-words.js'

export const courtesy: RolesOf<'courtesy'> = {
  sorry: {
    phrases: `sorry, apologise, apologize, apologises, apologizes, apologising, apologizing, apologies, apology, regret, regrets,
      forgive us|me, my bad, our bad, sry, unfortunate experience, let you down, pardon us, oh no`,
    not: 'sorry not sorry, no need to apologise|apologize, nothing to be sorry, better safe than sorry',
  },
  thanks: {
    phrases: 'thank, thanks, thx, thankyou, cheers, appreciate, appreciated, grateful, much obliged',
    not: 'no thanks, no thanks to, thanks for nothing, thanks to',
  },
  glad: {
    phrases: `glad|happy|pleased|delighted|thrilled|chuffed|great|wonderful|lovely|good|awesome|fantastic|brilliant|amazing|nice to hear|read|know|see,
      glad|happy|pleased|delighted|thrilled|chuffed it|you|you're|that|we|everything|the|your|this,
      love|loved to hear|reading|hearing|seeing|that|this, makes|made|make our|my|the ~ day|week|morning, kind|lovely|nice|sweet|warm|great words|message|feedback|comment|review|note|praise,
      means a|so lot|much, means the world, you're welcome, you are welcome, my|our pleasure, compliment, compliments, enjoy, enjoying, welcome to the, welcome aboard, happy that, anytime, any time,
      so happy, well deserved, congratulations on, congrats on, happy birthday, shout out, shoutout, our|my team will love, blushing, that's|that is|how|so|very|really|too ~ kind|sweet|nice|lovely|thoughtful|generous of?, for the love, for choosing, the recommendation, for recommending, loyal, have fun, keep it up, hats off, thrilled`,
    not: `happy|glad|pleased|delighted to help|assist|look|check|take|discuss|answer|investigate|explain|review|chat, glad|happy you asked, happy|glad you reached, not happy, so|very sorry to hear,
      happy|great|glad|good|nice to hear from, enjoy your day|evening|weekend, if you're happy, welcome to the club`,
  },
  hollow: {
    phrases: `value|values|valued your|our|customer|customers|you|every|all, your feedback|opinion|input|business|loyalty|custom|patronage|satisfaction is|are|helps|matters, your ~ satisfaction,
      take|takes|taking ~ ~ ~ seriously, strive, strives, striving, committed, commitment, dedicated to, dedication, customer satisfaction, customers first, customer experience,
      important to us, matters to us, top|highest|utmost priority|importance, best possible, always trying|working|looking|striving|aiming, continuously, continually, constantly, improve our|the service|services|products|experience, help ~ improve, so|to improve,
      higher than usual|normal|expected, unusually high, high volume|volumes|demand|number, high call, call volumes, large number of requests, overwhelming demand,
      bear with us, your patience, your understanding, for your patience, patient, patience, any inconvenience, the inconvenience, inconvenience, inconveniences, inconvenienced, hear you, hear your,
      understand your frustration|concern|concerns|disappointment|annoyance|position|point, understand how|that this|that it|that you're|the frustration, know|realise|realize|appreciate how frustrating|annoying|inconvenient|disappointing, can|must be frustrating|annoying, frustrating, frustration, rest assured, be assured, assure you,
      not the experience|level|standard|service|kind|way|impression|news|review, experience|service|level ~ ~ want|aim|strive|expect|hope, world class, first class, small team, small business, answer|respond|reply ~ ~ everyone|everybody|every|individually|personally, individually, hold the line, please hold, call is, we care, care about our|your|you, best interest, best interests, do our best, doing our best, our very? best, all|everything we can, utmost, working|work hard|tirelessly|around|diligently,
      highest standard|standards|quality, excellence, duly noted, noted, taken on board, take on board, take this|your ~ feedback|comments|on, feedback has|was|is|will|have, nice|great|good|lovely day|evening|weekend|one, disappointed|saddened|concerned|sad|troubled to hear|read|learn|see, hope to see|welcome|serve|have, do better, hope this|that clarifies|clears, your feedback, feedback, valuable, for reaching|getting|contacting|writing|letting|bringing|flagging|reporting|sharing|taking|raising|highlighting|posting|tagging|mentioning|asking|your, reached|reaching out, letting us know, bringing this|it|the, to our attention, trouble this|that|it|any|caused, your|this|these|the|those concern|concerns, things happen, mistakes happen, these things ~ happen, learn from, lessons learned, learning opportunity|experience|from, sharing|share ~ experience|thoughts|story|concerns, trained to, our staff|employees|agents are|is ~ trained|instructed, unforeseen, circumstances, operational reasons, technical difficulties|reasons, teething, growing pains, exciting, journey, thrive, passionate, pride ourselves, take pride, our mission, we listen, listening to`,
    not: `thanks|thank you ~ ~ kind|lovely|nice, not the ~ that`,
  },
  courtesy: {
    phrases: `hi, hello, hey, dear, good morning|afternoon|evening|day, hiya, howdy, kind|best|warm|many regards, regards, sincerely, yours, all the best, take care, best wishes, cheers, the ~ ~ team, your ~ team, customer|support|service|care team, xx`,
  },
}
