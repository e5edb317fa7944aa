import { Command, Option } from 'commander'
import { timelineFormats } from '../../outputs/incidents/timeline/index.js'
import type { App } from '../app.js'
import { oneOf } from '../choices.js'
import type { TimelineOptions } from '../run/incidents-timeline.js'

export const timeline = (app: App): Command =>
  new Command('timeline')
    .description('Tell how an incident went: what a post-mortem begins with')
    .argument('<incident>', 'the incident: i3, as `mentions incidents` shows it')
    .addOption(oneOf(new Option('-f, --format <format>', 'how to print it'), timelineFormats).default('md'))
    .option('-o, --output <file>', 'write to this file instead of the terminal; its ending says the format')
    .addHelpText(
      'after',
      `
It names nobody, neither who complained nor who of you did what; json has who did. The cause is for you to add.

Examples:
  $ mentions incidents timeline i3
  $ mentions incidents timeline i3 --output i3.html`,
    )
    .action(async (id: string, _options, command: Command) => {
      const { runIncidentTimeline } = await import('../run/incidents-timeline.js')
      await runIncidentTimeline(app, id, command.optsWithGlobals<TimelineOptions>())
    })
