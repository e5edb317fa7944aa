/** Words by which a post that says one thing and looks like another gives itself away. Lists with a space between. */
export type TrapWords = {
  /** Hashtags, without their `#`, and marks that turn what a post says into its opposite. */
  turningTags: string
  /** Words that open what was added later ("EDIT: solved"). */
  additions: string
  /** Words by which such an addition says that it is over. */
  over: string
  /** Verbs and adverbs of what somebody else says ("they say it is solved"). */
  reporting: string
  /** Words of stories and games that are used for hardly anything else, and those of which it takes two. */
  stories: { strong: string; weak: string }
  /** Words of programs and purchases: in a sentence with one a game is a product. */
  products: string
  /**
   * Words of a question that speak of what stands before it ("does it …"), words for whoever reads, openings with which these are asked ("how do you …"); of a
   * question to oneself ("would I …"); and words for people who may answer.
   */
  questions: { back: string; readers: string; wondering: string; pondering: string; somebody: string }
  /** Words that stand alone at the top of a story ("[Story] …"). */
  storyHeadings: string
  /** Words that a text to learn from begins with. */
  headings: string
  /** What somebody did for the writer: thanks beside them are meant. */
  kindnesses: string
  /** Words that bring an afterthought ("only it does not load"). */
  afterthoughts: string
}
