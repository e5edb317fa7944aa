import type { Group } from './lexicon.js'

// What needs no language: emoji, faces typed on a keyboard. The notation is that of lexicon.ts.

export const pictures: readonly Group[] = [
  {
    // Faces and hands that say what the words may not.
    name: 'angry-emoji',
    points: 1.2,
    negated: 'keep',
    phrases: `😡|🤬|😠|👿|😤|🖕|👎|💩|🤮|🤢|😾`,
  },
  {
    // The opposite of what the words say.
    name: 'mocking-emoji',
    points: 1.4,
    mocks: true,
    tone: 'reproach',
    negated: 'keep',
    phrases: `🙃`,
  },
  {
    // Sadness and doubt: as often about the day as about a company.
    name: 'sad-emoji',
    points: 0.6,
    negated: 'keep',
    phrases: `😞|😔|😢|🙄|😒|😑|😩|😫|😖|😣|☹|🙁|😟|😕|😐|🤦|💔|😪|🤔|:(|:[|:/|:\\|:<`,
  },
  {
    name: 'glad-emoji',
    points: -0.8,
    negated: 'keep',
    phrases: `❤|♥|😍|🥰|😘|💕|💖|💗|💙|💚|💛|💜|🧡|🖤|🙏|👍|🎉|🎊|😊|😁|😀|😃|😄|🙂|😎|🤩|🥳|👏|🙌|💪|🔥|✨|😋|💯|😇|☺|🤗|:)|:d|;)|:p|:3|:]|;d`,
  },
  {
    // Laughter is mostly small talk, now and then scorn.
    name: 'laughter',
    points: -0.4,
    negated: 'keep',
    phrases: `😂|🤣|😆|😅|😹|💀`,
  },
]
