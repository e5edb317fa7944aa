import { Command } from 'commander'
import type { App } from '../app.js'
import type { ExplainOptions } from '../run/explain.js'

export const explain = (app: App): Command =>
  new Command('explain')
    .description('Say how a text scores, and why')
    .argument('[text]', 'the text; `-` reads it from standard input')
    .option('--brand <name>', 'whether it means this brand, of the config or by this name alone')
    .option('--title <title>', 'the title of the post')
    .option('--lang <code>', 'the language of the text, such as en')
    .option('--place <place>', 'where it stands, such as reddit or forum.example')
    .option('--own', "where it stands every post is about the brand, as in the brand's own forum")
    .option('--author <handle>', 'who wrote it, as `staff` names people')
    .option('--rating <stars>', 'the stars that it came with, 1 to 5')
    .option('--match <query>', 'say which part of this query finds what in the text')
    .option('--match-file <file>', 'the same for a query from a file')
    .option(
      '--ndjson',
      'read {"id", "text", "title", "brand", "lang", "rating", "own", "place", "author"} a line, write {"id", "score", "needsReply", …} a line',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ mentions explain "Day three and my site is still down. Nobody answers."
  $ mentions explain --brand "Northwind Hosting" --own --rating 1 "Never again."
  $ mentions explain --match '"northwind hosting" OR @northwindhelp' "Northwind Hosting is down"
  $ mentions explain --ndjson < posts.ndjson > scores.ndjson`,
    )
    .action(async (text: string | undefined, _options, command: Command) => {
      const { runExplain } = await import('../run/explain.js')
      await runExplain(app, text, command.optsWithGlobals<ExplainOptions>())
    })
