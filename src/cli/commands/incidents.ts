import { Command, Option } from 'commander'
import { sensitivities } from '../../model/sensitivity.js'
import type { App } from '../app.js'
import { oneOf } from '../choices.js'
import { repeatable } from '../repeatable.js'
import type { IncidentsTestOptions } from '../run/incidents-test.js'
import { incidentsList, incidentVerbs } from './incident-verbs.js'
import { timeline } from './incidents-timeline.js'

/** Without a verb it lists them. */
export const incidents = (app: App): Command => {
  const command = new Command('incidents')
    .description('Many people with the same trouble at once: who they are, what you said, who was told')
    .addCommand(incidentsList(app), { isDefault: true })
    .addHelpText(
      'after',
      `
Without a verb it is \`list\`.

On the day:
  $ mentions incidents
  $ mentions incidents show i3
  $ mentions incidents fixed i3
  $ mentions incidents people i3 --waiting --format drafts --output i3.txt
  $ mentions incidents told i3 --from i3.txt
  $ mentions incidents close i3
  $ mentions incidents timeline i3 --output i3.html`,
    )
  for (const verb of [...incidentVerbs(app), timeline(app), test(app)]) command.addCommand(verb)
  return command
}

const test = (app: App): Command =>
  new Command('test')
    .description(
      'Go through posts of the past, and say when more people than usual complained, and when nobody answered',
    )
    .option('--posts <file>', 'posts of your own, a line of JSON each; `-` is what is piped in')
    .option('--since <time>', 'what is stored since then: 60d, 2026-11-20', '60d')
    .option('--brand <name>', 'only this brand of the config (repeat it for several)', repeatable)
    .addOption(
      oneOf(new Option('--sensitivity <how>', 'how easily it is called one'), sensitivities).default(
        'normal',
      ),
    )
    .addHelpText(
      'after',
      `
A line of --posts: brand, place, foundAt (ISO: when a poll would have seen it), text; and where they are known author, publishedAt,
title, url, official (true: written by the brand itself), and beside that kind (incident or maintenance: an update of a status page).
A line of the answer: brand, at, kind (surge, slow, silence, relapse), people, usual, since, terms. Nothing is stored, and nobody is told.

Examples:
  $ mentions incidents test
  $ mentions incidents test --since 30d --sensitivity nervous
  $ mentions incidents test --posts posts.ndjson`,
    )
    .action(async (_options, command: Command) => {
      const { runIncidentsTest } = await import('../run/incidents-test.js')
      await runIncidentsTest(app, command.optsWithGlobals<IncidentsTestOptions>())
    })
