import type SMTPConnection from 'nodemailer/lib/smtp-connection'

/**
 * What nodemailer has for its own use: it sends `MAIL FROM` only together with a mail. Both parts may be missing in a version of it
 * that is to come.
 */
type Wire = { _sendCommand?: (line: string) => void; _responseActions?: ((answer: string) => void)[] }

/**
 * Asks a server whether it takes mail from this sender, and takes the question back (`RSET`), so that there is no mail: RFC 5321,
 * section 3.3. Not asked of a sender that would need an extension of the server.
 *
 * @param done with an error as nodemailer has them where the server refuses
 */
export function askForSender(
  connection: SMTPConnection,
  sender: string,
  done: (error?: Error | null) => void,
): void {
  const { _responseActions: actions, _sendCommand: sendCommand } = connection as unknown as Wire
  if (actions === undefined || sendCommand === undefined || /[^\x21-\x7e]|[<>]/.test(sender)) {
    done()
    return
  }
  actions.push((answer) => {
    // Whatever it says to being asked back: hanging up ends it as well.
    if (answer.startsWith('2')) connection.reset(() => done())
    else done(refusal(answer))
  })
  sendCommand.call(connection, `MAIL FROM:<${sender}>`)
}

const refusal = (response: string): Error =>
  Object.assign(new Error('Mail command failed'), {
    code: 'EENVELOPE',
    command: 'MAIL FROM',
    response,
    responseCode: Number(response.slice(0, 3)) || 0,
  })
