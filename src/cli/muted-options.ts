import type { Command } from 'commander'

/** Whom or what is muted, or is to be heard of again: named by cases, or by name. */
export const withMuted = (command: Command): Command =>
  command
    .argument(
      '[ids...]',
      'cases, - for ids that are piped in, or none with filters: their authors are meant, unless --thread or --here says otherwise',
    )
    .option('--thread', 'the threads of the cases')
    .option('--here', 'the places of the cases, with all who write there')
    .option('--place <host>', 'a place by its name: forum.example, or reddit')
    .option('--person <name>', 'somebody by handle or name, at that --place')
