import { Command, Option } from 'commander'
import { draftLanguages } from '../../answers/draft/languages.js'
import { MentionsError } from '../../model/error.js'
import type { App } from '../app.js'
import { oneOf } from '../choices.js'
import type { CheckReplyOptions } from '../run/check-reply.js'
import type { DraftOptions } from '../run/draft.js'

export const draft = (app: App): Command =>
  new Command('draft')
    .description('Write a reply to a case, to read, change and post: nothing is posted for you')
    .argument('[id]', 'the short id from the table; without it: the case that next shows')
    .option('--as <name>', 'who speaks (default: $MENTIONS_USER)')
    .option('--known <words>', 'what you know of the trouble, in words for the customer')
    .option('--next <time>', 'by when they hear from you next (default: by what the brand promises)')
    .addOption(oneOf(new Option('--language <language>', 'write it in this one'), draftLanguages))
    .addOption(
      oneOf(new Option('-f, --format <format>', 'how to print it'), ['text', 'json']).default('text'),
    )
    .option('--templates [folder]', 'write the built-in templates into a folder, to edit, and draft nothing')
    .option(
      '--check <file>',
      'draft nothing: say what is wrong with the reply in this file; - reads it from a pipe',
    )
    .option('--for <id>', 'with --check: the case that it answers, as the argument id')
    .option('--brand <name>', 'with --check: who speaks, where no case is named')
    .option('--exit-code', 'with --check: end with code 1 where the reply has a fault')
    .addHelpText(
      'after',
      `
Made from templates that you can edit: docs/drafts.md. On a terminal it stands between what to know; in a pipe it stands alone, and the rest goes to
stderr. Where somebody is in danger there is none, but whom to call.

Examples:
  $ mentions draft k7f --as Ada
  $ mentions draft --as Ada --known "A switch in fra-2 has failed"
  $ mentions draft k7f --next 2h --language de
  $ mentions draft --templates
  $ mentions draft --check answer.txt --for k7f
  $ pbpaste | mentions draft --check - --exit-code`,
    )
    .action(async (id: string | undefined, _options, command: Command) => {
      const options = command.optsWithGlobals<DraftOptions & Partial<CheckReplyOptions>>()
      const { check } = options
      if (check !== undefined) {
        refuseBesideCheck(options)
        const { runCheckReply } = await import('../run/check-reply.js')
        return await runCheckReply(app, id, { ...options, check })
      }
      refuseWithoutCheck(options)
      const { runDraft } = await import('../run/draft.js')
      await runDraft(app, id, options)
    })

/** What only a draft has. */
function refuseBesideCheck({ known, next, language, templates }: DraftOptions): void {
  const beside = [
    known !== undefined && '--known',
    next !== undefined && '--next',
    language !== undefined && '--language',
    templates !== undefined && '--templates',
  ].find((option) => option !== false)
  if (beside !== undefined)
    throw new MentionsError(`With --check nothing is drafted, so ${beside} beside it would be left out.`, {
      hint: '`mentions draft --check answer.txt`',
    })
}

function refuseWithoutCheck({ for: caseWord, brand, exitCode }: Partial<CheckReplyOptions>): void {
  const lonely = [
    caseWord !== undefined && '--for',
    brand !== undefined && '--brand',
    exitCode === true && '--exit-code',
  ].find((option) => option !== false)
  if (lonely !== undefined)
    throw new MentionsError(`${lonely} says how a reply is checked, and none is.`, {
      hint: `Name it: \`mentions draft --check answer.txt ${lonely}${lonely === '--exit-code' ? '' : ' …'}\``,
    })
}
