/**
 * The names of reasons that are stored as the number of their place here; any other is stored as it is, in more room. So a name may be missing,
 * and one that is no longer used stays: new ones come at the end, and none is ever moved.
 */
export const reasonNames: readonly string[] = `
  own-forum same-thread own-site handle address full-name distinct-name named-elsewhere name common-words capital spoken-to
  like-a-company done-to-writer of-company about company-words beside small all-small article nothing-about longer-name not-about
  loose-search does-not-work cannot-do defect condition jammed shortage keeps-happening problem unresolved slow made-worse down
  outage restricted many-affected lost-data lockout breach breach-word suspicion safety danger peril exposed fraud in-court
  many-hit money-gone data-gone shut-out too-late cut-off faulty misbehaves mix-up kept-waiting trifle despair condemnation anger
  dislike regret expectation told contrast denial swearing-at swearing masked-swearing mock-thanks mock-praise bitter
  far-from-good past-praise worst-ever none-of-it no-longer used-to regrets did-wrong no-answer treatment service-mention
  staff-reply money refund price not-delivered delay time-spent persistence still deadline help request why question question-mark
  leaving going-over legal-threat legal bad-news hashtag support-account own-matter first-person polite-ask not-good disbelief
  shouting angry-emoji mocking-emoji sad-emoji glad-emoji exclamation laughter praise salute thanks congratulation came-to-us
  spared no-trouble past-trouble handled-well better-here unharmed supposed resolved following-up promotion sales-talk job-advert
  report grave-news breach-news chatter hearsay others-say own-fault slip not-so link link-only headline repost rating length
  keyword turned-to-them wanted wrong-place learned also-a-word also-a-name
`
  .trim()
  .split(/\s+/)
