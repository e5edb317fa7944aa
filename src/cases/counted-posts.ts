/**
 * The posts that a case is counted by, wherever it is called by a name with a number of posts: those that need a reply, or, where none
 * does, all of them. So a row and what a verb says of the same case count alike, whether or not a list shows the calm ones, too.
 */
export function countedPosts<One extends { needsReply: boolean }>(posts: readonly One[]): readonly One[] {
  const wanting = posts.filter(({ needsReply }) => needsReply)
  return wanting.length > 0 ? wanting : posts
}
