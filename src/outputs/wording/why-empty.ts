import type { WhyEmpty, WhysEmpty } from '../../views/why-empty.js'
import { count, grouped } from './count.js'
import { duration } from './duration.js'
import { type Sentences, sentenceOf } from './sentence.js'
import { someOf } from './some-of.js'

const sentences: Sentences<WhysEmpty> = {
  'none-read': () =>
    'None of the sources could be read, so this says nothing about what people write. `mentions check` tells why.',
  'some-unread': ({ sources }) =>
    `${sources} of the sources could not be read, so posts may be missing. \`mentions check\` tells why.`,
  hidden: ({ posts, by }) =>
    `${count(posts, 'post that needs a reply is', 'posts that need a reply are')} hidden by ${by.join(', ')}.`,
  'none-waits': ({ posts }) =>
    `${count(posts, 'post names', 'posts name')} your brand, and none waits for a reply. See them: \`mentions list --all\`.`,
  'none-known-to-wait': ({ posts, unjudged }) =>
    `${count(posts, 'post names', 'posts name')} your brand. ${grouped(unjudged)} of them cannot be judged, and none of the others waits for a reply. See them: \`mentions list --all\`.`,
  'none-named': ({ posts }) =>
    `None of ${count(posts, 'stored post', 'stored posts')} names your brand. Is \`match\` what people call it? \`mentions check\` says it in words.`,
  'no-posts': () => 'The sources hold no posts yet.',
  settled: ({ posts, options, searched }) => {
    const [have, need] = searched
      ? posts === 1
        ? ['has these words', 'needs']
        : ['have these words', 'need']
      : posts === 1
        ? ['is what you ask for', 'needs']
        : ['are what you ask for', 'need']
    return `${count(posts, 'post', 'posts')} ${have} and ${need} no reply: ${listAll(options)}.`
  },
  'excluded-found': ({ posts, brands }) => {
    const [have, names, brand] = posts === 1 ? ['has', 'names', 'It is'] : ['have', 'name', 'They are']
    return `${count(posts, 'stored post', 'stored posts')} ${have} these words and ${names} ${someOf(brands)}, but \`exclude\` takes ${posts === 1 ? 'it' : 'them'} out. ${brand} not judged, and in no list. To try another \`exclude\`: \`mentions replay\`.`
  },
  'unnamed-found': ({ posts, brands }) => {
    const [have, theyDo, brand] = posts === 1 ? ['has', 'does', 'It is'] : ['have', 'do', 'They are']
    const named = brands.length === 1 ? brands[0] : 'any of your brands'
    return `${count(posts, 'stored post', 'stored posts')} ${have} these words but ${theyDo} not name ${named}. ${brand} not judged, and in no list. If that is a way to write the name, add it to \`match\`; to try: \`mentions replay\`.`
  },
  'words-nowhere': ({ kept }) =>
    `No stored post has these words, whether it names your brand or not; one that does not is kept for ${duration(kept)}.`,
  lapsed: ({ posts, options }) =>
    `${count(posts, 'old one was', 'old ones were')} left out, since nothing happened there for long: ${listAll(options)}.`,
}

/** With what narrows the list now. */
const listAll = (options: string): string => `\`mentions list --all${options === '' ? '' : ` ${options}`}\``

/** Why nothing is shown, with what to do about it. */
export const whyEmptySentence = (why: WhyEmpty): string => sentenceOf(sentences, why)
