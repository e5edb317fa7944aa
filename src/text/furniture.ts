/** Elements that may hold what is no text; nothing of another kind is left out for its class. */
const HOLDERS: ReadonlySet<string> = new Set(
  'div ul ol li p form td th span pre section aside nav table h3 h4'.split(' '),
)

const CLASS = new RegExp(
  String.raw`(?:^|\s)(?:${[
    // Buttons to share and like, and other posts of the blog.
    ...[
      'sharedaddy',
      String.raw`sd-(?:sharing|like|block|title)\S*`,
      'jp-relatedposts',
      'jetpack-likes-widget\\S*',
    ],
    ...[String.raw`addtoany_(?:share|content)\S*`, 'a2a_kit', String.raw`heateor_s\w{2}_\S+`, 'feedflare'],
    ...[String.raw`(?:social|post)-shar(?:e|ing)(?:-\S+)?`, 'share-(?:buttons?|links|bar)', 'essb_links'],
    // Numbers of lines beside code.
    ...[
      'gutter',
      'rouge-gutter',
      'code-gutter',
      'linenos?',
      'linenodiv',
      'line-?numbers?(?:-rows)?',
      'blob-num\\S*',
    ],
    ...['hljs-ln-numbers', 'crayon-nums\\S*', 'wp-block-code__line-numbers', 'ln-num'],
    'post-password-form',
  ].join('|')})(?:\s|$)`,
)

/**
 * Whether an element holds what blogs and highlighters put among the words, by a class of it: buttons, line numbers, a form for the
 * password.
 */
export const isFurniture = (name: string, classes = ''): boolean =>
  classes !== '' && HOLDERS.has(name) && CLASS.test(classes)
