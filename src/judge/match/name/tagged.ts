/** Whether the word that starts here is a hashtag, a handle, or the name of a group or a person on Reddit (`r/northwind`). */
export function isTaggedAt(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (before === 0x23 || before === 0xff03 || before === 0x40 || before === 0xff20) return true
  return before === 0x2f && /(?:^|[^\p{L}\p{N}])[ru]$/iu.test(text.slice(Math.max(0, start - 3), start - 1))
}
