import { isThisMachine, type SmtpServer } from './smtp-address.js'

const NAMELESS = '[127.0.0.1]'

/**
 * What this machine calls itself to a server elsewhere where it has no full name and none is given: some servers refuse that, and it
 * counts with filters. Undefined where all is well.
 *
 * @param hostName of this machine
 */
export const namelessGreeting = ({ host, name }: SmtpServer, hostName: string): string | undefined =>
  name === undefined && !isThisMachine(host) && !hostName.includes('.') ? NAMELESS : undefined
