import { readerLanguageFor } from '../digest/reader-language.js'
import { digestGroups } from '../digest/recipients.js'
import { MentionsError } from '../model/error.js'
import { readerLanguageOf } from '../model/reader-language.js'
import type { DigestLanguage } from '../views/check.js'
import type { Context } from './context.js'
import { mailedDigests, wordingFor } from './digest.js'
import { emailOf, mailerFor } from './mailers.js'
import type { Setup } from './setup.js'

/** What became of one way to mail, tried for those who get one digest. */
export type MailTry = {
  /** The server, without secrets, or a path. */
  target: string
  to: readonly string[]
  /** What this machine calls itself there, where some servers refuse that. */
  greeting?: string | undefined
  /** In words, with the next step; empty when all is well. */
  problems: readonly MentionsError[]
}

type Options = { send: boolean }

/**
 * Tries how the digest is mailed: as far as it goes without a mail, or with a test mail to each group of recipients, so that
 * nobody sees the addresses of others. Stores nothing.
 *
 * @returns nothing where the config does not say how to mail
 * @throws MentionsError when a test is to be sent and the config does not say how
 */
export async function tryMail(context: Context, setup: Setup, { send }: Options): Promise<MailTry[]> {
  if (setup.config.digest.email === undefined && !send) return []
  const email = emailOf(setup)
  const now = context.now()
  const names = setup.config.brands.map(({ name }) => name)
  const tries: MailTry[] = []
  for (const group of digestGroups(setup.config, names)) {
    const mailer = mailerFor(group, email, setup, context)
    const to = [...group.to, ...group.cc, ...group.bcc]
    const problems = await problemsOf(async () => {
      if (!send) {
        await mailer.check(context.signal)
        return []
      }
      const { test } = (await wordingFor(setup, group.brands, group.isShared)).digest
      const mail = await mailer.compose(
        {
          kind: 'test',
          brandKey: group.key,
          brands: group.brands,
          period: { from: now, to: now },
          subject: test.subject,
          text: `${test.text}\n`,
          html: `<p>${test.text}</p>\n`,
        },
        now,
      )
      const recipients = await mailer.send(mail, context.signal).finally(() => mailer.close())
      return [...new Set(recipients.flatMap((one) => (one.state === 'accepted' ? [] : [one.problem])))]
    })
    tries.push({ target: mailer.target, greeting: mailer.greeting, to, problems })
    // One server for all: what it refuses before it hears of anybody, it refuses always.
    if (!send)
      return [{ target: mailer.target, greeting: mailer.greeting, to: everybody(setup, names), problems }]
  }
  return tries
}

const everybody = ({ config }: Setup, names: readonly string[]): string[] => [
  ...new Set(digestGroups(config, names).flatMap(({ to, cc, bcc }) => [...to, ...cc, ...bcc])),
]

/** Of each digest that is not in English the language, and the brands that it holds. */
export const describeLanguages = ({ config }: Setup): DigestLanguage[] =>
  mailedDigests(
    { config },
    config.brands.map(({ name }) => name),
  ).flatMap(({ brands, isShared }) => {
    const language = readerLanguageFor(config, brands, isShared)
    return language === undefined || readerLanguageOf(language) === 'en'
      ? []
      : [{ language, brands: isShared ? [] : brands }]
  })

async function problemsOf(work: () => Promise<readonly MentionsError[]>): Promise<readonly MentionsError[]> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof MentionsError) return [error]
    throw error
  }
}
